// A sentence in which every mention of a possible doer is one sign, so that a rule about doers can be one short pattern.
import type { OwnerMention } from '../../model/index.ts';
import { type Mention, mentionsIn } from '../../names/mentions.ts';
import type { Roster } from '../../names/roster.ts';
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
export const DOERS = `${ARTICLE}${SIGN}(?:(?:, and |, | and | & |,? together with |,? with | ?/ ?| or )(?:the |our |both |all )?${SIGN})*`;
/** Doers that are no mere group and no organisation. */
export const NAMED = `${ARTICLE}‹[pr]\\d+›(?:(?:, and |, | and | & |,? with | ?/ ?| or )(?:the |our |both )?‹[pro]\\d+›)*`;

/** Groups and offices that running text leaves in lower case, which names in capitals can't show. */
const LOWER_CASE =
  /(?<=\b(?:the|our|all|asked|requested|urged|invited|and|any|other|that|local) |^|[.;:] )(?:(?:panel|board|committee|parish|town|local|district|lead|planning|highways|tree|monitoring|finance|partner|environmental health|bridges) )?(?:members of the public|members|councillors|cllrs|officers?|residents|parishioners|trustees|governors|partners|agencies|schools|volunteers|colleagues|tenants|landowners|secretariat|handyman|contractors?|solicitors?|auditors?|architects?|engineers?|surveyors?|consultants?|caretaker|webmaster|groundsman|editor|warden|working party|working group|task group|sub-?committee|sub-?group|headteacher|police|minute taker|developers?|agents?)\b(?! ['’]s)/gi;
/** A body that goes by its initials, and the capitalised words that belong to its name: `NHS Kent`, `North Kent CCG`. */
const INITIALISM = /^\p{Lu}{2,7}$/u;

/** Puts signs for the mentions in `text`. */
export function sign(text: string, roster: Roster, body: Body): Signed {
  const mentions = withLowerCase(
    text,
    mentionsIn(text, roster).map((mention) => widened(text, mention)),
  );
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
    /(?<=\p{Ll} )(?:\p{Lu}\p{Ll}+ )+$/u.exec(text.slice(Math.max(0, mention.start - 60), mention.start))?.[0].length ??
    0;
  const after = /^(?: \p{Lu}\p{Ll}+)+/u.exec(text.slice(mention.end, mention.end + 60))?.[0].length ?? 0;
  if (before + after === 0) return mention;
  const [start, end] = [mention.start - before, mention.end + after];
  return { ...mention, start, end, name: text.slice(start, end), bracket: null };
}

function withLowerCase(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const more: Mention[] = [];
  for (const match of text.matchAll(LOWER_CASE)) {
    const end = match.index + match[0].length;
    if (mentions.some((one) => one.start < end && match.index < one.end)) continue;
    const kind = /(?:working party|group|committee|police)$/.test(match[0])
      ? 'organisation'
      : /s$/.test(match[0])
        ? 'group'
        : 'office';
    more.push({
      start: match.index,
      end,
      kind,
      name: match[0],
      bracket: null,
      person: null,
      office: null,
      sure: true,
      possessive: false,
    });
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
  for (const match of piece.matchAll(/‹[progb](\d+)›/g)) {
    const mention = mentions[Number(match[1])];
    if (mention) owners.push(ownerOf(mention));
  }
  return owners;
}
