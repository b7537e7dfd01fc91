// `kcsp glossary [WORD]`: abbreviations, as the documents explain them.
import type { Column } from '../output/listing.ts';
import { format as table } from '../output/table.ts';
import { count } from '../output/text.ts';
import { labelWords } from '../search/who/typed.ts';
import type { GlossaryRow } from '../store/index.ts';
import type { CommandModule } from './command.ts';
import { type ExitCode, FOUND, NOTHING } from './exit.ts';
import type { Session } from './session.ts';
import { FORMAT_OPTIONS } from './shared-options.ts';
import { shellWords } from './shell-words.ts';

const COLUMNS: readonly Column<GlossaryRow>[] = [
  { name: 'short', cell: (row) => row.short },
  { name: 'long', cell: (row) => row.long, flows: true },
  { name: 'documents', cell: (row) => new Set(row.places.map((place) => place.document)).size, align: 'right' },
  { name: 'first', cell: (row) => firstPlace(row) },
];

function firstPlace(row: GlossaryRow): string {
  const [first] = row.places;
  return first === undefined ? '' : `${first.path}:${first.lines[0]}`;
}

export const command: CommandModule = {
  operands: '[word...]',
  operandHelp: 'an abbreviation, or words of what it stands for',
  options: FORMAT_OPTIONS,
  examples: [
    { type: 'glossary', to: 'all abbreviations' },
    { type: 'glossary MARAC', to: 'what one stands for, and where it says so' },
  ],
  run,
};

async function run(session: Session): Promise<ExitCode> {
  const asked = session.args.operands.join(' ');
  const all = session.store.rows('glossary');
  const words = labelWords(asked);
  const exact = all.filter((row) => labelWords(row.short).join(' ') === words.join(' '));
  const holds = (row: GlossaryRow) =>
    words.every((word) => labelWords(`${row.short} ${row.long}`).some((known) => known.startsWith(word)));
  const rows = asked === '' ? all : exact.length > 0 ? exact : all.filter(holds);
  const listing = { rows, columns: COLUMNS };
  if (rows.length === 0) {
    if (session.format !== null) await session.list(listing, () => []);
    const documents = count(session.store.manifest.counts.documents, 'document');
    if (asked === '') session.tell(`None of ${documents} explains an abbreviation.`, 'Try: kcsp search WORDS');
    else
      session.tell(
        `None of ${documents} explains "${asked}"; what they do explain is ${count(all.length, 'abbreviation')}.`,
        `Try: kcsp search ${shellWords(asked)}, or kcsp glossary`,
      );
    return NOTHING;
  }
  await session.list(listing, (terminal) => table.print(listing, terminal));
  session.tellChangesOf(rows.flatMap(({ places }) => places.slice(0, 1).map((place) => place.document)));
  return FOUND;
}
