import { BarController, BarElement, CategoryScale, Chart, LinearScale, Tooltip } from 'chart.js';
import type { ChartConfiguration, Plugin, ScriptableContext, TooltipModel } from 'chart.js';

import type { LiveChart } from '../../lib/chart/live.ts';
import { SHARES } from '../../lib/chart/shape.ts';
import { getFill, getToken } from './palette.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip);

/** Milliseconds that the outline of a reached bar takes to grow. */
const DURATION = 300;

/** Draws what the drawing has beside its bars, with its measures: years, values, open bounds as points, the axis. */
const toLabels = (plot: HTMLElement, { points, width, origin, bar }: LiveChart): Plugin<'bar'> => ({
  id: 'labels',
  afterDatasetsDraw: (chart) => {
    const { ctx, width: shown, height } = chart;
    const scale = shown / width;
    const row = height / points.length;
    const face = getToken(plot, 'face-figures');
    ctx.save();
    ctx.textBaseline = 'middle';
    ctx.lineWidth = 1.5 * scale;
    ctx.strokeStyle = getToken(plot, 'chart-target');
    points.forEach(({ role, when, label, open, reach }, index) => {
      const y = (index + 0.5) * row;
      const x = chart.getDatasetMeta(0).data[index]?.x ?? 0;
      const half = (row * bar) / 2;
      const tip = open ? 2 * half * SHARES.tip : 0;
      if (open) {
        const point = new Path2D(`M${x} ${y - half}l${tip} ${half}l${-tip} ${half}`);
        ctx.fillStyle = getFill(plot, role);
        ctx.fill(point);
        ctx.stroke(point);
      }
      const end = reach === undefined ? x : reach * shown;
      if (end > x) ctx.stroke(new Path2D(`M${x} ${y}H${end}m0 ${-5 * scale}v${10 * scale}`));
      ctx.fillStyle = getToken(plot, 'ink');
      ctx.textAlign = 'start';
      ctx.font = `700 ${17 * scale}px ${face}`;
      ctx.fillText(label, end + tip + 8 * scale, y);
      ctx.fillStyle = getToken(plot, 'ink-soft');
      ctx.textAlign = 'end';
      ctx.font = `${15 * scale}px ${face}`;
      ctx.fillText(when, origin * shown - 8 * scale, y);
    });
    ctx.fillStyle = getToken(plot, 'chart-axis');
    ctx.fillRect(shown * origin - scale / 2, 0, scale, height);
    ctx.restore();
  },
});

/** Draws the chart of the page again on a canvas, with the same measures and colors, and reports the reached point. */
export function drawChart(
  canvas: HTMLCanvasElement,
  plot: HTMLElement,
  data: LiveChart,
  calm: boolean,
  onReach: (tooltip: TooltipModel<'bar'>) => void,
): Chart<'bar', number[], string> {
  const { points, edge, origin, bar, width } = data;
  const pointOf = ({ dataIndex }: ScriptableContext<'bar'>) => points[dataIndex];
  const fill = (context: ScriptableContext<'bar'>) => getFill(plot, pointOf(context)?.role ?? 'target');
  const config: ChartConfiguration<'bar', number[], string> = {
    type: 'bar',
    data: {
      labels: points.map(({ when, role }) => `${when} ${role}`),
      datasets: [
        {
          data: points.map(({ value }) => value),
          backgroundColor: fill,
          hoverBackgroundColor: fill,
          borderColor: () => getToken(plot, 'chart-target'),
          hoverBorderColor: () => getToken(plot, 'ink'),
          borderWidth: (context) => (pointOf(context)?.role === 'target' ? (1.5 * context.chart.width) / width : 0),
          hoverBorderWidth: 3,
          borderSkipped: (context) => (pointOf(context)?.open ? 'end' : false),
          categoryPercentage: 1,
          barPercentage: bar,
          minBarLength: 1,
        },
      ],
    },
    options: {
      indexAxis: 'y',
      maintainAspectRatio: false,
      animation: { duration: 0 },
      transitions: { active: { animation: { duration: calm ? 0 : DURATION } } },
      interaction: { mode: 'nearest', axis: 'y', intersect: false },
      layout: { autoPadding: false },
      plugins: { tooltip: { enabled: false, external: ({ tooltip }) => onReach(tooltip) } },
      // The years stand left of zero, which so keeps its place in the drawing.
      scales: { x: { display: false, min: (-edge * origin) / (1 - origin), max: edge }, y: { display: false } },
    },
    plugins: [toLabels(plot, data)],
  };
  return new Chart(canvas, config);
}
