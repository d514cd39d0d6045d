/** Something wrong with the content: where it stands and what to do about it. */
export interface Problem {
  /** File, relative to the content folder. */
  file: string;
  /** Line in the file, counted from 1. */
  line: number;
  /** What is wrong, what was expected, and the remedy. */
  message: string;
}

/** Gives the line of a file on which a value stands. */
export type LineOf = (path: PropertyKey[]) => number;

/** Gives the line that an editor can jump to: `file:line: message`. */
export const formatProblem = ({ file, line, message }: Problem): string => `${file}:${line}: ${message}`;

/** Files of a content folder that a message may name. */
const NAMED = /(?<![\w/-])(?:(?:chapters|projects|source)\/|[a-z]+\.yaml\b)/g;

/** Puts the name of the content folder before every file of it that a problem names. */
export const placeIn = (folder: string, { file, line, message }: Problem): Problem => ({
  file: `${folder}/${file}`,
  line,
  message: message.replaceAll(NAMED, (path) => `${folder}/${path}`),
});
