import type { Role } from '../../lib/chart/rows.ts';

/** Gives a token of the visual language as it stands for an element now. */
export const getToken = (element: Element, name: string): string =>
  getComputedStyle(element).getPropertyValue(`--${name}`).trim();

/** Gives the stripes of a target, as the drawing has them. */
function toStripes(element: Element): CanvasPattern | string {
  const colour = getToken(element, 'chart-target');
  const tile = document.createElement('canvas');
  const ratio = Math.ceil(devicePixelRatio);
  tile.width = tile.height = 8 * ratio;
  const pen = tile.getContext('2d');
  if (!pen) return colour;
  pen.fillStyle = getToken(element, 'paper');
  pen.fillRect(0, 0, tile.width, tile.height);
  pen.scale(ratio, ratio);
  pen.strokeStyle = colour;
  pen.lineWidth = 2.4;
  for (const shift of [-8, 0, 8]) {
    pen.beginPath();
    pen.moveTo(shift - 2, 10);
    pen.lineTo(shift + 10, -2);
    pen.stroke();
  }
  const pattern = pen.createPattern(tile, 'repeat');
  pattern?.setTransform(new DOMMatrix().scale(1 / ratio));
  return pattern ?? colour;
}

/** Gives how a value of each kind is filled. */
export const getFill = (element: Element, role: Role): CanvasPattern | string =>
  role === 'target' ? toStripes(element) : getToken(element, `chart-${role}`);

/** Calls back when the reader, or the system, turns to other colors. */
export function watchTheme(change: () => void): void {
  new MutationObserver(change).observe(document.documentElement, { attributeFilter: ['data-reading'] });
  for (const wish of ['(prefers-color-scheme: dark)', '(prefers-contrast: more)'])
    matchMedia(wish).addEventListener('change', change);
}
