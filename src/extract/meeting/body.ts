// Which body met, and the authority to which it belongs.

import { type Minutes, paragraphsOf, type Span, type View } from '../../model/index.ts';
import { matches } from '../../model/matches.ts';
import { type Hint, hint } from '../../names/hints.ts';
import { hintsOf } from '../../names/wording.ts';
import { datesIn } from '../dates.ts';
import { type BodyName, bodyAt, inTitleCase, isAuthority, isGeneric } from './bodies.ts';
import { type Head, type HeadLine, lineAt, titleLines } from './head.ts';

/** A name with the place it was taken from. */
export interface Named {
  readonly value: string;
  readonly span: Span;
  readonly by: string;
}

/** The body and its authority; each null where the document doesn't name it. */
export interface Bodies {
  readonly body: Named | null;
  readonly authority: Named | null;
}

interface Found {
  readonly name: string;
  readonly view: View;
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

/** Finds the body in the head, else in the page's title, else where the text speaks of its next meeting or its resolutions. */
export function bodiesOf(minutes: Minutes, head: Head): Bodies {
  const lines = titleLines(head);
  const named = meetingsOf(head);
  const alone = [...lines.flatMap((line) => nameLine(head, line)), ...oneNameOverLines(head, lines)];
  const best = headerLines(head)[0] ?? named.find(({ name }) => !isGeneric(name)) ?? null;
  const generic = named.find(({ name }) => isGeneric(name)) ?? null;
  const own = best ?? underName(head, lines) ?? behind(generic, alone) ?? first(alone) ?? elsewhere(minutes);
  const above = own && [...alone, ...named].find((found) => isAuthority(found.name) && !sameName(found.name, own.name));
  const text = minutes.source.text;
  return { body: own && asNamed(own, text), authority: above ? asNamed(above, text) : null };
}

function asNamed(found: Found, source: string): Named {
  return { value: inTitleCase(found.name, source), span: found.view.span(found.start, found.end), by: found.by };
}

function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** The site's title of a page, before the body's name where a page was saved as one line. */
const SITE_TITLE = /^(?:Agenda\s+and\s+(?:draft\s+)?(?:minutes|decisions)|Agenda,\s+decisions\s+and\s+minutes)\s+/i;

/** `Body - Wednesday, 17th July, 2019 10.00 am`; `To: Body (B) – 15th March 2017`; `Meeting of Body, Tuesday, …`. */
function headerLines(head: Head): Found[] {
  const by = 'meeting/body-header-line';
  const found: Found[] = [];
  for (const line of head.lines) {
    const to = /^To\s*:\s*/i.exec(line.text);
    const name = to && bodyAt(line.text, to[0].length);
    if (name) found.push(foundIn(head, line, name, 'meeting/body-addressee'));
  }
  for (const date of datesIn(head.text)) {
    const line = lineAt(head, date.start);
    if (!line || (date.start > head.lists && !/^Meeting\b/.test(line.text))) continue;
    const lead = SITE_TITLE.exec(line.text)?.[0].length ?? 0;
    const before = head.text.slice(line.start + lead, date.start);
    const paged = /^Meeting\s*:\s*$/i.test(before) ? /^\s*[-–]\s*/.exec(head.text.slice(date.end, line.end)) : null;
    const of = /^Meeting\s+of\s+(?:the\s+)?/i.exec(before);
    if (paged) {
      const name = /^[^(]+/.exec(head.text.slice(date.end + paged[0].length, line.end))?.[0].trim() ?? '';
      const start = date.end + paged[0].length;
      if (name) found.push({ name, view: head.view, start, end: start + name.length, by });
      continue;
    }
    const dash = /^(.+?)(?:(?<!\s)\s+)?[-–—,]\s*$/.exec(before.slice(of?.[0].length ?? 0));
    if (!dash?.[1]) continue;
    const name = bodyAt(dash[1], 0) ?? titled(dash[1]);
    // The site prints the body's whole name before the dash, with a word for a body in it or without.
    if (name)
      found.push(
        foundIn(
          head,
          { ...line, start: line.start + lead + (of?.[0].length ?? 0) },
          compound(dash[0], name, dash[0].length),
          by,
        ),
      );
  }
  return found;
}

/** A name of several bodies, as ModernGov prints it: `Cabinet Committee - Highways Board - Tuesday, …`. */
function compound(text: string, name: BodyName, date: number): BodyName {
  if (date - name.end > 160) return name;
  const rest =
    /^(\s*(?:\([^)]*\)|[-–—,/&]|and)\s*(?:the\s+)?\p{Lu}[\p{L}’'& ]*(?:(?:[^\S ]\s*)?(?:\([^)]*\)|[-–—,/])\s*(?:the\s+)?\p{Lu}[\p{L}’'& ]*)*?)(?:[^\S ]\s*)?(?:\([^)]*\)\s*)?[-–—,]\s*$/u.exec(
      text.slice(name.end, date),
    );
  const end = name.end + (rest?.[1]?.trimEnd().length ?? 0);
  return STOPS.test(text.slice(name.end, end)) ? name : { start: name.start, end, name: text.slice(name.start, end) };
}

