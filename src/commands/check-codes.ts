// `kcsp check --explain`: what the codes mean.
import { CHECKS, type Check } from '../check/index.ts';
import { CODES, type Code } from '../model/index.ts';
import { jsonText } from '../output/json.ts';
import type { Column } from '../output/listing.ts';
import { format as table } from '../output/table.ts';
import { fill } from '../output/text.ts';
import { type ExitCode, FOUND } from './exit.ts';
import type { Session } from './session.ts';

/** Widest lines of prose that are read with ease. */
const READABLE = 100;

const COLUMNS: readonly Column<Check>[] = [
  { name: 'code', cell: (check) => check.code },
  { name: 'severity', cell: (check) => check.severity },
  { name: 'what is found', cell: (check) => check.summary, flows: true },
];

/** Prints the page of help of one code, or without one a list of all. */
export async function printChecks(session: Session, code: Code | null): Promise<ExitCode> {
  const terminal = await session.terminal();
  const checks = CODES.flatMap((known) => CHECKS.filter((check) => check.code === known && (code ?? known) === known));
  if (session.args.flag('json') || session.args.text('format') === 'json') {
    const pages = checks.map(pageOf);
    session.writeData(jsonText(pages));
    return FOUND;
  }
  const [only] = checks;
  if (code === null || only === undefined) {
    for (const piece of table.print({ rows: checks, columns: COLUMNS }, terminal)) session.write(piece);
    session.tell('Type kcsp check --explain CODE for what a code means and what to do about it.');
    return FOUND;
  }
  const { theme, columns } = terminal;
  const width = Math.min(columns, READABLE);
  const { severity, summary, help } = pageOf(only);
  session.write(`${theme.strong(code)}  ${theme.dim(severity)}  ${summary}\n\n${fill(help, width)}\n`);
  return FOUND;
}

function pageOf({ code, severity, summary, help }: Check) {
  return { code, severity, summary, help: help.replace(/\s+/g, ' ') };
}
