import { LANGS } from '../../i18n/locales.ts';
import type { Lang } from '../../i18n/locales.ts';
import type { Relation } from '../../schemas/relations.ts';
import type { Bilingual } from '../../schemas/text.ts';
import type { Content } from '../plan/content.ts';
import { pairNumbers } from '../numbers/pair.ts';
import { readNumbers } from '../numbers/read.ts';
import { listPublished } from '../plan/published.ts';
import { areAligned, CLAUSE, isClause, standsOnce } from '../relations/clause.ts';
import { toKinds } from '../relations/kinds.ts';
import { placeOf, toParagraphId } from '../relations/links.ts';
import { createSharedFinder } from '../relations/shared.ts';

/** What is wrong with the words or the basis of a link: the key to correct, and a sentence. */
export interface Fault {
  key: PropertyKey[];
  message: string;
}

const UNITS: Record<Lang, string> = { zh: 'characters', en: 'words' };

/** The words of one language stand in their place once, and are a clause. */
function findWordsFault(words: string, text: string, place: string, lang: Lang): string | undefined {
  if (!text.includes(words))
    return `does not stand in ${place} (${lang}); correct the words, or name their place with in`;
  if (!standsOnce(words, text, lang))
    return `stands more than once in ${place} (${lang}) or begins within a word; quote more of it`;
  if (!isClause(words, lang))
    return `is no clause; quote at least ${CLAUSE[lang]} ${UNITS[lang]} of ${place} (${lang})`;
  return undefined;
}

/** The words of both languages say the same: they stand in the same sentence and have the same numbers. */
function findTwinFault(words: Bilingual, text: Bilingual, place: string): string | undefined {
  if (!areAligned(words, text)) return `stands in another sentence of ${place} than “${words.zh}”`;
  const { missing, added } = pairNumbers(readNumbers(words.zh, 'zh'), readNumbers(words.en, 'en'));
  const [number] = [...missing, ...added];
  return number && `has not the same numbers as “${words.zh}” (${number.printed}); quote the same in both languages`;
}

function checkWords({ words }: Relation, place: string, text: Bilingual, lead: string | undefined): Fault[] {
  const faults = LANGS.flatMap((lang): Fault[] => {
    const fault = findWordsFault(words[lang], text[lang], place, lang);
    return fault ? [{ key: ['words', lang], message: `“${words[lang]}” ${fault}` }] : [];
  });
  if (faults.length > 0) return faults;
  // The lead of a goal is its title: it says nothing of what the goal is linked to.
  if (lead?.includes(words.zh))
    return [{ key: ['words'], message: `${place} is quoted with its own title; quote what bears on the other end` }];
  const fault = findTwinFault(words, text, place);
  return fault ? [{ key: ['words', 'en'], message: `“${words.en}” ${fault}` }] : [];
}

/** Gives the note that doubts that an indicator and a place of the text count the same. */
const findDoubt = ({ notes }: Content, indicator: string, place: string): string | undefined =>
  notes.find(({ kind, about }) => kind !== 'basis' && about.includes(indicator) && about.includes(place))?.id;

/** Gives the leads of the goals by their ids. */
const listLeads = ({ outline }: Content): Map<string, string> =>
  new Map(
    outline.units.filter(({ kind, title }) => kind === 'goal' && title.zh).map(({ id, title }) => [id, title.zh]),
  );

/** Gives a function that says what is wrong with the words on which a link rests, and with what it claims of them. */
export function createEvidenceCheck(content: Content): (relation: Relation) => Fault[] {
  const kinds = toKinds(content);
  const leads = listLeads(content);
  const findShared = createSharedFinder(content);
  const read = (lang: Lang) => new Map(listPublished(content, lang).map(({ id, text }) => [id, text]));
  const texts = { zh: read('zh'), en: read('en') };

  const findBasisFault = (relation: Relation, place: string): string | undefined => {
    if (relation.basis !== 'shared') return undefined;
    const isIndicator = kinds.get(relation.to) === 'indicator';
    const doubt = isIndicator && findDoubt(content, relation.to, toParagraphId(place));
    if (doubt) return `${doubt} doubts that both count the same; write basis: inferred`;
    if (findShared(relation)) return undefined;
    return `“${relation.words.zh}” has no name or value in common with the other end; write basis: inferred, or quote words that have`;
  };

  return (relation) => {
    const place = placeOf(relation);
    const text = { zh: texts.zh.get(place) ?? '', en: texts.en.get(place) ?? '' };
    const fault = findBasisFault(relation, place);
    return [
      ...checkWords(relation, place, text, leads.get(place)),
      ...(fault ? [{ key: ['basis'], message: fault }] : []),
    ];
  };
}
