import { type ComponentChild, render } from 'preact';
import { saveSvg } from '../save-picture';
import styles from './save-drawing.module.css';

/**
 * Hands the person a drawing that is not on the page as an SVG file to keep, with `name` as its heading and file name.
 * It must be one `svg`. It is put on the page for as long as this takes, because only there it has its colours.
 */
export function saveDrawing(drawing: ComponentChild, name: string): void {
  const aside = document.createElement('div');
  aside.className = styles.aside ?? '';
  aside.ariaHidden = 'true';
  document.body.append(aside);
  render(drawing, aside);
  const svg = aside.querySelector('svg');
  if (svg !== null) saveSvg(svg, name);
  render(null, aside);
  aside.remove();
}
