// What a label marks, cut into tasks: `Clerk to X. Cllr Y to Z` is two, `A and B to X` one, `A to X and to Y` one.

import type { OwnerMention } from '../../model/index.ts';
import { matches } from '../../model/matches.ts';
import type { Roster } from '../../names/roster.ts';
import { sentencesOf } from '../../parse/sentences.ts';
import { ownersIn } from './owners.ts';
import { isVerb, isWork } from './words.ts';

/** One task: offsets in the text that was cut. */
export interface Task {
  readonly start: number;
  readonly end: number;
  readonly owners: readonly OwnerMention[];
  /** The words say who does what; false for what only a label makes an action (`Poster to be displayed`, `Consider …`). */
  readonly stated: boolean;
}

/** Anything but the end of a clause; the dot of `Cllr.` and of initials is none. */
const ANY = '(?:[^.;:–—]|(?<=\\b(?:Cllrs?|Clir|Mr|Mrs|Ms|Dr|Prof|Rev|Insp|Supt|Sgt|St|[A-Z]))\\.)';
const SUBJECT = `(?<who>[A-Z‘“"]?${ANY}{0,90}?|all|everyone|members|councillors|officers)`;
const BINDS =
  '(?:to|will|would|shall|should|must|is to|are to|agreed to|has agreed to|have agreed to|undertook to|offered to|needs? to|was asked to|were asked to|asked to)';
const STATED = new RegExp(
  `^(?:and |The |the |– |- |• ?)*${SUBJECT},? ${BINDS} (?:also |please |then )?(?<verb>[a-z][a-z-]+)`,
);
const REQUEST = /^Request (?:for|that|to) (?<who>[^.;:]{2,60}?) (?:to|should)? ?(?<verb>[a-z][a-z-]+)/;
const LEADING = new RegExp(`^(?:The |the )?(?<who>${ANY}{2,70}?)\\s*(?::|\\s[–—-])\\s+(?=\\S)`);
const BARE = /^(?:The |the )?(?<who>(?:[A-Z][\w.'’-]*(?![\w.'’-])(?: |\/|, | and | & )?){1,5}?)\s(?<verb>[a-z]{2,})\b/;
const AGENT =
  /\bby (?:the )?(?<who>(?:Cllr\.? |Mr |Mrs |Ms |Dr )?[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,3}|clerk|chairman|chair|secretary|treasurer)(?=[.,;)]|$| by | before )/;
const TRAILING =
  /(?:^|\s)(?:[([]\s*(?<bracket>[^()[\]]{2,70})(?:(?<!\s)\s+)?[)\]]|[–—-]\s+(?<dash>[^–—]{2,70}?)|(?<=[.,;:?!]\s)(?<after>[^.,;:?!]{2,50}))(?:(?<!\s)\s+)?[.]?$/;
const UNKNOWN = /^(?:The |the )?(?<who>\p{Lu}[\p{L}’'-]+(?: [\p{L}’'-]+){0,3}) to (?!be\b)\p{Ll}{2,}/u;
/** Between two doers in one sentence. */
const JOINT = /(?:,? and|[,;]| &| -| –| •|\.)\s+(?:the |The )?(?=[A-Z]|clerk|chair|secretary|treasurer)/g;

/** A longer run of words is no task that could be cut. */
const LONGEST = 4000;
const NEXT = new RegExp(`^(?<who>${ANY}{2,60}?) (?:to|will) (?<verb>[a-z][a-z-]+)`);

