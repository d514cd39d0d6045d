import { LANGS } from '../../i18n/locales.ts';
import type { Lang } from '../../i18n/locales.ts';
import type { Relation } from '../../schemas/relations.ts';
import type { Content } from '../content.ts';
import { listPublished } from '../published.ts';
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

/** The lead of a goal is its title: words out of it say nothing of what the goal is linked to. */
function listLeads({ pages }: Content): Map<string, string> {
  const blocks = pages.filter(({ lang }) => lang === 'zh').flatMap((page) => page.blocks);
  return new Map(blocks.flatMap((block) => (block.kind === 'goal' && block.lead ? [[block.id, block.lead]] : [])));
}

/** Says of an indicator’s note on definitions that the words of a link cannot give its value for certain. */
function findDoubt({ notes }: Content, { to, ...relation }: Relation): string | undefined {
  const place = toParagraphId(placeOf({ ...relation }));
  return notes.find(({ kind, about }) => kind !== 'basis' && about.includes(to) && about.includes(place))?.id;
}

/** Gives a function that says what is wrong with the words on which a link rests, and with what it claims of them. */
export function createEvidenceCheck(content: Content): (relation: Relation) => Fault[] {
  const kinds = toKinds(content);
  const leads = listLeads(content);
  const findShared = createSharedFinder(content);
  const texts = Object.fromEntries(
    LANGS.map((lang) => [lang, new Map(listPublished(content, lang).map(({ id, text }) => [id, text]))]),
  ) as Record<Lang, Map<string, string>>;

  const checkWords = ({ words, ...relation }: Relation): Fault[] => {
    const place = placeOf(relation);
    const text = { zh: texts.zh.get(place) ?? '', en: texts.en.get(place) ?? '' };
    const faults = LANGS.flatMap((lang): Fault[] => {
      const at = (message: string) => [{ key: ['words', lang], message: `“${words[lang]}” ${message}` }];
      if (!text[lang].includes(words[lang]))
        return at(`does not stand in ${place} (${lang}); correct the words, or name their place with in`);
      if (!standsOnce(words[lang], text[lang], lang))
        return at(`stands more than once in ${place} (${lang}) or begins within a word; quote more of it`);
      if (!isClause(words[lang], lang))
        return at(`is no clause; quote at least ${CLAUSE[lang]} ${UNITS[lang]} of ${place} (${lang})`);
      return [];
    });
    if (faults.length > 0) return faults;
    if (leads.get(place)?.includes(words.zh))
      return [
        {
          key: ['words'],
          message: `${place} is quoted with its own title; quote what says something of the other end`,
        },
      ];
    if (!areAligned(words, text))
      return [
        { key: ['words', 'en'], message: `“${words.en}” stands in another sentence of ${place} than “${words.zh}”` },
      ];
    return [];
  };

  const checkBasis = (relation: Relation): Fault[] => {
    if (relation.basis !== 'shared') return [];
    const doubt = kinds.get(relation.to) === 'indicator' ? findDoubt(content, relation) : undefined;
    if (doubt) return [{ key: ['basis'], message: `${doubt} doubts that both count the same; write basis: inferred` }];
    if (findShared(relation)) return [];
    const message = `“${relation.words.zh}” has no name or value in common with the other end; write basis: inferred, or quote words that have`;
    return [{ key: ['basis'], message }];
  };

  return (relation) => [...checkWords(relation), ...checkBasis(relation)];
}
