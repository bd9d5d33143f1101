import { chain } from '@/utils/domain/progress/chain';
import { DIRECTION, t } from '@/utils/i18n/t';
import { roleColour } from '../../role-colour';
import { savePng } from '../../save-picture';

const LINE = 20; // px of a line of the note
const BREAKS = chain([t('progress.pictureBars'), t('progress.pictureSigns')], 'sentences');
const ALL = chain([t('progress.picturePain'), BREAKS], 'sentences');
const BREAKABLE = /(?<=[\s、。，；：])/u; // after a space, or where a script without spaces has a pause

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
  pen.direction = DIRECTION;
  pen.textAlign = 'start';
  lines.forEach((line, index) => {
    pen.fillText(
      line,
      DIRECTION === 'rtl' ? sheet.width : 0,
      chart.height + (index + 0.75) * LINE * scale,
      sheet.width,
    );
  });
  return savePng(sheet, hidesNumbers ? t('progress.breaksPictureName', range) : t('progress.painPictureName', range));
}

/** The text in lines that fit the width. */
function linesOf(pen: CanvasRenderingContext2D, text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(BREAKABLE)) {
    const longer = line + word;
    if (line !== '' && pen.measureText(longer.trimEnd()).width > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}
