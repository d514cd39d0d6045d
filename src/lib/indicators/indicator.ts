import type { IndicatorEntry, IndicatorsFile } from '../../schemas/indicator.ts';
import type { Plan } from '../../schemas/plan.ts';
import type { Result } from '../../schemas/results.ts';
import type { Bilingual } from '../../schemas/text.ts';
import type { Content } from '../plan/content.ts';
import { findOrdinal } from '../plan/ids.ts';
import { isNotGiven, readChange, readPrinted } from '../numbers/cell.ts';
import { toBilingual } from '../numbers/say.ts';
import type { ChangeReading, Reading } from '../numbers/cell.ts';
import { listEvidence } from '../relations/coverage.ts';
import { toWholeId } from '../relations/kinds.ts';

/** A value of the table: year, number as read, and the cell as printed. */
export interface IndicatorValue extends Reading {
  year: number;
  printed: Bilingual;
  basis?: Bilingual;
}

/** What was reported of an indicator. */
export type Observation = Omit<Result, 'of'>;

/** An indicator as pages and `indicators.json` give it. */
export interface Indicator {
  id: string;
  /** Row number as printed. */
  number: number;
  slug: string;
  category: Bilingual;
  name: Bilingual;
  unit: Bilingual | null;
  /** What it is where it has no unit: a ratio. */
  unitless?: Bilingual;
  inEnglish?: IndicatorEntry['inEnglish'];
  floor?: NonNullable<IndicatorEntry['floor']>;
  baseline: IndicatorValue | null;
  target: IndicatorValue;
  change: (ChangeReading & { printed: Bilingual }) | null;
  nature: 'expected' | 'binding' | null;
  /** Which way the plan aims; null where it does not show it. */
  direction: 'up' | 'down' | null;
  /** True only when baseline and target are both given, on the same basis. */
  comparable: boolean;
  observations: Observation[];
  notes: Bilingual[];
  paragraphs: string[];
  projects: string[];
}

/** Why baseline and target of an indicator are not set side by side in a chart. */
type Obstacle = 'no-baseline' | 'baseline-words' | 'no-target' | 'basis';

type Figure = IndicatorEntry['target'];

const toValue = (figure: Figure, year: number): IndicatorValue => {
  const printed = toBilingual(figure.printed);
  const value = { year, ...readPrinted(printed.zh), printed };
  return figure.basis ? { ...value, basis: figure.basis } : value;
};

/** Gives the reason why baseline and target cannot be compared, or undefined where they can. */
export function findObstacle({ baseline, target }: Pick<Indicator, 'baseline' | 'target'>): Obstacle | undefined {
  if (!baseline || isNotGiven(baseline.printed.zh)) return 'no-baseline';
  if (baseline.value === null) return 'baseline-words';
  if (target.value === null) return 'no-target';
  return baseline.basis?.zh === target.basis?.zh ? undefined : 'basis';
}

/** Gives the way that the plan aims: from baseline to target where they can be compared, else by the target’s bound. */
function findDirection(values: Pick<Indicator, 'baseline' | 'target'>): Indicator['direction'] {
  const { value, operator } = values.target;
  const start = findObstacle(values) === undefined ? values.baseline?.value : undefined;
  if (start != null && value !== null && value !== start) return value > start ? 'up' : 'down';
  if (operator === '>' || operator === '≥') return 'up';
  return operator === '<' || operator === '≤' ? 'down' : null;
}

/** Gives an indicator of the table as pages and files show it. */
export function toIndicator(entry: IndicatorEntry, file: IndicatorsFile, plan: Plan): Indicator {
  const baseline = entry.baseline ? toValue(entry.baseline, plan.baseYear) : null;
  const target = toValue(entry.target, plan.targetYear);
  const change = entry.change === undefined ? null : toBilingual(entry.change);
  const category = file.categories.find(({ slug }) => slug === entry.category);
  if (!category) throw new Error(`indicators.yaml: ${entry.id} names the unknown category "${entry.category}"`);
  return {
    id: entry.id,
    number: findOrdinal(entry.id) ?? 0,
    slug: entry.slug,
    category: category.name,
    name: entry.name,
    unit: entry.unit ?? null,
    ...(entry.unitless ? { unitless: entry.unitless } : {}),
    ...(entry.inEnglish ? { inEnglish: entry.inEnglish } : {}),
    ...(entry.floor ? { floor: entry.floor } : {}),
    baseline,
    target,
    change: change && { printed: change, ...readChange(change.zh) },
    nature: entry.nature ?? null,
    direction: entry.direction ?? findDirection({ baseline, target }),
    comparable: findObstacle({ baseline, target }) === undefined,
    observations: [],
    notes: [],
    paragraphs: [],
    projects: [],
  };
}

/** Gives what the editors say of an indicator: its notes, and why no project moves it. */
const listNotesOf = ({ notes, orphans }: Content, id: string): Bilingual[] => [
  ...notes.filter(({ about }) => about.includes(id)).map(({ text }) => text),
  ...orphans.filter((orphan) => orphan.id === id).map(({ reason }) => reason),
];

/** Gives the ids of the projects that move an indicator, in printed order. */
const listProjectsOf = ({ relations, projects }: Content, id: string): string[] =>
  projects
    .filter((project) =>
      relations.some(({ type, from, to }) => type === 'moves' && to === id && toWholeId(from) === project.id),
    )
    .map((project) => project.id);

/** Gives what was reported of an indicator, in the order of time. */
const listObservationsOf = ({ results }: Content, id: string): Observation[] =>
  results.filter((result) => result.of === id).map(({ of: _, ...observation }) => observation);

/** Gives the indicators in printed order, each with its notes, projects and the paragraphs that its links rest on. */
export const listIndicators = (content: Content): Indicator[] =>
  content.indicators.indicators.map((entry) => ({
    ...toIndicator(entry, content.indicators, content.plan),
    observations: listObservationsOf(content, entry.id),
    notes: listNotesOf(content, entry.id),
    paragraphs: listEvidence(content, [entry.id]),
    projects: listProjectsOf(content, entry.id),
  }));

/** Gives an indicator as `indicators.json` prints it: the contract’s keys in its order, nothing of the page’s own. */
export function toIndicatorRecord(indicator: Indicator): Omit<Indicator, 'inEnglish' | 'floor' | 'unitless'> {
  const { inEnglish: _, floor: __, unitless: ___, ...record } = indicator;
  return record;
}
