import type { z } from 'astro/zod';

import { findMeant } from '../lib/text/distance.ts';

const REMEDIES: Record<string, string> = {
  unrecognized_keys: 'remove it, or correct its name',
  invalid_type: 'add it, or give it a value of that kind',
};

/** Gives the keys that a schema knows at a path of its data. */
function listKeys(schema: z.core.$ZodType, path: PropertyKey[]): string[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const [step, ...rest] = path;
  switch (def.type) {
    case 'optional':
    case 'nullable':
    case 'default':
      return listKeys(def.innerType, path);
    case 'pipe':
      return listKeys(def.in, path);
    case 'union':
      return def.options.flatMap((option) => listKeys(option, path));
    case 'array':
      return step === undefined ? [] : listKeys(def.element, rest);
    case 'record':
      return step === undefined ? [] : listKeys(def.valueType, rest);
    case 'object': {
      const inner = step === undefined ? undefined : def.shape[String(step)];
      return step === undefined ? Object.keys(def.shape) : inner ? listKeys(inner, rest) : [];
    }
    default:
      return [];
  }
}

type Issue = z.core.$ZodIssue;

/** Gives an issue a key, and of a union those of the form that comes nearest. */
function flatten(issue: Issue): Issue[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ ...issue, keys: [key], message: `Unrecognized key: "${key}"` }));
  if (issue.code !== 'invalid_union') return [issue];
  const forms = issue.errors.filter((errors) => errors.some(({ code }) => code === 'unrecognized_keys'));
  const [nearest] = forms.toSorted((a, b) => a.length - b.length);
  return nearest ? nearest.flatMap((inner) => flatten({ ...inner, path: [...issue.path, ...inner.path] })) : [issue];
}

/** What a schema found in a value: the path that it is about, and a sentence with the remedy. */
export interface Fault {
  path: PropertyKey[];
  message: string;
}

/** Says what a schema found: the place, what is wrong, and what to do; a misspelt key is told once, with what was meant. */
export function listFaults(issues: Issue[], schema: z.core.$ZodType): Fault[] {
  const meant = new Set<string>();
  const all = issues.flatMap(flatten);
  const faults = all.map((issue) => {
    const place = issue.path.length > 0 ? `${issue.path.join('.')}: ` : '';
    const [key] = issue.code === 'unrecognized_keys' ? issue.keys : [];
    const known = key === undefined ? undefined : findMeant(key, listKeys(schema, issue.path));
    if (known !== undefined) meant.add([...issue.path, known].join('.'));
    const remedy = known === undefined ? REMEDIES[issue.code] : `did you mean ${known}?`;
    const path = key === undefined ? issue.path : [...issue.path, key];
    return { path, message: `${place}${issue.message}${remedy ? `; ${remedy}` : ''}` };
  });
  return faults.filter(({ path }, index) => all[index]?.code === 'unrecognized_keys' || !meant.has(path.join('.')));
}
