// The hits of a search as people read them.
import type { Terminal } from '../output/terminal.ts';
import { count, fill } from '../output/text.ts';
import type { Answer, Hit } from '../search/types.ts';
import { shownDay } from './days.ts';
import { headingLine, placeOfLines, proseWidth } from './lines.ts';

/** A heading with totals, then each hit: citation and title, day and speakers and place, snippet. */
export function* hitText(answer: Answer, terminal: Terminal, cwd: string, explain: boolean): Generator<string> {
  const { theme } = terminal;
  const more = answer.hits.length < answer.total ? `, the first ${answer.hits.length} here` : '';
  yield `${count(answer.total, 'passage')} in ${count(answer.meetings, 'meeting')}${more}\n`;
  for (const note of answer.notes) yield `${theme.dim(note)}\n`;
  if (explain) yield `${theme.dim(`understood as ${answer.understood}`)}\n`;
  for (const hit of answer.hits) yield* oneHit(hit, terminal, cwd, explain);
}

function* oneHit(hit: Hit, terminal: Terminal, cwd: string, explain: boolean): Generator<string> {
  const { theme } = terminal;
  const width = proseWidth(terminal);
  const speakers = hit.speakers.map((speaker) => speaker.name).join(', ');
  const kind = hit.kind === 'paragraph' ? null : hit.outcome === null ? hit.kind : `${hit.kind}: ${hit.outcome}`;
  const about = [shownDay(hit), kind, speakers === '' ? null : speakers].filter((part) => part !== null).join(' · ');
  yield `\n${headingLine(hit.citation, hit.item.title, terminal)}`;
  yield `  ${about} · ${placeOfLines(hit, cwd, terminal)}\n`;
  yield `${fill(hit.snippet.map((part) => (part.match ? theme.match(part.text) : part.text)).join(''), width, 2)}\n`;
  if (explain) yield `  ${theme.dim(`${hit.score.toFixed(3)}: ${hit.reasons.join('; ')}`)}\n`;
}
