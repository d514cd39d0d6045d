/** Something wrong with the content: where it stands and what to do about it. */
export interface Problem {
  /** File, relative to the content folder. */
  file: string;
  /** Line in the file, counted from 1. */
  line: number;
  /** What is wrong, what was expected, and the remedy. */
  message: string;
}

/** Gives the line that an editor can jump to: `file:line: message`. */
export const formatProblem = ({ file, line, message }: Problem): string => `${file}:${line}: ${message}`;
