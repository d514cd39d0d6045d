import type { Lang } from '../../i18n/locales.ts';
import { toHref } from '../site/address.ts';
import { findAbove } from './outline.ts';
import type { Outline, Unit } from './outline.ts';
import { toLabel } from './title.ts';

/** A place in the text: the heading under which something stands, with its number, and the address. */
export interface Place {
  heading: string;
  href: string;
}

/** Gives the heading of the text under which a unit stands, past the box that it is a part of. */
function findHeading(outline: Outline, unit: Unit): Unit | undefined {
  const above = findAbove(outline, unit);
  return !above || above.kind === 'heading' ? above : findHeading(outline, above);
}

/** Gives where a box, or what stands in one, has its place in the text; undefined where the text does not have it. */
export function findPlace(outline: Outline, id: string, lang: Lang): Place | undefined {
  const unit = outline.byId.get(id);
  const heading = unit && findHeading(outline, unit);
  if (!heading) return undefined;
  return { heading: toLabel(heading.number[lang], heading.title[lang]), href: toHref(lang, unit.path) };
}

/** Says where a unit stands, by printed numbers; by the title of its heading where that has none. */
export const toPlaceName = ({ byId }: Outline, id: string, lang: Lang): string => byId.get(id)?.label[lang] ?? '';
