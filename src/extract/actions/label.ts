// Labels that mark actions in running text: `Action: …`, `ACTIONS – …`, `Action Point 3:`, `Action Sean Bone-Knell`, `Follow-up JR`.

import type { OwnerMention } from '../../model/index.ts';
import { matches } from '../../model/matches.ts';
import { hint } from '../../names/hints.ts';
import type { Roster } from '../../names/roster.ts';
import { hintsOf } from '../../names/wording.ts';
import { ownersIn } from './owners.ts';
import { statusTail } from './status.ts';

/** A label and what it marks: offsets in the paragraph's text. */
export interface Label {
  readonly start: number;
  /** Where the marked words begin, after colon or dash. */
  readonly body: number;
  /** Where they end: the next label or the paragraph's end. */
  readonly end: number;
  /** Owners printed in the label itself: `Action (JR):`, `Action Clerk – …`. */
  readonly owners: readonly OwnerMention[];
}

const KEYWORD =
  /\b(?:FOLLOW[ -]?UPS?|Follow[ -]?[Uu]ps?|(?:AGREED |Agreed |KEY |Key |NEW |New |FURTHER |Further )?(?:ACTIONS?|Actions?)|AP(?=\s?\d)|(?:Tasks?|TASKS?|To[ -][Dd]o|TO[ -]DO)(?=:))(?: (?:POINTS?|[Pp]oints?|ITEMS?|[Ii]tems?|REQUIRED|[Rr]equired|NEEDED|[Nn]eeded|AGREED|[Aa]greed))?/g;
/** One word at least of every {@link KEYWORD}. */
const KEYWORDS = hint(/action|follow|^AP(?:\d|$)|^(?:tasks?|do)$/i);
/** What may stand between the keyword and its colon or dash: a number, the number's meeting, `by`. */
const TAIL =
  /^(?:\s*(?:(?:[Nn]o\.?|#)\s*)?\(?(?:[A-Z]{1,5}[./-]?)?\d{1,4}(?:[./-]\d{1,4}){0,3}[a-z]?\)?\.?)?(?:\s*\((?<inside>[^()]{1,40})\))?(?:\s+(?:by|BY|By|for|FOR|on|with|[Oo]wners?|[Oo]fficers?|[Ll]eads?|OWNERS?|OFFICERS?|LEADS?))?\s*(?<mark>::?-?|[–—]|-(?=\s)|(?<=\s)-|=|>)?\s*/;
/** Words after "Action" that make it something else. */
const NO_LABEL =
  /^\s+(?:[Pp]lan|PLAN|[Ff]raud|FRAUD|[Ll]og|LOG|[Ll]ist|LIST|[Aa]rising|ARISING|[Ff]rom|FROM|[Ss]heet|[Tt]racker|[Tt]able|[Nn]otes|[Gg]roup|GROUP|[Tt]eam|[Ff]or|[Tt]o (?:take|be)|[Tt]aken|[Oo]n|[Ww]as|[Ww]ere|[Ii]s|[Aa]re|[Hh]as|[Uu]pdate|[Rr]eview)\b/;

/** The labels of a paragraph, in order. */
export function labelsIn(text: string, gaps: readonly number[], roster: Roster): Label[] {
  if (!hintsOf(text).has(KEYWORDS)) return [];
  const found: { start: number; body: number; owners: readonly OwnerMention[] }[] = [];
  for (const match of matches(text, KEYWORD)) {
    const place = placeOf(text, match.index, gaps);
    if (place === 'inside') continue;
    const label = readLabel(text, match.index, match.index + match[0].length, place, roster);
    if (label) found.push(label);
  }
  return found.map((label, index) => ({ ...label, end: found[index + 1]?.start ?? text.length }));
}

type Place = 'start' | 'after-sentence' | 'loose' | 'inside';

/** Where in its paragraph a keyword stands. */
function placeOf(text: string, at: number, gaps: readonly number[]): Place {
  const before = text.slice(Math.max(0, at - 24), at);
  if (at === 0 || (at < 8 && /^[\s\d.()[\]•·*_-]*$/.test(text.slice(0, at)))) return 'start';
  if (gaps.includes(at)) return 'start';
  if (/[.!?:;)\]”"’…][\s([*_]*$|\*[\s([_]*$|\s[–—•·-]\s+$/.test(before)) return 'after-sentence';
  if (/\s[([]?$|\s[–—-]\s*[([]?$/.test(before)) return 'loose';
  return 'inside';
}

function readLabel(text: string, start: number, after: number, place: Place, roster: Roster) {
  const rest = text.slice(after, after + 200);
  if (NO_LABEL.test(rest)) return null;
  const tail = TAIL.exec(rest);
  const from = after + (tail?.[0].length ?? 0);
  const inside = ownersIn(tail?.groups?.inside ?? '', roster, false);
  if (inside && text.slice(from).trim() === '' && place !== 'loose') return { start, body: after, owners: [] };
  const capitals = /^[A-Z -]+$/.test(text.slice(start, after));
  if (tail?.groups?.mark) {
    // inside a sentence only `ACTION:` and `Action:` before a capital are labels: "took action: the fence was mended" is none
    if (
      place === 'loose' &&
      !(/^:/.test(tail.groups.mark) ? /^[A-Z“(]/.test(text.slice(from)) && /^[A-Z]/.test(text[start] ?? '') : capitals)
    )
      return null;
    return { start, body: from, owners: inside ?? [] };
  }
  const named = /^\s*[([]?(?<who>[^:–—\n]{2,70}?)[)\]]?(?:(?<!\s)\s+)?(?::|[–—]|\s-)\s+(?=\S)/.exec(
    text.slice(from, from + 90),
  );
  const owners = named ? ownersIn(named.groups?.who ?? '', roster, false) : null;
  if (named && owners && place !== 'loose') return { start, body: from + named[0].length, owners };
  if (place === 'loose' && !capitals) return null;
  const whole = text.slice(from).trim();
  const state = statusTail(whole);
  const bare = state > 0 ? whole.slice(0, state) : whole;
  if (bare.length > 0 && bare.length < 120 && ownersIn(bare, roster, false)) return { start, body: from, owners: [] };
  // `ACTION Clerk to write …`
  const task = /^\s*(?:the |The )?(?<who>[^.;:]{2,60}?) to [a-z]+/.exec(text.slice(from, from + 90));
  if (task && place !== 'loose' && ownersIn(task.groups?.who ?? '', roster, false))
    return { start, body: from, owners: [] };
  // a bare heading over a list: the words below are what it marks
  return whole === '' && place === 'start' ? { start, body: text.length, owners: [] } : null;
}
