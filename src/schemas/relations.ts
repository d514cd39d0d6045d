import { z } from 'astro/zod';

import { bilingual, line } from './text.ts';

/** What a link says, from the cause to the effect: the first end is that of `from`. */
export const RELATION_TYPES = [
  'answered-by',
  'calls-for',
  'guides',
  'served-by',
  'measured-by',
  'carried-by',
  'moves',
  'mentions',
] as const;

/** A type of link. */
export type RelationType = (typeof RELATION_TYPES)[number];

/** On what a link rests: its ends have words or a figure in common, or the editors find one subject. */
export const BASES = ['shared', 'inferred'] as const;

/** On what a link rests. */
export type Basis = (typeof BASES)[number];

const relationSchema = z.strictObject({
  type: z.enum(RELATION_TYPES).describe('What the link says'),
  from: line.describe('Id of the end at which the link begins'),
  to: line.describe('Id of the end to which it leads'),
  basis: z
    .enum(BASES)
    .describe('shared: both ends have a name, or the value of the same quantity, in common; inferred: one subject'),
  in: line
    .optional()
    .describe('Id of the place, in one of the ends, in which the words stand, where that is not `from`'),
  words: bilingual.describe('The evidence: a clause of that place, the same in both languages'),
});

/** What something may have no link to: that a reader expects, or to anything at all. */
const WITHOUT = ['goal', 'task', 'project', 'indicator', 'link'] as const;

/** What something has no link to. */
export type Without = (typeof WITHOUT)[number];

const orphanSchema = z.strictObject({
  id: line.describe('Id of what has no link where a reader expects one'),
  without: z.enum(WITHOUT).describe('To what there is no link; link: a paragraph without any'),
  reason: bilingual.describe('Why nothing is linked, in a sentence'),
});

const groupSchema = z.strictObject({
  name: bilingual.describe('What the passages of these units are'),
  units: z.array(line).min(1).describe('Ids of chapters and sections'),
});

/** `relations.yaml`: typed links with their evidence, and what is not linked. */
export const relationsSchema = z.strictObject({
  passageGroups: z.array(groupSchema).default([]).describe('How passages are grouped; by chapter where none is given'),
  relations: z.array(relationSchema),
  orphans: z.array(orphanSchema).default([]).describe('Stated reasons for what is not linked'),
});

/** What `relations.yaml` holds. */
export type RelationsFile = z.infer<typeof relationsSchema>;

/** A link between two ids with its evidence. */
export type Relation = z.infer<typeof relationSchema>;
