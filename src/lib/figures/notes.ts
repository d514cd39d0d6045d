import type { FigureEntry } from '../../schemas/figures.ts';
import type { Note } from '../../schemas/notes.ts';
import { listResults } from '../numbers/arithmetic.ts';
import type { Content } from '../plan/content.ts';
import { keysOfRow } from './figure.ts';

/** Gives the editorial notes on a figure: those whose calculation does not give a number that the figure shows. */
export function listFigureNotes(
  { rows }: Pick<FigureEntry, 'rows'>,
  { figures, notes }: Pick<Content, 'figures' | 'notes'>,
): Note[] {
  const shown = rows.flatMap(keysOfRow);
  const about = figures.checks.filter((check) => listResults(check).some((key) => shown.includes(key)));
  return notes.filter(({ check }) => about.some(({ id }) => id === check));
}
