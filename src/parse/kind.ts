// What kind of document it is: minutes, a report, an agenda, or something else.
import type { Dialect } from '../dialects/index.ts';
import type { DocumentKind, Item, Line } from '../model/index.ts';

/** Past-tense business: the sign of minutes, which agendas and plans lack. */
const HAPPENED =
  /\b(?:was|were) (?:agreed|noted|approved|resolved|received|present|reported|discussed|signed|accepted)\b|\bRESOLVED\b|\b(?:reported|noted|agreed|advised|stated|thanked|welcomed|explained|approved)\b|\bPRESENT\b|^Present\b|\bapologies\b/im;

/** The kind, from the layout and the words of the text. */
export function kindOf(lines: readonly Line[], dialect: Dialect, items: readonly Item[]): DocumentKind {
  if (dialect.kind === 'report') return 'report';
  const sample = lines.slice(0, 400);
  if (sample.some((line) => HAPPENED.test(line.view.text))) return 'minutes';
  if (items.length > 0 && sample.some((line) => /^AGENDA\b|\bagenda\b/i.test(line.view.text))) return 'agenda';
  return items.length >= 2 ? 'minutes' : 'other';
}
