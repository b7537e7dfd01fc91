// The commands. A command is one file here and one line in this list, loaded when it is asked for.
import type { CommandModule } from './command.ts';

export interface CommandEntry {
  readonly name: string;
  /** One line for the help. */
  readonly summary: string;
  readonly group: 'Read' | 'Ask' | 'Look after';
  readonly load: () => Promise<{ readonly command: CommandModule }>;
}

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
  { name: 'search', group: 'Ask', summary: 'passages about something, best first', load: () => import('./search.ts') },
  { name: 'actions', group: 'Ask', summary: 'who is to do what, by when', load: () => import('./actions.ts') },
  { name: 'resolutions', group: 'Ask', summary: 'what was decided', load: () => import('./resolutions.ts') },
  { name: 'meetings', group: 'Ask', summary: 'the meetings that were read', load: () => import('./meetings.ts') },
  {
    name: 'people',
    group: 'Ask',
    summary: 'who was there, presented, spoke and owes',
    load: () => import('./people.ts'),
  },
  {
    name: 'show',
    group: 'Ask',
    summary: 'an item or paragraph by its citation or line',
    load: () => import('./show.ts'),
  },
  { name: 'thread', group: 'Ask', summary: 'a matter followed over meetings', load: () => import('./thread.ts') },
  {
    name: 'glossary',
    group: 'Ask',
    summary: 'abbreviations, as the documents explain them',
    load: () => import('./glossary.ts'),
  },
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
