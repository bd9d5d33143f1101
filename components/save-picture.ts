import { DIRECTION } from '@/utils/i18n/t';
import { roleColour } from './role-colour';

const MARGIN = 16; // px around the picture
const HEADING = 36; // px for the line that names it

/** What of a computed style a drawing needs to look the same away from the page's style sheets. */
const DRAWN = [
  ...['fill', 'fill-opacity', 'fill-rule', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-dasharray'],
  ...['stroke-linecap', 'stroke-linejoin', 'opacity', 'paint-order', 'visibility', 'display', 'vector-effect'],
  ...['font-family', 'font-size', 'font-weight', 'text-anchor', 'dominant-baseline', 'letter-spacing'],
] as const;

/**
 * Hands the person the canvas as a PNG file to keep, with `name` as its heading and file name, on the page's own ground.
 * Made on this machine; nothing is sent. Gives false when the browser could not make the picture (too large, or no memory).
 */
export async function savePng(canvas: HTMLCanvasElement, name: string): Promise<boolean> {
  const scale = devicePixelRatio;
  const sheet = document.createElement('canvas');
  sheet.width = canvas.width + 2 * MARGIN * scale;
  sheet.height = canvas.height + (2 * MARGIN + HEADING) * scale;
  const pen = sheet.getContext('2d', { alpha: false });
  if (pen === null) return false;
  pen.fillStyle = roleColour('--color-surface');
  pen.fillRect(0, 0, sheet.width, sheet.height);
  pen.fillStyle = roleColour('--color-ink');
  pen.font = `650 ${18 * scale}px ${getComputedStyle(document.body).fontFamily}`;
  pen.direction = DIRECTION; // the name begins where its language begins
  pen.textBaseline = 'middle';
  pen.fillText(
    name,
    MARGIN * scale + (DIRECTION === 'rtl' ? canvas.width : 0),
    (MARGIN + HEADING / 2 - 4) * scale,
    canvas.width,
  );
  pen.drawImage(canvas, MARGIN * scale, (MARGIN + HEADING) * scale);
  const picture = await new Promise<Blob | null>((made) => sheet.toBlob(made, 'image/png'));
  if (picture === null) return false;
  handOver(picture, `${fileName(name)}.png`);
  return true;
}

/**
 * Hands the person the drawing as an SVG file to keep, with `name` as its heading and file name. It stands alone: its
 * colours and fonts are those of this moment, written into it. The drawing must be on the page. Made on this machine.
 */
export function saveSvg(svg: SVGSVGElement, name: string): void {
  const text = new XMLSerializer().serializeToString(standingAlone(svg, name));
  handOver(new Blob([text], { type: 'image/svg+xml' }), `${fileName(name)}.svg`);
}

function standingAlone(svg: SVGSVGElement, name: string): Node {
  const shown = svg.getBoundingClientRect();
  const set = svg.viewBox.baseVal;
  const { x, y, width, height } = set !== null && set.width > 0 ? set : { x: 0, y: 0, ...sizeOf(shown) };
  const unit = width / Math.max(1, shown.width); // of the drawing, for one px on the page
  const copy = svg.cloneNode(true) as SVGSVGElement;
  inlineStyles(svg, copy);
  const [margin, heading] = [MARGIN * unit, HEADING * unit];
  const box = {
    x: x - margin,
    y: y - margin - heading,
    width: width + 2 * margin,
    height: height + 2 * margin + heading,
  };
  setAll(copy, {
    viewBox: `${box.x} ${box.y} ${box.width} ${box.height}`,
    width: box.width / unit,
    height: box.height / unit,
  });
  copy.prepend(
    make('title', {}, name),
    make('rect', { ...box, fill: roleColour('--color-surface') }),
    make(
      'text',
      {
        x: DIRECTION === 'rtl' ? x + width : x,
        direction: DIRECTION,
        y: y - heading / 2,
        fill: roleColour('--color-ink'),
        'font-family': getComputedStyle(document.body).fontFamily,
        'font-size': 18 * unit,
        'font-weight': 650,
      },
      name,
    ),
  );
  return copy;
}

/** Writes the computed styles of `from` and all within it into its copy, and takes out what only the page had use for. */
function inlineStyles(from: Element, copy: Element): void {
  const computed = getComputedStyle(from);
  for (const name of ['class', 'style', 'tabindex', 'aria-labelledby', 'aria-describedby']) copy.removeAttribute(name);
  for (const property of DRAWN) copy.setAttribute(property, computed.getPropertyValue(property));
  const copies = [...copy.children];
  [...from.children].forEach((child, index) => {
    const own = copies[index];
    if (own !== undefined) inlineStyles(child, own);
  });
}

function sizeOf({ width, height }: DOMRect) {
  return { width, height };
}

function make(tag: string, attributes: Readonly<Record<string, string | number>>, text = ''): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  setAll(element, attributes);
  element.textContent = text;
  return element;
}

function setAll(element: Element, attributes: Readonly<Record<string, string | number>>): void {
  for (const name in attributes) element.setAttribute(name, String(attributes[name]));
}

/** The name without what some systems cannot have in the name of a file. */
function fileName(name: string): string {
  return `Unknot - ${name.replace(/[\\/:*?"<>|]+/g, '-')}`;
}

function handOver(picture: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(picture);
  link.download = name;
  link.click();
  // The download has its own hold on the data once the click is through.
  setTimeout(() => URL.revokeObjectURL(link.href), 0);
}