const STOPS = /\b(?:meeting|minutes|notes|ordinary|annual|special|extraordinary|a\.?g\.?m)\b/i;

/** A name without a word for a body: every word of it must begin with a capital. */
function titled(text: string): BodyName | null {
  const words = text.split(/\s+/);
  const capitals = words.filter((word) => /^[\p{Lu}&]/u.test(word)).length;
  if (
    words.length > 12 ||
    capitals * 2 <= words.length ||
    STOPS.test(text) ||
    /^(?:agenda|date|day|venue)\b/i.test(text)
  )
    return null;
  return { start: 0, end: text.length, name: text };
}

/** `Minutes of a meeting of the Body held …`; `A meeting of Some Council, Some Committee was held on …`. */
function meetingsOf(head: Head): Found[] {
  const text = head.text.slice(0, head.lists);
  const found: Found[] = [];
  for (const match of matches(
    text,
    /\bmeeting\s+(?:[a-z]+\s+)?of\s+|\b(?:minutes?|notes?|proceedings)\s+of\s+(?=\p{L})/giu,
  )) {
    const name = bodyAt(text, match.index + match[0].length);
    if (!name) continue;
    const comma = /^,\s+/.exec(text.slice(name.end));
    const second = comma && isAuthority(name.name) ? bodyAt(text, name.end + comma[0].length) : null;
    const held = /^\s*(?:\([^)]*\))?(?:(?<![\s,])[\s,]+)?(?:was\s+)?held\b/i.test(text.slice((second ?? name).end));
    const one: Found = { ...(second ?? name), view: head.view, by: 'meeting/body-meeting-of' };
    const both = second ? [one, { ...name, view: head.view, by: 'meeting/authority-meeting-of' }] : [one];
    if (held) found.unshift(...both);
    else found.push(...both);
  }
  return found;
}

/** The full name behind "the Parish Council": a line of the head that ends in these words. */
function behind(generic: Found | null, alone: readonly Found[]): Found | null {
  if (!generic) return null;
  const short = generic.name.toLowerCase();
  return alone.find(({ name }) => name.toLowerCase().endsWith(short) && name.length > short.length) ?? null;
}

/** The name with which a line begins: `WEREHAM PARISH COUNCIL`, `Northwold Parish Council – Ordinary Meeting …`, `Board – Its Panel`. */
function nameLine(head: Head, line: HeadLine): Found[] {
  const name = bodyAt(line.text, 0);
  if (!name || isGeneric(name.name)) return [];
  const found = foundIn(head, line, name, 'meeting/body-title');
  const rest = line.text.slice(name.end);
  const dash = /^\s*[-–—:,]\s+/.exec(rest);
  const under = dash && bodyAt(line.text, name.end + dash[0].length);
  if (under && under.end === line.text.length) return [foundIn(head, line, under, 'meeting/body-title'), found];
  const ends =
    /^\s*(?:$|[-–—:,.(|]|\d|(?:draft|minutes?|notes?|meeting|ordinary|extraordinary|annual|special|monthly|quarterly|a\.?g\.?m)\b)/i;
  return ends.test(rest) ? [found] : [];
}

/** A name that many bodies share, under the line that says whose it is: `SOME TOWN PARTNERSHIP` / `CORE GROUP`. */
function underName(head: Head, lines: readonly HeadLine[]): Found | null {
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1];
    if (!above || !isGeneric(line.text)) continue;
    const own = bodyAt(above.text, 0);
    const whole = own ? own.end === above.text.length && !isAuthority(own.name) : titled(above.text) !== null;
    if (!whole || /[\d:;.]/.test(above.text)) continue;
    return {
      name: `${above.text} ${line.text}`,
      view: head.view,
      start: above.start,
      end: line.end,
      by: 'meeting/body-two-lines',
    };
  }
  return null;
}

