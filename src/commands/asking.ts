// The commands that ask the store. The build makes a file of each by itself, from which it starts at once: see quick.ts.
import type { CommandEntry } from './command.ts';

export const ASKING: readonly CommandEntry[] = [
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
];
