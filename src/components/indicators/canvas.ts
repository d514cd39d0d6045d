import { BarController, BarElement, CategoryScale, Chart, LinearScale, Tooltip } from 'chart.js';
import type { ChartConfiguration, Plugin, ScriptableContext, TooltipModel } from 'chart.js';

import type { LiveChart } from '../../lib/chart/live.ts';
import { getFill, getToken } from './palette.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip);

/** Milliseconds that the outline of a reached bar takes to grow. */
const DURATION = 300;

/** Draws what the drawing has beside its bars: their values, open bounds as points, the axis. */
const toLabels = (plot: HTMLElement, { points, width, origin }: LiveChart): Plugin<'bar'> => ({
  id: 'labels',
  afterDatasetsDraw: (chart) => {
    const { ctx, width: shown, height } = chart;
    const scale = shown / width;
    ctx.save();
    ctx.textBaseline = 'middle';
    ctx.font = `700 ${17 * scale}px ${getToken(plot, 'face-figures')}`;
    chart.getDatasetMeta(0).data.forEach((bar, index) => {
      const point = points[index];
      const { x, y } = bar.getProps(['x', 'y'], true);
      const { height: thick } = bar.getProps(['height'], true) as unknown as { height: number };
      const tip = point?.open ? 10 * scale : 0;
      if (tip) {
        ctx.beginPath();
        ctx.moveTo(x, y - thick / 2);
        ctx.lineTo(x + tip, y);
        ctx.lineTo(x, y + thick / 2);
        ctx.fillStyle = getFill(plot, point?.role ?? 'target');
        ctx.strokeStyle = getToken(plot, 'chart-target');
        ctx.lineWidth = 1.5 * scale;
        ctx.fill();
        ctx.stroke();
      }
      ctx.fillStyle = getToken(plot, 'ink');
      ctx.fillText(point?.label ?? '', x + tip + 8 * scale, y);
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
  const token = (name: string) => () => getToken(plot, name);
  const scaled = (size: number) => (chart: Chart) => (size * chart.width) / data.width;
  const roleOf = ({ dataIndex }: ScriptableContext<'bar'>) => data.points[dataIndex]?.role ?? 'target';
  const border = (name: string) => (context: ScriptableContext<'bar'>) =>
    getToken(plot, roleOf(context) === 'target' ? name : 'ink');
  const config: ChartConfiguration<'bar', number[], string> = {
    type: 'bar',
    data: {
      labels: data.points.map(({ year }) => String(year)),
      datasets: [
        {
          data: data.points.map(({ value }) => value),
          backgroundColor: (context) => getFill(plot, roleOf(context)),
          hoverBackgroundColor: (context) => getFill(plot, roleOf(context)),
          borderColor: border('chart-target'),
          hoverBorderColor: token('ink'),
          borderWidth: (context) => (roleOf(context) === 'target' ? scaled(1.5)(context.chart) : 0),
          hoverBorderWidth: 3,
          borderSkipped: false,
          categoryPercentage: 1,
          barPercentage: data.bar,
          minBarLength: 1,
        },
      ],
    },
    options: {
      indexAxis: 'y',
      maintainAspectRatio: false,
      animation: false,
      transitions: { active: { animation: { duration: calm ? 0 : DURATION } } },
      interaction: { mode: 'nearest', axis: 'y', intersect: false },
      layout: { autoPadding: false },
      plugins: { tooltip: { enabled: false, external: ({ tooltip }) => onReach(tooltip as TooltipModel<'bar'>) } },
      scales: {
        x: { display: false, min: 0, max: data.edge },
        y: {
          afterFit: (axis) => {
            axis.width = axis.chart.width * data.origin;
          },
          grid: { display: false },
          border: { display: false },
          ticks: {
            autoSkip: false,
            padding: 8,
            color: token('ink-soft'),
            font: ({ chart }) => ({ size: scaled(15)(chart), family: getToken(plot, 'face-figures') }),
          },
        },
      },
    },
    plugins: [toLabels(plot, data)],
  };
  return new Chart(canvas, config);
}
