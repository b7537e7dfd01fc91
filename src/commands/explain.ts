// `kcsp explain FILE`: the source with the reading of each line beside it.
import { readAndCheck } from '../check/index.ts';
import type { Explained, LineReading } from '../output/explained/line-reading.ts';
import { explainedText } from '../output/explained/text.ts';
import { jsonText } from '../output/json.ts';
import { listed } from '../output/text.ts';
import { Failure } from '../store/index.ts';
import type { CommandModule } from './command.ts';
import { type ExitCode, FAILED, FOUND, NOTHING } from './exit.ts';
import { lineReadings } from './explain/lines.ts';
import { MAX_FILE_SIZE, mostBytes } from './max-file-size.ts';
import { runOf } from './parse/wanted.ts';
import { sourcesOf } from './reading/sources.ts';
import type { Session } from './session.ts';

export const command: CommandModule = {
  operands: '<file>',
  operandHelp: 'one document; - for standard input',
  completes: 'files',
  options: [
    { flags: '--item <number>', help: 'only the lines of that item: 239, 8a, u1 for the first without a number' },
    { flags: '--lines <range>', help: 'only some lines: 20-40, 20- or 20' },
    { flags: '--json', help: 'an object with an entry a line' },
    MAX_FILE_SIZE,
  ],
  examples: [
    { type: 'explain seeds/notes.txt', to: 'the whole document' },
    {
      type: 'explain seeds/notes.txt --item 239',
      to: 'one item: its heading, paragraphs, facts and the rules that found them',
    },
    { type: 'explain seeds/notes.txt --lines 1-20 --json', to: 'the head, for a program' },
  ],
  notes: `Beside each line stands its place: the head, an item, a paragraph by its citation, the tail, or why it is furniture. Facts and
findings stand below the line on which they begin, each with the rule that found it.`,
  run,
};

async function run(session: Session): Promise<ExitCode> {
  const { args } = session;
  const lines = rangeOf(args.text('lines'));
  const whole = read(session);
  if (whole === null) return FAILED;
  const item = args.text('item');
  const ofItem = item === null ? whole.lines : linesOfItem(whole.lines, item);
  const shown = ofItem.filter(({ number }) => number >= lines.first && number <= lines.last);
  if (shown.length === 0) {
    session.tell(nothingShown(whole, item, ofItem.length));
    return NOTHING;
  }
  const explained = { ...whole, lines: shown };
  if (args.flag('json')) {
    const { file: _, ...data } = explained;
    session.writeData(jsonText(data));
    return FOUND;
  }
  for (const piece of explainedText(explained, await session.terminal())) session.write(piece);
  return FOUND;
}

/** The document that was named; null where it can't be read, which is said. */
function read(session: Session): Explained | null {
  const { cwd } = session.io;
  const about = runOf(session.args.operands, cwd, session.place, null);
  if (about.asked.length > 1) {
    throw new Failure(`kcsp explain takes one document, and ${about.asked.length} are named; name one of them.`);
  }
  const { found, problems } = sourcesOf(about.asked, cwd, about.configs, mostBytes(session.args));
  session.tell(...[...about.left, ...about.problems, ...problems].map(({ message }) => message));
  const { readings, records } = readAndCheck(found, about.configs.people);
  const [reading] = readings;
  const [record] = records;
  if (!reading || !record) return null;
  const { minutes } = reading;
  return {
    path: record.source.path,
    file: found[0]?.wanted.file ?? null,
    document: record.id,
    kind: record.kind,
    dialect: minutes.dialect,
    alternatives: minutes.alternatives,
    lines: lineReadings(reading, record.diagnostics),
    of: minutes.source.lineCount,
  };
}

/** The lines of an item with the blank ones between them; of every item with that number. */
function linesOfItem(lines: readonly LineReading[], item: string): readonly LineReading[] {
  const asked = item.replace(/\.$/, '').toLowerCase();
  const isAsked = (id: string) => id.toLowerCase() === asked || id.toLowerCase().replace(/-\d+$/, '') === asked;
  const taken: LineReading[] = [];
  let blanks: LineReading[] = [];
  let inside = false;
  for (const line of lines) {
    if (line.zone === 'blank') {
      if (inside) blanks.push(line);
      continue;
    }
    inside = line.items.some(isAsked);
    if (inside) {
      for (const blank of blanks) taken.push(blank);
      taken.push(line);
    }
    blanks = [];
  }
  return taken;
}

function nothingShown({ path, of, lines }: Explained, item: string | null, ofItem: number): string {
  if (item !== null && ofItem === 0) {
    const items = [...new Set(lines.flatMap((line) => line.items))];
    const known = items.length === 0 ? 'it has no items' : `it has ${listed(items)}`;
    return `${path} has no item ${item}: ${known}.`;
  }
  return `Those lines are outside: ${path} has lines 1 to ${of}${item === null ? '' : `, and item ${item} only some of them`}.`;
}

/** The first and last line of a range: `20-40`, `20-`, `-40`, `20`. */
function rangeOf(range: string | null): { readonly first: number; readonly last: number } {
  if (range === null) return { first: 1, last: Number.POSITIVE_INFINITY };
  const match = /^(\d{1,9})?(-|:|\.\.)?(\d{1,9})?$/.exec(range.trim());
  const [, from, dash, to] = match ?? [];
  const first = from === undefined ? 1 : Number(from);
  const last = to !== undefined ? Number(to) : dash === undefined ? first : Number.POSITIVE_INFINITY;
  if (!match || (from === undefined && to === undefined) || last < first) {
    throw new Failure(`--lines takes a range of lines such as 20-40, 20- or 20, not "${range}".`);
  }
  return { first, last };
}
