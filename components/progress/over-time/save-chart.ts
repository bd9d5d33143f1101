import { roleColour } from '../../role-colour';
import { savePng } from '../../save-picture';

const LINE = 20; // px of a line of the note
const SIGNS = 'Diamonds or strokes: sessions. Broken lines: changes of the plan. Flags: milestones.';
const BREAKS = `Bars: breaks taken of those asked. ${SIGNS}`;
const ALL = `Dots: the pain of a day, 0 to 10. Line: median of 14 days. ${BREAKS}`;

/** Saves the chart as it is seen, with what its signs mean below it. False when the browser could not make the picture. */
export function saveChart(chart: HTMLCanvasElement, range: string, hidesNumbers: boolean): Promise<boolean> {
  const scale = devicePixelRatio;
  const sheet = document.createElement('canvas');
  const pen = sheet.getContext('2d');
  if (pen === null) return Promise.resolve(false);
  const font = `${13 * scale}px ${getComputedStyle(document.body).fontFamily}`;
  pen.font = font;
  const lines = linesOf(pen, hidesNumbers ? BREAKS : ALL, chart.width);
  sheet.width = chart.width;
  sheet.height = chart.height + (lines.length + 0.5) * LINE * scale;
  pen.font = font; // a canvas forgets when its size is set
  pen.drawImage(chart, 0, 0);
  pen.fillStyle = roleColour('--color-ink-muted');
  pen.textBaseline = 'middle';
  lines.forEach((line, index) => {
    pen.fillText(line, 0, chart.height + (index + 0.75) * LINE * scale, sheet.width);
  });
  return savePng(sheet, `${hidesNumbers ? 'Breaks' : 'Pain and breaks'}, ${range}`);
}

/** The text in lines that fit the width. */
function linesOf(pen: CanvasRenderingContext2D, text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && pen.measureText(longer).width > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}
