import type { LiveChart } from '../../lib/chart/live.ts';
import { stepPoint } from '../../lib/chart/step.ts';
import { drawChart } from './canvas.ts';
import { watchTheme } from './palette.ts';

/** Gives the vertical place of the event that made the reader reach for the chart, where it has one. */
function findHeight(event: Event): number | undefined {
  if (event instanceof MouseEvent) return event.clientY;
  return 'touches' in event ? (event as TouchEvent).touches[0]?.clientY : undefined;
}

/**
 * Sets Chart.js in the place of the drawing, which keeps its room and comes back on paper: a tooltip for the pointer,
 * the arrow keys through the points, and each point announced.
 */
export function takeOver(figure: HTMLElement, plot: HTMLElement, data: LiveChart, event: Event): void {
  const { points } = data;
  const canvas = document.createElement('canvas');
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', data.name);
  const tip = document.createElement('div');
  tip.className = 'tip';
  tip.hidden = true;
  const said = figure.querySelector('[data-said]');
  let current = -1;

  plot.append(canvas, tip);
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const chart = drawChart(canvas, plot, data, calm, ({ opacity, dataPoints, caretX, caretY }) => {
    current = opacity === 0 ? -1 : (dataPoints?.[0]?.dataIndex ?? -1);
    const point = points[current];
    tip.hidden = !point;
    if (!point) return;
    tip.replaceChildren(
      ...point.tip.map((line) => {
        const row = document.createElement('div');
        row.textContent = line;
        return row;
      }),
    );
    const half = (plot.clientHeight / points.length) * (data.bar / 2);
    tip.style.top = `${caretY + half + 2}px`;
    tip.style.left = `${Math.max(0, Math.min(caretX, plot.clientWidth) - tip.offsetWidth)}px`;
  });
  plot.dataset['live'] = '';

  const show = (index: number) => {
    const active = index < 0 ? [] : [{ datasetIndex: 0, index }];
    chart.setActiveElements(active);
    chart.tooltip?.setActiveElements(active, { x: 0, y: 0 });
    chart.render();
    current = index;
  };

  plot.addEventListener('keydown', (key) => {
    if (key.ctrlKey || key.metaKey || key.altKey) return;
    const next = stepPoint(key.key, current, points.length);
    if (next === undefined) return;
    key.preventDefault();
    show(next);
    if (said) said.textContent = points[next]?.said ?? '';
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && current >= 0) show(-1);
  });
  plot.addEventListener('blur', () => show(-1));
  watchTheme(() => chart.update('none'));

  // A reader who came with a finger or a pointer expects an answer to that reach.
  const height = findHeight(event);
  const { top } = plot.getBoundingClientRect();
  const row = height === undefined ? -1 : Math.floor(((height - top) / plot.clientHeight) * points.length);
  if (row >= 0 && row < points.length) show(row);
}
