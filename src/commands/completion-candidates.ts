// What may come next on a command line, from the registry of commands and from the store.
import { byText } from '../model/index.ts';
import { type Named, StoredPeople } from '../search/who/index.ts';
import { LABEL, personKey, placeOf, Store } from '../store/index.ts';
import type { CommandModule, Completes, OptionSpec } from './command.ts';
import { commandIn } from './command-in.ts';
import { shownDay } from './days.ts';
import { COMMANDS } from './index.ts';
import type { Session } from './session.ts';
import { GLOBAL_OPTIONS } from './shared-options.ts';

export interface Candidate {
  readonly value: string;
  readonly help: string | null;
}

/** Tells the shell to complete names of files itself. */
const FILES: readonly Candidate[] = [{ value: ':files', help: null }];

/** What may stand for the last of `words`, which may be empty; in a fixed order. */
export async function candidates(words: readonly string[], session: Session): Promise<readonly Candidate[]> {
  const typed = (words.at(-1) ?? '').replace(/^["']/, '');
  const before = words.slice(0, -1);
  const entry = COMMANDS.find((known) => known.name === commandIn(before));
  const module = entry === undefined ? null : (await entry.load()).command;
  const options = [...(module?.options ?? []), ...GLOBAL_OPTIONS];
  const taking = options.find((option) => takesValue(option) && longOf(option) === before.at(-1));
  const offered = taking
    ? valuesOf(taking, words, session)
    : typed.startsWith('-')
      ? flagsOf(options)
      : operandsOf(module, words, session);
  return offered === FILES ? FILES : offered.filter(({ value }) => value.toLowerCase().startsWith(typed.toLowerCase()));
}

const longOf = (option: OptionSpec): string => /--[\w-]+/.exec(option.flags)?.[0] ?? option.flags;
const takesValue = (option: OptionSpec): boolean => option.flags.includes('<');

function flagsOf(options: readonly OptionSpec[]): readonly Candidate[] {
  return [
    ...options.map((option) => ({ value: longOf(option), help: option.help })),
    { value: '--help', help: 'print help' },
  ];
}

function valuesOf(option: OptionSpec, words: readonly string[], session: Session): readonly Candidate[] {
  if (option.choices) return option.choices.map((value) => ({ value, help: null }));
  return option.completes ? provided(option.completes, words, session) : [];
}

function operandsOf(module: CommandModule | null, words: readonly string[], session: Session): readonly Candidate[] {
  if (module === null) return provided('commands', words, session);
  return module.completes ? provided(module.completes, words, session) : [];
}

function provided(what: Completes, words: readonly string[], session: Session): readonly Candidate[] {
  switch (what) {
    case 'files':
    case 'folders':
      return FILES;
    case 'commands':
      return COMMANDS.map(({ name, summary }) => ({ value: name, help: summary }));
    case 'shells':
      return ['bash', 'zsh', 'fish'].map((value) => ({ value, help: null }));
    case 'people':
      return fromStore(words, session, (store) => peopleNames(new StoredPeople(store).names.all()));
    case 'owners':
      return fromStore(words, session, (store) => {
        const owners = store.keysOf('actions', personKey(''));
        const people = new StoredPeople(store).names.all().filter(({ id }) => owners.has(personKey(id)));
        const labels = [...store.keysOf('actions', LABEL)].map((key) => ({
          value: key.slice(LABEL.length),
          help: null,
        }));
        return [...peopleNames(people), ...labels];
      });
    case 'meetings':
      return fromStore(words, session, (store) =>
        store
          .rows('meetings')
          .map((row) => ({ value: row.document, help: [shownDay(row), row.body].join(' ').trim() })),
      );
  }
}

/** Whole names, and surnames for those who type only them. */
function peopleNames(people: readonly Named[]): readonly Candidate[] {
  const surnames = people.map((person) => person.name.split(' ').at(-1) ?? person.name);
  return [...new Set([...people.map((person) => person.name), ...surnames])]
    .sort(byText)
    .map((value) => ({ value, help: null }));
}

/** Candidates from the store that the words name; none where there is no store. */
function fromStore(
  words: readonly string[],
  session: Session,
  from: (store: Store) => readonly Candidate[],
): readonly Candidate[] {
  const named = words.indexOf('--store');
  const { cwd, env } = session.io;
  try {
    return from(Store.open(placeOf(cwd, named < 0 ? env.KCSP_STORE || null : (words[named + 1] ?? null)), cwd));
  } catch {
    return [];
  }
}
