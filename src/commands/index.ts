// The commands. A command is one file here and one line in this list or in asking.ts, loaded when it is asked for.
import { ASKING } from './asking.ts';
import type { CommandEntry } from './command.ts';

export const COMMANDS: readonly CommandEntry[] = [
  {
    name: 'parse',
    group: 'Read',
    summary: 'read minutes into the store; print a summary or the JSON',
    load: () => import('./parse.ts'),
  },
  {
    name: 'check',
    group: 'Read',
    summary: 'what is wrong with the documents, for people and CI',
    load: () => import('./check.ts'),
  },
  {
    name: 'explain',
    group: 'Read',
    summary: 'a document with the reading of each line beside it',
    load: () => import('./explain.ts'),
  },
  ...ASKING,
  {
    name: 'status',
    group: 'Look after',
    summary: 'what is stored, and what changed since',
    load: () => import('./status.ts'),
  },
  { name: 'schema', group: 'Look after', summary: 'the JSON Schema of a record', load: () => import('./schema.ts') },
  {
    name: 'completion',
    group: 'Look after',
    summary: 'completion for bash, zsh or fish',
    load: () => import('./completion.ts'),
  },
];