/** A title block with a word or two on each line: `KENT` / `COUNTY` / `COUNCIL`. */
function oneNameOverLines(head: Head, lines: readonly HeadLine[]): Found[] {
  const found: Found[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.text.split(/\s+/).length > 2 || bodyAt(line.text, 0)) continue;
    const next = lines[index + 1];
    if (!next || next.text.split(/\s+/).length > 3) continue;
    const name = shortest(head.text, line.start);
    if (name && !isGeneric(name.name)) found.push({ ...name, view: head.view, by: 'meeting/body-title-block' });
  }
  return found;
}

/** The name at `from` up to its first word for a body: what follows may be another name. */
function shortest(text: string, from: number): BodyName | null {
  const whole = bodyAt(text, from);
  if (!whole) return null;
  for (const space of matches(whole.name, /\s|$/g)) {
    const part = bodyAt(whole.name.slice(0, space.index), 0);
    if (part) return { start: whole.start, end: whole.start + part.end, name: part.name };
  }
  return whole;
}

function first(alone: readonly Found[]): Found | null {
  return alone.find(({ name }) => !isAuthority(name)) ?? alone[0] ?? null;
}

function foundIn(head: Head, line: HeadLine, name: BodyName, by: string): Found {
  return { name: name.name, view: head.view, start: line.start + name.start, end: line.start + name.end, by };
}

/** The page's title, the next meeting, the subject of a resolution: places that name the body outside the head. */
function elsewhere(minutes: Minutes): Found | null {
  const title = minutes.frontMatter.find(({ key }) => key === 'title' || key === 'body' || key === 'committee')?.value;
  const titleName = title && bodyAt(title.text, 0);
  if (title && titleName && !isGeneric(titleName.name))
    return { ...titleName, view: title, by: 'meeting/body-page-title' };
  const texts = [
    ...minutes.items.flatMap((item) => paragraphsOf(item).map((p) => p.view)),
    ...minutes.tail.map((line) => line.view),
  ];
  const next = after(
    texts,
    hint(/^meetings?$/i),
    /\bmeetings?\s+of\s+(?:the\s+)?(?=\p{Lu}[^.]{3,100}\s(?:will|is|are|takes?|to)\b)/giu,
    'meeting/body-next-meeting',
  );
  const resolved =
    next ??
    after(texts, hint(/^resolved$/i), /\bRESOLVED\b:?\s*(?:that\s+)?the\s+(?=\p{Lu})/giu, 'meeting/body-resolution');
  if (resolved || !title) return resolved;
  // "Crime and Justice Transparency minutes from 3rd August": what stands before the word, if it is a name.
  const before = /^(.*?\S)\s+(?:minutes|notes)\b/i.exec(title.text)?.[1];
  const name = before ? titled(before) : null;
  return name && name.name.split(/\s+/).length > 1 ? { ...name, view: title, by: 'meeting/body-page-title' } : null;
}

function after(texts: readonly View[], word: Hint, pattern: RegExp, by: string): Found | null {
  for (const view of texts) {
    if (!hintsOf(view.text).has(word)) continue;
    for (const match of matches(view.text, pattern)) {
      const name = bodyAt(view.text, match.index + match[0].length);
      if (name && !isGeneric(name.name)) return { ...name, view, by };
    }
  }
  return null;
}
