// The hits of a search as people read them.
import path from 'node:path';
import type { Terminal } from '../output/terminal.ts';
import { clip, count, fill } from '../output/text.ts';
import type { Answer, Hit } from '../search/types.ts';
import { shownDay } from './days.ts';

/** Snippets wider than this are hard to read. */
const WIDEST = 110;

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
  const width = Math.min(terminal.columns, WIDEST);
  const place = `${hit.path}:${hit.lines[0]}`;
  const speakers = hit.speakers.map((speaker) => speaker.name).join(', ');
  const kind = hit.kind === 'paragraph' ? null : hit.outcome === null ? hit.kind : `${hit.kind}: ${hit.outcome}`;
  const about = [shownDay(hit), kind, speakers === '' ? null : speakers].filter((part) => part !== null).join(' · ');
  const title = clip(hit.item.title ?? '', Math.max(20, width - hit.citation.length - 3));
  yield `\n${theme.cite(hit.citation)}   ${theme.strong(title)}\n`;
  yield `  ${about} · ${theme.dim(terminal.link(place, path.resolve(cwd, hit.path), hit.lines[0]))}\n`;
  yield `${fill(hit.snippet.map((part) => (part.match ? theme.match(part.text) : part.text)).join(''), width, 2)}\n`;
  if (explain) yield `  ${theme.dim(`${hit.score.toFixed(3)}: ${hit.reasons.join('; ')}`)}\n`;
}
