// A sentence in which every mention of a possible doer is one sign, so that a rule about doers can be one short pattern.

import type { OwnerMention } from '../../model/index.ts';
import { matches } from '../../model/matches.ts';
import { hint } from '../../names/hints.ts';
import { type Mention, mentionsIn } from '../../names/mentions.ts';
import type { Roster } from '../../names/roster.ts';
import { hintsOf } from '../../names/wording.ts';
import type { Body } from './body.ts';
import { ownerOf } from './owners.ts';

/**
 * A sentence with signs: `‹p0›` a person, `‹r1›` an office, `‹o2›` an organisation, `‹g3›` a group without names,
 * `‹b4›` the body whose minutes these are. The number is the mention's.
 */
export interface Signed {
  readonly text: string;
  readonly mentions: readonly Mention[];
  /** The offset in the sentence of the offset `at` in {@link text}. */
  readonly offset: (at: number) => number;
}

const SIGN = '‹[prog]\\d+›';
const ARTICLE = '(?:[Tt]he |[Oo]ur |[Bb]oth |[Aa]ll |[Ee]ach |[Aa]n? )?';
/** One doer or a list of them. */
export const DOERS = `${ARTICLE}${SIGN}(?:(?:, and |, | and | & |,? together with |,? with | ?/ ?| or )(?:the |our |both |all )?${SIGN}){0,30}`;
/** Doers that are no mere group and no organisation. */
export const NAMED = `${ARTICLE}‹[pr]\\d+›(?:(?:, and |, | and | & |,? with | ?/ ?| or )(?:the |our |both )?‹[pro]\\d+›){0,30}`;

/** Groups and offices that running text leaves in lower case, which names in capitals can't show. */
const LOWER_CASE =
  /\b(?:[Mm]embers of the public|[Mm]embers|[Cc]ouncillors|[Cc]llrs|[Oo]fficers?|[Rr]esidents|[Pp]arishioners|[Tt]rustees|[Gg]overnors|[Pp]artners|[Aa]gencies|[Ss]chools|[Vv]olunteers|[Cc]olleagues|[Tt]enants|[Ll]andowners|[Ss]ecretariat|[Hh]andyman|[Cc]ontractors?|[Ss]olicitors?|[Aa]uditors?|[Aa]rchitects?|[Ee]ngineers?|[Ss]urveyors?|[Cc]onsultants?|[Cc]aretaker|[Ww]ebmaster|[Gg]roundsman|[Ee]ditor|[Ww]arden|[Ww]orking (?:party|group)|[Tt]ask group|[Ss]ub-?(?:committee|group)|[Hh]eadteacher|[Pp]olice|[Mm]inute taker|[Dd]evelopers?|[Aa]gents?)\b(?!['’]s)/g;
/** One word at least of every {@link LOWER_CASE}. */
const LOWER_CASE_WORDS = hint(
  /^(?:members|councillors|cllrs|officers?|residents|parishioners|trustees|governors|partners|agencies|schools|volunteers|colleagues|tenants|landowners|secretariat|handyman|contractors?|solicitors?|auditors?|architects?|engineers?|surveyors?|consultants?|caretaker|webmaster|groundsman|editor|warden|party|group|committee|subcommittee|subgroup|headteacher|police|taker|developers?|agents?)$/i,
);
/** What stands before such a word where it names a doer; the last group belongs to its name. */
const BEFORE =
  /(?:\b(?:the|our|all|asked|requested|urged|invited|and|any|other|that|local) |['’]s? |^|[.;:] )((?:panel|board|committee|parish|town|local|district|lead|planning|highways|tree|monitoring|finance|partner|environmental health|bridges) )?$/i;
/** A body that goes by its initials, and the capitalised words that belong to its name: `NHS Kent`, `North Kent CCG`. */
const INITIALISM = /^\p{Lu}{2,7}$/u;

/** Puts signs for the mentions in `text`. */
export function sign(text: string, roster: Roster, body: Body): Signed {
  const mentions = withLowerCase(
    text,
    mentionsIn(text, roster).map((mention) => widened(text, mention)),
  );
  if (mentions.length === 0) return { text, mentions, offset: (at) => Math.min(at, text.length) };
  const cuts: { at: number; source: number }[] = [{ at: 0, source: 0 }];
  let signed = '';
  let from = 0;
  for (const [index, mention] of mentions.entries()) {
    if (mention.start < from) continue;
    signed += text.slice(from, mention.start);
    cuts.push({ at: signed.length, source: mention.start });
    signed += `‹${letterOf(mention, body)}${index}›`;
    from = Math.max(mention.end, mention.bracket?.end ?? 0);
    cuts.push({ at: signed.length, source: from });
  }
  signed += text.slice(from);
  const offset = (at: number): number => {
    const cut = cuts.findLast((one) => one.at <= at) ?? { at: 0, source: 0 };
    return Math.min(cut.source + (at - cut.at), text.length);
  };
  return { text: signed, mentions, offset };
}

function widened(text: string, mention: Mention): Mention {
  if (mention.kind !== 'organisation' || !INITIALISM.test(mention.name) || mention.possessive) return mention;
  const before =
    /(?<=\p{Ll} )(?:\p{Lu}\p{Ll}+ ){1,12}$/u.exec(text.slice(Math.max(0, mention.start - 60), mention.start))?.[0]
      .length ?? 0;
  const after = /^(?: \p{Lu}\p{Ll}+)+/u.exec(text.slice(mention.end, mention.end + 60))?.[0].length ?? 0;
  if (before + after === 0) return mention;
  const [start, end] = [mention.start - before, mention.end + after];
  return { ...mention, start, end, name: text.slice(start, end), bracket: null };
}

function withLowerCase(text: string, mentions: readonly Mention[]): readonly Mention[] {
  if (!hintsOf(text).has(LOWER_CASE_WORDS)) return mentions;
  const more: Mention[] = [];
  LOWER_CASE.lastIndex = 0;
  for (let match = LOWER_CASE.exec(text); match; match = LOWER_CASE.exec(text)) {
    const before = BEFORE.exec(text.slice(Math.max(0, match.index - 32), match.index));
    if (!before || (before[0] === '' && match.index > 0)) continue;
    const start = match.index - (before[1]?.length ?? 0);
    const end = match.index + match[0].length;
    if (mentions.some((one) => one.start < end && start < one.end)) continue;
    const name = text.slice(start, end);
    const kind = /(?:party|group|committee|police)$/i.test(name)
      ? 'organisation'
      : /s$/.test(name)
        ? 'group'
        : 'office';
    more.push({ start, end, kind, name, bracket: null, person: null, office: null, sure: true, possessive: false });
  }
  return more.length === 0 ? mentions : [...mentions, ...more].sort((one, other) => one.start - other.start);
}

function letterOf(mention: Mention, body: Body): string {
  switch (mention.kind) {
    case 'person':
      // a bare pair of capitalised words may be a place or a paper: held to the rules for organisations
      return mention.sure ? 'p' : 'o';
    case 'office':
      return 'r';
    case 'group':
      // officers are a role, not the members at the table
      return /(?:officers|staff)$/i.test(mention.name) ? 'r' : 'g';
    case 'organisation':
      return body.is(mention.name) ? 'b' : 'o';
  }
}

/** The owners whose signs stand in `piece` of a signed sentence. */
export function ownersOf(piece: string, mentions: readonly Mention[]): OwnerMention[] {
  const owners: OwnerMention[] = [];
  for (const match of matches(piece, /‹[progb](\d+)›/g)) {
    const mention = mentions[Number(match[1])];
    if (mention) owners.push(ownerOf(mention));
  }
  return owners;
}
