// `kcsp status`: what is stored, and what changed on disk since.
import { jsonText } from '../output/json.ts';
import { bytes, count } from '../output/text.ts';
import {
  type Counts,
  changesIn,
  fromStored,
  type SegmentEntry,
  type Store,
  type StoredDocument,
  shownFrom,
  type Verified,
  verify,
} from '../store/index.ts';
import type { CommandModule } from './command.ts';
import { type ExitCode, FAILED, FOUND, NOTHING } from './exit.ts';
import { CHECKED, openQuietly, type Session } from './session.ts';

export const command: CommandModule = {
  operands: '',
  operandHelp: '',
  options: [
    { flags: '--verify', help: 'read every byte of the store, to see that it is what was written' },
    { flags: '--json', help: 'the same as an object' },
  ],
  examples: [
    { type: 'status', to: 'the store, and which files changed since' },
    { type: 'status --verify', to: 'after a crash, a full disk or a copy' },
    { type: 'status --json', to: 'for a script' },
  ],
  notes: `Exit status 1 says that files changed, went or came; 2 that the store is damaged. Answers from a store of up to
${CHECKED} documents say by themselves that files changed; beyond that they say it of the files they cite.`,
  run,
};

/** What `--json` prints. */
interface Status extends Counts {
  readonly store: string;
  readonly inputs: readonly string[];
  readonly passages: number;
  /** Bytes on disk. */
  readonly size: { readonly records: number; readonly index: number };
  readonly segments: number;
  readonly changed: readonly string[];
  readonly gone: readonly string[];
  readonly new: readonly string[];
  /** Files of the store that were read to the end; null without `--verify`. */
  readonly verified: number | null;
}

async function run(session: Session): Promise<ExitCode> {
  const verified = session.args.flag('verify') ? verify(session.place) : null;
  if (verified !== null && verified.damaged.length > 0) return damaged(session, verified);
  const status = await statusOf(openQuietly(session), session, verified);
  const stale = status.changed.length + status.gone.length + status.new.length > 0;
  if (session.args.flag('json')) session.writeData(jsonText(status));
  else for (const line of linesOf(status)) session.write(`${line}\n`);
  return stale ? NOTHING : FOUND;
}

/** Names the files that are not what was written, and the way back. */
function damaged(session: Session, { damaged: files }: Verified): ExitCode {
  const store = session.place.shown;
  if (session.args.flag('json')) session.writeData(jsonText({ store, damaged: files }));
  else session.write(['Damaged:', ...files.map(({ file, what }) => `  ${file}: ${what}`), ''].join('\n'));
  session.tellLater(`The store ${store} is damaged; write it again from the texts with kcsp parse --rebuild.`);
  return FAILED;
}

async function statusOf(store: Store, session: Session, verified: Verified | null): Promise<Status> {
  const { documents } = store;
  const { changed, gone } = changesIn(store.place, documents);
  const shown = (stored: string) => store.shown(stored);
  const { inputs, counts, segments, corpus, search } = store.manifest;
  const total = (of: (segment: SegmentEntry) => number) => segments.reduce((sum, segment) => sum + of(segment), 0);
  return {
    store: store.place.shown,
    inputs: inputs.map(shown),
    ...counts,
    passages: search.passages,
    size: { records: corpus.bytes + total(({ docs }) => docs), index: total(({ find }) => find) },
    segments: segments.length,
    changed: changed.map((document) => shown(document.path)),
    gone: gone.map((document) => shown(document.path)),
    new: (await newFiles(store, documents)).map((file) => shownFrom(session.io.cwd, file)),
    verified: verified?.files ?? null,
  };
}

/** Absolute paths of files that the inputs name and the store doesn't hold. */
async function newFiles(store: Store, documents: readonly StoredDocument[]): Promise<readonly string[]> {
  const { Configs, findFiles } = await import('../read/index.ts');
  const { base } = store.place;
  const configs = new Configs(base);
  const { files } = findFiles(store.manifest.inputs, base, (file) => configs.ignores(file));
  const stored = new Set(documents.map((document) => document.path));
  const others = files.filter((file) => !stored.has(file));
  if (others.length === 0) return [];
  const known = new Set(documents.map((document) => fromStored(store.place, document.path)));
  return others.map((file) => fromStored(store.place, file)).filter((file) => !known.has(file));
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
      count(status.passages, 'passage'),
    ].join(', '),
    `On disk: records ${bytes(status.size.records)}, index ${bytes(status.size.index)}, in ${count(status.segments, 'segment')}`,
    ...(status.verified === null ? [] : [`All ${count(status.verified, 'file')} of the store are what was written.`]),
    ...(stale.length === 0 ? ['No file changed since.'] : [...stale, 'To read them: kcsp parse']),
  ];
}
