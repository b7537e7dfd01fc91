// Options that several commands have.
import { FORMATS } from '../output/index.ts';
import type { OptionSpec } from './command.ts';

/** Options of every command. */
export const GLOBAL_OPTIONS: readonly OptionSpec[] = [
  {
    flags: '--store <folder>',
    help: 'the store to use, not KCSP_STORE or the nearest .kcsp/',
    completes: 'folders',
  },
  { flags: '--no-color', help: 'no colour, as with NO_COLOR' },
  { flags: '--no-pager', help: 'long answers without KCSP_PAGER, PAGER or less' },
  { flags: '--verbose', help: 'show what lies under a failure' },
];

/** Options of every command that lists. */
export const FORMAT_OPTIONS: readonly OptionSpec[] = [
  { flags: '--json', help: 'an array of objects, with all fields' },
  {
    flags: '--format <format>',
    help: FORMATS.map((format) => format.name).join(', '),
    choices: FORMATS.map((format) => format.name),
  },
];

export const BODY_OPTION: OptionSpec = {
  flags: '--body <words>',
  help: 'only meetings of bodies with these words in their name',
};
