import type { LiveChart } from '../../lib/chart/live.ts';

const REACHES = ['pointerenter', 'touchstart', 'focusin'] as const;

/**
 * Hands a chart over when the reader reaches for it. Until then, and where the code does not come, the drawing stays;
 * the next reach tries again.
 */
function prepare(figure: HTMLElement, plot: HTMLElement) {
  const caption = figure.querySelector('[id$=-caption]');
  const keys = figure.querySelector('[id$=-keys]');
  plot.tabIndex = 0;
  plot.setAttribute('role', 'application');
  if (caption) plot.setAttribute('aria-labelledby', caption.id);
  if (keys) plot.setAttribute('aria-describedby', keys.id);

  const given = new AbortController();
  let busy = false;
  const take = async (event: Event) => {
    if (busy) return;
    busy = true;
    try {
      const { takeOver } = await import('./takeover.ts');
      takeOver(figure, plot, JSON.parse(figure.dataset['chart'] ?? '') as LiveChart, event);
      given.abort();
    } catch {
      for (const half of plot.querySelectorAll('canvas, .tip')) half.remove();
      busy = false;
    }
  };
  for (const reach of REACHES)
    figure.addEventListener(reach, (event) => void take(event), { passive: true, signal: given.signal });
}

for (const figure of document.querySelectorAll<HTMLElement>('figure[data-chart]')) {
  const plot = figure.querySelector<HTMLElement>('[data-plot]');
  if (plot) prepare(figure, plot);
}