/** Cuts a labelled text into its tasks. What follows them and is no task is left over ({@link restOf}). */
export function tasksIn(text: string, roster: Roster): Task[] {
  const tasks: Task[] = [];
  for (const sentence of sentencesOf(text)) {
    for (const piece of clausesOf(text, sentence.start, sentence.end, roster)) {
      const words = text.slice(piece.start, piece.end);
      const owners = doersOf(words, roster);
      const last = tasks.at(-1);
      if (owners) tasks.push({ ...piece, owners, stated: true });
      else if (!last) tasks.push({ ...piece, owners: trailingOwners(words, roster) ?? [], stated: false });
      else if (last.owners.length === 0 && ownersIn(words, roster, false)) {
        tasks[tasks.length - 1] = { ...last, end: piece.end, owners: ownersIn(words, roster, false) ?? [] };
      } else if (last.owners.length > 0 && UNKNOWN.test(words)) {
        // behind a first task, whoever is said "to do" a thing is a doer, known or not
        const name = UNKNOWN.exec(words)?.groups?.who ?? '';
        tasks.push({ ...piece, owners: [{ name, type: 'unknown' }], stated: true });
      } else if (/^(?:To|Also|And|also|and|to|plus|then|This|These|It)\b|^[a-z([]/.test(words)) {
        tasks[tasks.length - 1] = { ...last, end: piece.end };
      } else return tasks;
    }
  }
  return tasks;
}

/** Who does the thing that `words` state; null where they don't say. */
export function doersOf(words: string, roster: Roster): readonly OwnerMention[] | null {
  const text = words.replace(/\[[^\]]{0,300}\]\s*$/, '');
  const stated = STATED.exec(text);
  if (stated?.groups && isVerb(stated.groups.verb ?? '')) {
    if (stated.groups.verb === 'be' || stated.groups.verb === 'have') return passive(text, roster);
    const owners = ownersIn(stated.groups.who ?? '', roster);
    if (owners) return owners;
  }
  const request = REQUEST.exec(text);
  if (request?.groups && isVerb(request.groups.verb ?? '')) {
    const owners = ownersIn(request.groups.who ?? '', roster);
    if (owners) return owners;
  }
  const leading = LEADING.exec(text);
  if (leading) {
    const owners = ownersIn(leading.groups?.who ?? '', roster, false);
    if (owners) return owners;
  }
  const bare = BARE.exec(text);
  if (bare?.groups && isWork(bare.groups.verb ?? '')) return ownersIn(bare.groups.who ?? '', roster, false);
  return null;
}

/** `Notice to be written by the Clerk`: the agent, else the owner in brackets at the end, else nobody. */
function passive(text: string, roster: Roster): readonly OwnerMention[] | null {
  const agent = AGENT.exec(text);
  return (agent && ownersIn(agent.groups?.who ?? '', roster, false)) ?? trailingOwners(text, roster) ?? [];
}

/** Owners at the end of a task: `Write to Highways (JR)`, `… – Clerk`, `Write to Highways. JR`. */
export function trailingOwners(text: string, roster: Roster): readonly OwnerMention[] | null {
  const match = TRAILING.exec(text);
  const who = match?.groups?.bracket ?? match?.groups?.dash ?? match?.groups?.after;
  if (who !== undefined) return ownersIn(who, roster, false);
  const agent = AGENT.exec(text);
  return agent ? ownersIn(agent.groups?.who ?? '', roster, false) : null;
}

/** A sentence cut before each further doer: `A to X and B to Y`. */
function clausesOf(text: string, start: number, end: number, roster: Roster): { start: number; end: number }[] {
  const cuts: number[] = [start];
  const sentence = text.slice(start, end);
  if (sentence.length > LONGEST) return [{ start, end }];
  for (const match of matches(sentence, JOINT)) {
    const from = match.index + match[0].length;
    // "JR – price the fence; BO – ask the school"
    const leading = match[0].startsWith(';') ? LEADING.exec(sentence.slice(from, from + 90)) : null;
    if (leading && LEADING.test(sentence) && ownersIn(leading.groups?.who ?? '', roster, false)) {
      cuts.push(start + from);
      continue;
    }
    const next = NEXT.exec(sentence.slice(from));
    if (!next?.groups || !isVerb(next.groups.verb ?? '') || !ownersIn(next.groups.who ?? '', roster, false)) continue;
    const before = sentence.slice(0, match.index);
    // "write to Highways and Police to ask": the second is no doer but joined to the first
    if (/\band$|&$/.test(match[0].trim()) && endsInName(before, roster)) continue;
    if (/^,$/.test(match[0].trim()) && endsInName(before, roster)) continue;
    if (before.trim().length < 3 || !/\s(?:to|will|would)\s/.test(before)) continue;
    cuts.push(start + from);
  }
  return cuts.map((cut, index) => ({ start: cut, end: trimEnd(text, cut, cuts[index + 1] ?? end) }));
}

const endsInName = (before: string, roster: Roster): boolean => {
  const last = /(?:[A-Z][\w.'’-]{0,40}\s){0,8}[A-Z][\w.'’-]{0,40}$/.exec(before.trim());
  return last !== null && ownersIn(last[0], roster, false) !== null;
};

function trimEnd(text: string, start: number, end: number): number {
  const tail = /(?:[\s,;•]|(?<=\s)(?:and|&|–|-|The|the)){1,60}$/.exec(text.slice(start, end));
  return tail && end < text.length ? end - tail[0].length : end;
}
