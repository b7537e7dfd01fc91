// `kcsp show REF`: an item or a paragraph by its citation, or what stands on a line.
import { jsonText } from '../output/json.ts';
import { count } from '../output/text.ts';
import { type Meaning, meaningOf } from '../search/reference.ts';
import { Failure } from '../store/index.ts';
import type { CommandModule } from './command.ts';
import { shownDay } from './days.ts';
import { type ExitCode, FOUND, NOTHING } from './exit.ts';
import type { Session } from './session.ts';
import { shellWord } from './shell-words.ts';
import { type Shown, shownOf } from './shown.ts';
import { shownText } from './shown-text.ts';

/** One thing is no table: of the formats there are those that show an object, and markdown as prose. */
const FORMATS = ['json', 'yaml', 'markdown'] as const;

export const command: CommandModule = {
  operands: '<ref...>',
  operandHelp: 'a citation, a meeting, or path:line',
  completes: 'meetings',
  options: [
    { flags: '--context <number>', help: 'so many paragraphs before and after (0)' },
    { flags: '--json', help: 'the same as an object, with all fields' },
    { flags: '--format <format>', help: FORMATS.join(', '), choices: FORMATS },
  ],
  examples: [
    { type: 'show 239', to: 'an item by its minute number' },
    { type: 'show "239.2(a)"', to: 'a limb of a paragraph' },
    { type: 'show kcsp-2014-10-14/76', to: 'an item of one meeting' },
    { type: 'show 2014-10-14', to: 'what a meeting dealt with' },
    { type: 'show seeds/notes.txt:74', to: 'what stands on a line' },
    { type: 'show 239 --format markdown', to: 'an item to paste into a report' },
  ],
  notes:
    'A number that several meetings have is answered with their list; put the meeting before it: kcsp-2014-10-14/76.',
  run,
};

/** So many meanings are listed, the newest, before the rest is only counted. */
const LISTED = 20;

async function run(session: Session): Promise<ExitCode> {
  const { args, store } = session;
  const reference = args.operands.join(' ');
  const context = args.number('context') ?? 0;
  const meaning = meaningOf(reference, store, LISTED);
  const found = meaning.targets.flatMap((target) => shownOf(target, store, context) ?? []);
  const [only] = found;
  if (only === undefined) {
    session.tell(...missing(reference, meaning, session));
    return NOTHING;
  }
  if (meaning.total > 1) {
    session.tell(`${count(meaning.total, 'thing')} are called ${reference}; say which:`);
    const terminal = await session.terminal();
    for (const { id, title, meeting } of found) {
      session.write(`${terminal.theme.cite(id)}   ${shownDay(meeting)}   ${title ?? ''}`.trimEnd().concat('\n'));
    }
    if (meaning.total > found.length) session.tell(`and ${meaning.total - found.length} more, which are older.`);
    return NOTHING;
  }
  await print(only, session);
  session.tellChangesOf([only.meeting.document]);
  return FOUND;
}

async function print(shown: Shown, session: Session): Promise<void> {
  const { args } = session;
  switch (args.flag('json') ? 'json' : args.choice('format', FORMATS)) {
    case 'json':
      session.writeData(jsonText(shown));
      return;
    case 'yaml':
      session.writeData((await import('../output/yaml.ts')).yamlText(shown));
      return;
    case 'markdown':
      for (const piece of (await import('./shown-markdown.ts')).shownMarkdown(shown)) session.write(piece);
      return;
    case null:
      for (const piece of shownText(shown, await session.terminal())) session.write(piece);
  }
}

/** Why a reference means nothing here, and what does. */
function missing(reference: string, { near }: Meaning, session: Session): readonly string[] {
  const { items, documents } = session.store.manifest.counts;
  if (items === 0) throw new Failure('The store holds no item; read minutes into it with kcsp parse PATH.');
  if (near?.kind === 'part') {
    return [
      `${near.item.id} has no part ${near.id.slice(near.item.id.length)}.`,
      `Try: kcsp show ${shellWord(near.item.id)}`,
    ];
  }
  if (near?.kind === 'line') {
    const { sourceLines, path, document } = near.meeting;
    return [
      `${path} has ${count(sourceLines, 'line')}, and none is ${near.line}.`,
      `Try: kcsp show ${shellWord(document)}`,
    ];
  }
  return [
    `Nothing in ${count(documents, 'document')} is called ${reference}.`,
    'Try: kcsp meetings, or kcsp search WORDS',
  ];
}
