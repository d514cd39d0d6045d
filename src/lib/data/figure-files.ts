import { LANGS } from '../../i18n/locales.ts';
import type { Lang } from '../../i18n/locales.ts';
import { getStrings } from '../../i18n/strings.ts';
import type { FigureEntry } from '../../schemas/figures.ts';
import { layoutBars } from '../chart/bars.ts';
import { nameSource } from '../chart/source.ts';
import { toFigure } from '../figures/figure.ts';
import { listSources } from '../figures/sources.ts';
import { ROOM, toPicture } from '../pictures/chart.ts';
import type { Content } from '../plan/content.ts';
import { toChartMaker } from '../plan/edition.ts';
import { getUnit } from '../plan/outline.ts';
import { toEnds } from '../relations/ends.ts';
import { toAbsolute, toHref } from '../site/address.ts';
import { enumerate } from '../text/enumerate.ts';
import type { DataFile } from './file.ts';

/** Measures of a picture with bars, in its own user units. */
const SIZE = { width: ROOM, origin: 60, captions: 250, row: 38, bar: 24, type: 17, labelType: 19, labelRoom: 60 };

/** Draws a figure of the text as a picture in one language; a table has the same rows without bars. */
function toFigurePicture(entry: FigureEntry, content: Content, lang: Lang): string {
  const { plan, figures, outline } = content;
  const t = getStrings(lang);
  const { title, unit, rows, caution, paragraphs } = toFigure(entry, figures, lang);
  const said = rows.map(({ label, value }) => `${label}${t.marks.colon}${value}`).join(t.marks.semicolon);
  const places = listSources(paragraphs, toEnds(content, lang), lang).map(({ label }) => label);
  const chart = layoutBars(
    rows.map(({ label, value, length, operator }) => ({
      ...{ role: 'baseline' as const, when: label, label: value, value: length, operator },
    })),
    { ...SIZE, captions: unit ? SIZE.captions : ROOM * 0.6 },
  );
  return toPicture(chart, {
    ...{ lang, title, description: unit ? t.indicators.chartDescription(said, 0) : said },
    above: [unit ? `${t.indicators.unit}${t.marks.colon}${unit}` : ''],
    below: [
      caution ?? '',
      `${t.indicators.chartSource}${nameSource(plan.shortTitle[lang], enumerate(places, lang), lang)}`,
      toChartMaker(plan, lang),
      toAbsolute(toHref(lang, getUnit(outline, entry.id).path)) ?? '',
    ],
  });
}

/** Gives the pictures of the figures of the text, in each language. */
export const figureFiles = (content: Content): DataFile[] =>
  content.figures.figures.flatMap((entry) =>
    LANGS.map((lang) => ({
      path: `figures/${entry.id}.${lang}.svg`,
      kind: 'figure' as const,
      body: toFigurePicture(entry, content, lang),
      subject: entry.title,
    })),
  );
