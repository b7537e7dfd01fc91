// The action column: owners alone at the right of a paragraph, or pushed by a converter to a line of their own or to its end.
import type { Due, Minutes, OwnerMention } from '../../model/index.ts';
import { paragraphsOf } from '../../model/index.ts';
import type { Roster } from '../../names/roster.ts';
import { dueFrom, isWhen } from './due.ts';
import { isInitials, ownersIn } from './owners.ts';

/** Owners of an action column, and the date that stands with them. */
export interface ColumnOwners {
  /** In the order printed; one owner twice means two actions. */
  readonly owners: readonly OwnerMention[];
  readonly due: Due | null;
  /** Offset in the paragraph's text where the owners begin. */
  readonly start: number;
}

const HEADING = /^(?:actions?|action by|by whom|who|owner|lead|action point|action owner)$/i;

/** Whether minutes have an action column: its heading stands at the end of the head, or lines of owners alone recur. */
export function hasColumn(minutes: Minutes, roster: Roster): boolean {
  const last = minutes.head.findLast((line) => line.view.text.trim() !== '');
  if (last && /(?:^|[\s.:;)\d])(?:ACTIONS?|Actions?|ACTION BY|Action [Bb]y)$/.test(last.view.text.trim())) return true;
  if (
    minutes.head.some(
      (line) =>
        HEADING.test(line.view.text.trim()) || line.gaps.some((gap) => HEADING.test(line.view.text.slice(gap).trim())),
    )
  )
    return true;
  let alone = 0;
  for (const item of minutes.items) {
    if (
      item.title?.text &&
      /\s(?:Action|ACTION)s?$/.test(item.title.text) &&
      !/\b(?:for|in|of|and|the|into) actions?$/i.test(item.title.text)
    )
      return true;
    for (const paragraph of paragraphsOf(item)) {
      const text = paragraph.view.text;
      if (/[.!?] \[[A-Z]{2,3}(?:[/,& ]+[A-Z]{2,3}){0,3}\]$/.test(text)) alone += 1;
      const gap = paragraph.gaps.at(-1);
      const last = gap !== undefined ? text.slice(gap) : text.length > 40 ? '' : text;
      if (last !== '' && initialsOnly(last, roster)) alone += 1;
      if (alone >= 2) return true;
    }
  }
  return false;
}

function initialsOnly(text: string, roster: Roster): boolean {
  const words = text.trim().split(/(?:(?<!\s)\s+)?[/,&]\s*|\s+(?:and\s+)?/);
  return words.length <= 6 && words.every(isInitials) && words.some((word) => roster.byInitials(word) !== null);
}

/** Owners, with or without a date, that are the whole of `text`; null where there is anything else. */
export function ownersAlone(text: string, roster: Roster): Omit<ColumnOwners, 'start'> | null {
  const trimmed = text.trim();
  if (trimmed.length === 0 || trimmed.length > 80 || /[.!?]\s+\S/.test(trimmed.replace(/\b[A-Z]\.\s?/g, '')))
    return null;
  const glued =
    /^(?<who>.*?[A-Za-z)])\s*(?:[,;:–-]\s*)?(?<when>(?:by |before )?\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?)$/.exec(trimmed);
  const spaced =
    glued ??
    /^(?<who>[^\d]{2,60}?)[\s,;:(–-]+(?<when>(?:(?:by|before|for) )?(?:the )?(?:end (?:of )?\w+|next meeting|asap|ASAP|\d{1,2}(?:st|nd|rd|th)? \p{L}+\.?(?: \d{4})?|\p{Lu}\p{L}+ \d{4}))\)?$/u.exec(
      trimmed,
    );
  if (spaced?.groups) {
    const owners = ownersIn(spaced.groups.who ?? '', roster, false);
    if (owners && isWhen(spaced.groups.when ?? ''))
      return { owners, due: dueFrom((spaced.groups.when ?? '').replace(/^(?:by|before|for) /, '')) };
  }
  const owners = ownersIn(trimmed, roster, false);
  return owners ? { owners, due: null } : null;
}

/** Words before initials that make them a part of the sentence: `seconded by JR`, `2nd DD`, `and NC`. */
const BOUND =
  /(?:\b(?:prop(?:osed)?|sec(?:onded)?|2nd|by|with|and|to|from|of|for|the|a|an|or|via|re|in|on|at|as|is|are|was|were|between|both|cllrs?|mr|mrs|ms|dr|than|about|asked|told|ask)\.?|[,/&–-])\s*$/i;

/** Owners at the end of a paragraph, behind its last sentence or behind a wide gap; null where none stand there. */
export function ownersAtEnd(text: string, gaps: readonly number[], roster: Roster): ColumnOwners | null {
  const bracketed = /(?<=[.!?]\s)\[([^[\]]{2,40})\]$/.exec(text);
  const inBracket = bracketed && ownersAlone(bracketed[1] ?? '', roster);
  if (bracketed && inBracket) return { ...inBracket, start: bracketed.index };
  const gap = gaps.at(-1);
  if (gap !== undefined && gap < text.length && text.length - gap <= 60) {
    const alone = ownersAlone(text.slice(gap), roster);
    if (alone) return { ...alone, start: gap };
  }
  const tail =
    /(?<=\s)(?:[A-Z][A-Za-z]{1,3}(?:(?:\s*[/,&]\s*|\s+and\s+|\s+)[A-Z][A-Za-z]{1,3}){0,5}|All|ALL|Clerk|Chair|Chairman)(?:\s*\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?)?$/.exec(
      text,
    );
  if (!tail) return null;
  for (let start = tail.index; ; ) {
    const words = text.slice(start);
    const before = text.slice(Math.max(0, start - 20), start);
    const alone = ownersAlone(words, roster);
    const known = alone?.owners.every(
      (owner) =>
        roster.byInitials(owner.name) !== null ||
        (/[.!?)]\s*$/.test(before) &&
          (isInitials(owner.name) || /^(?:All|ALL|Clerk|Chair|Chairman)$/.test(owner.name))),
    );
    if (alone && known && !BOUND.test(before)) return { ...alone, start };
    const next = /^\S+\s+/.exec(words);
    if (!next || next[0].length >= words.length) return null;
    start += next[0].length;
  }
}
