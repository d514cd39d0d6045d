import type { Plan } from '../../schemas/plan.ts';

/** Says what an edition lacks that must not be published without it: a public address, and somebody who signs for it. */
export function listReleaseProblems({ edition }: Plan, site: string | undefined): string[] {
  return [
    ...(site ? [] : ['plan.yaml: site is empty; give the public address, there or as SITE.']),
    ...(edition.editors ? [] : ['plan.yaml: edition.editors is missing; say who makes this edition.']),
  ];
}
