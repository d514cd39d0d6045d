import type { Relation } from '../../schemas/relations.ts';
import type { Content } from '../plan/content.ts';
import { listPublished } from '../plan/published.ts';
import { idsOfProject, toKinds } from './kinds.ts';
import { placeOf } from './links.ts';

/** Characters of the original that two passages must have in common where no term of the glossary names the matter. */
const STRETCH = 5;

/** The same where they are several items of a list, so that no word is cut in two. */
const LIST_STRETCH = 8;

/** How many of these are left when the names of places are taken out: two passages on one region may differ in all else. */
const BESIDE_PLACES = 4;

/** Characters of a term that names a matter by itself; shorter ones stand everywhere. */
const TERM = 3;

/** What the two ends of links have in common is looked for in this. */
interface Source {
  textOf: (id: string) => string;
  titleOf: (id: string) => string;
  valuesOf: (id: string) => string[];
  terms: string[];
  places: string[];
}

/** Gives the id of the end in which a place does not lie. */
export const farEnd = (relation: Relation): string => {
  const place = placeOf(relation);
  const lies = (id: string) => place === id || place.startsWith(`${id}-`);
  return lies(relation.from) ? relation.to : relation.from;
};

/** Gives a text of the values of an indicator as it is printed with its unit; a bare number is no sign of anything. */
const listValues = ({ indicators }: Content['indicators'], id: string): string[] =>
  indicators
    .filter((entry) => entry.id === id)
    .flatMap(({ unit, baseline, target }) =>
      [baseline, target].flatMap((cell) => {
        const printed = cell && (typeof cell.printed === 'string' ? cell.printed : cell.printed.zh);
        return unit && printed && /\d/.test(printed) ? [`${printed}${unit.zh}`] : [];
      }),
    );

function toSource(content: Content): Source {
  const published = new Map(listPublished(content).map(({ id, text }) => [id, text]));
  const titleOf = (id: string) => published.get(id) ?? '';
  const partsOf = (id: string): string[] => {
    const project = content.projects.find((entry) => entry.id === id);
    if (project) return idsOfProject(project);
    // What stands under a heading within a unit is an end of its own.
    return [
      id,
      ...[...published.keys()].filter((other) => other.startsWith(`${id}-p`) && /^-p\d+$/.test(other.slice(id.length))),
    ];
  };
  const { terms } = content.glossary;
  return {
    titleOf,
    textOf: (id) => partsOf(id).map(titleOf).join('\n'),
    valuesOf: (id) => listValues(content.indicators, id),
    terms: terms
      .filter(({ kind }) => kind !== 'place')
      .flatMap(({ name, forms }) => [name.zh, ...(forms?.zh ?? [])].filter((word) => [...word].length >= TERM)),
    places: terms.filter(({ kind }) => kind === 'place').flatMap(({ name, forms }) => [name.zh, ...(forms?.zh ?? [])]),
  };
}

/** Says whether some words are no more than one item of a list: 乙项目 in 甲、乙项目、丙等. */
function isListItem(found: string, words: string, text: string): boolean {
  const at = text.indexOf(words) + words.indexOf(found);
  const before = text.charAt(at - 1);
  const after = text.charAt(at + found.length);
  return !found.includes('、') && (after === '、' || (before === '、' && /[、等和与及，。；]/.test(after)));
}

/** Gives the stretches of some words that stand in a text and cannot be longer, without marks at their ends. */
const listStretches = (words: string, text: string): string[] =>
  [...words].flatMap((_, start) => {
    let end = start;
    while (end < words.length && text.includes(words.slice(start, end + 1))) end++;
    return words.slice(start, end).replaceAll(/^[、，。；：“”（）\s]+|[、，。；：“”（）\s]+$/g, '');
  });

function findStretch(words: string, text: string, place: string, { places }: Source): string | undefined {
  const weigh = (found: string) => places.reduce((rest, name) => rest.replaceAll(name, ''), found).length;
  return listStretches(words, text)
    .filter(
      (found) =>
        found.length >= (found.includes('、') ? LIST_STRETCH : STRETCH) &&
        weigh(found) >= BESIDE_PLACES &&
        !isListItem(found, words, place),
    )
    .toSorted((a, b) => b.length - a.length)[0];
}

/** That two names are of one thing is what the editors know, and not what the text has in common. */
const findTerm = (words: string, text: string, place: string, { terms }: Source): string | undefined =>
  terms
    .filter((term) => words.includes(term) && text.includes(term) && !isListItem(term, words, place))
    .toSorted((a, b) => b.length - a.length)[0];

const findValue = (words: string, values: string[]): string | undefined =>
  values.find((value) => words.includes(value) && !/[\d.]/.test(words.charAt(words.indexOf(value) - 1)));

/**
 * Gives a function that says what the words of a link and its far end have in common in the original: of an indicator
 * its name or a value of its row; of anything else its title, a term of the glossary or a stretch of words, which are
 * more than one item of a list. Gives undefined where the two only have their subject in common.
 */
export function createSharedFinder(content: Content): (relation: Relation) => string | undefined {
  const source = toSource(content);
  const kinds = toKinds(content);
  return (relation) => {
    const words = relation.words.zh;
    const end = farEnd(relation);
    const title = source.titleOf(end);
    const kind = kinds.get(end);
    const named = kind === 'indicator' || kind === 'unit' || kind === 'project';
    if (named && title && words.includes(title)) return title;
    if (kind === 'indicator') return findValue(words, source.valuesOf(end));
    const [text, place] = [source.textOf(end), source.titleOf(placeOf(relation))];
    return findStretch(words, text, place, source) ?? findTerm(words, text, place, source);
  };
}
