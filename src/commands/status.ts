// `kcsp status`: what is stored, and what changed on disk since.
import { jsonText } from '../output/json.ts';
import { count } from '../output/text.ts';
import { changesIn, fromStored, type Store, shownFrom } from '../store/index.ts';
import type { CommandModule } from './command.ts';
import { type ExitCode, FOUND, NOTHING } from './exit.ts';
import { openQuietly, type Session } from './session.ts';

export const command: CommandModule = {
  operands: '',
  operandHelp: '',
  options: [{ flags: '--json', help: 'the same as an object' }],
  examples: [
    { type: 'status', to: 'the store, and which files changed since' },
    { type: 'status --json', to: 'for a script' },
  ],
  notes: 'Exit status 1 says that files changed, went or came.',
  run,
};

/** What `--json` prints. */
interface Status {
  readonly store: string;
  readonly inputs: readonly string[];
  readonly documents: number;
  readonly lines: number;
  readonly items: number;
  readonly resolutions: number;
  readonly actions: number;
  readonly people: number;
  readonly changed: readonly string[];
  readonly gone: readonly string[];
  readonly new: readonly string[];
}

async function run(session: Session): Promise<ExitCode> {
  const store = openQuietly(session);
  const status = await statusOf(store, session);
  const stale = status.changed.length + status.gone.length + status.new.length > 0;
  if (session.args.flag('json')) session.writeData(jsonText(status));
  else for (const line of linesOf(status)) session.write(`${line}\n`);
  return stale ? NOTHING : FOUND;
}

async function statusOf(store: Store, session: Session): Promise<Status> {
  const { changed, gone } = changesIn(store);
  const shown = (stored: string) => store.shown(stored);
  return {
    store: store.place.shown,
    inputs: store.manifest.inputs.map(shown),
    documents: store.documents.length,
    lines: store.documents.reduce((sum, document) => sum + document.lines, 0),
    items: store.rows('items').length,
    resolutions: store.rows('resolutions').length,
    actions: store.rows('actions').length,
    people: store.rows('people').length,
    changed: changed.map((document) => shown(document.path)),
    gone: gone.map((document) => shown(document.path)),
    new: (await newFiles(store)).map((file) => shownFrom(session.io.cwd, file)),
  };
}

/** Absolute paths of files that the inputs name and the store doesn't hold. */
async function newFiles(store: Store): Promise<readonly string[]> {
  const { Configs, findFiles } = await import('../read/index.ts');
  const { base } = store.place;
  const configs = new Configs(base);
  const { files } = findFiles(store.manifest.inputs, base, (file) => configs.ignores(file));
  const known = new Set(store.documents.map((document) => fromStored(store.place, document.path)));
  return files.map((file) => fromStored(store.place, file)).filter((file) => !known.has(file));
}

function linesOf(status: Status): readonly string[] {
  const files = (title: string, names: readonly string[]) =>
    names.length === 0 ? [] : [`${title}:`, ...names.map((name) => `  ${name}`)];
  const stale = [...files('Changed', status.changed), ...files('Gone', status.gone), ...files('New', status.new)];
  return [
    `${status.store} holds ${count(status.documents, 'document')} (${count(status.lines, 'line')}) from ${status.inputs.join(', ')}`,
    [
      count(status.items, 'item'),
      count(status.resolutions, 'resolution'),
      count(status.actions, 'action'),
      count(status.people, 'person', 'people'),
    ].join(', '),
    ...(stale.length === 0 ? ['No file changed since.'] : [...stale, 'To read them: kcsp parse']),
  ];
}
