import { LANGS } from '../../i18n/locales.ts';
import type { Bilingual } from '../../schemas/text.ts';
import type { Content } from '../content.ts';
import { findPlace } from '../units.ts';

/** A key project as `projects.json` gives it. */
export interface ProjectRecord {
  id: string;
  /** The printed number. */
  number: Bilingual;
  slug: string;
  title: Bilingual;
  goal: Bilingual & { id: string };
  parts: (Bilingual & { id: string })[];
  /** Place in the plan, without base and language; null where the text does not name the project. */
  path: string | null;
}

/** Gives the key projects in the order of the plan, in both languages. */
export const toProjectRecords = ({ projects, pages }: Content): ProjectRecord[] =>
  projects.map(({ id, number, slug, title, goal, content }) => {
    const place = findPlace(pages, LANGS[0], { kind: 'project', id });
    return {
      id,
      number,
      slug,
      title,
      goal: { id: `${id}-goal`, ...goal.text },
      parts: content.parts.map((part, index) => ({ id: `${id}-c${index + 1}`, ...part })),
      path: place ? `plan/${place.page.path}/#${id}` : null,
    };
  });
