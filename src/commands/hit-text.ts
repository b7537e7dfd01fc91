// The hits of a search as people read them.
import type { Terminal } from '../output/terminal.ts';
import { count, fill } from '../output/text.ts';
import type { Answer, Hit } from '../search/types.ts';
import { shownDay } from './days.ts';
import { aboutLines, headingLine, proseWidth } from './lines.ts';

/** A heading with totals, then each hit: citation and title, day and speakers and place, snippet. */
export function* hitText(answer: Answer, terminal: Terminal, explain: boolean): Generator<string> {
  const { theme } = terminal;
  const more = answer.hits.length < answer.total ? `, the first ${answer.hits.length} here` : '';
  yield `${count(answer.total, 'passage')} in ${count(answer.meetings, 'meeting')}${more}\n`;
  for (const note of answer.notes) yield `${theme.dim(note)}\n`;
  if (explain) yield `${theme.dim(`understood as ${answer.understood}`)}\n`;
  for (const hit of answer.hits) yield* oneHit(hit, terminal, explain);
}

function* oneHit(hit: Hit, terminal: Terminal, explain: boolean): Generator<string> {
  const { theme } = terminal;
  const width = proseWidth(terminal);
  const speakers = hit.speakers.map((speaker) => speaker.name).join(', ');
  const kind = hit.kind === 'paragraph' ? null : hit.outcome === null ? hit.kind : `${hit.kind}: ${hit.outcome}`;
  yield `\n${headingLine(hit.citation, titleText(hit, terminal), terminal)}`;
  yield aboutLines([shownDay(hit), kind, speakers], hit, terminal);
  const snippet = hit.snippet.map((part) => (part.match ? theme.match(part.text) : part.text)).join('');
  if (snippet !== '') yield `${fill(snippet, width, 2)}\n`;
  if (hit.also.length > 0) yield `${fill(theme.dim(`and ${alsoText(hit)}`), width, 2)}\n`;
  if (explain) yield `  ${theme.dim(`${hit.score.toFixed(3)}: ${hit.reasons.join('; ')}`)}\n`;
}

/** The title, the words of the query in it marked. */
function titleText({ item, titleMatches }: Hit, { theme }: Terminal): string | null {
  const { title } = item;
  if (title === null || titleMatches.length === 0) return title;
  let at = 0;
  let text = '';
  for (const [start, end] of titleMatches) {
    text += `${title.slice(at, start)}${theme.matchInTitle(title.slice(start, end))}`;
    at = end;
  }
  return text + title.slice(at);
}

/** `3 more with the same title: 82.1-3, 82.1-4, 82.1-5`: passages that have nothing of the query but their item's title. */
function alsoText({ also, document }: Hit): string {
  const named = also.slice(0, 5).map((citation) => citation.replace(`${document}/`, ''));
  const rest = also.length > named.length ? ', …' : '';
  return `${also.length} more with the same title: ${named.join(', ')}${rest}`;
}
