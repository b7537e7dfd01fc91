// The body whose minutes a document is: its names, to tell what comes back to it and what it does itself.

import type { Minutes } from '../../model/index.ts';
import { matches } from '../../model/matches.ts';
import { type Hints, hint } from '../../names/hints.ts';

const NOUN =
  'Partnership|Sub-?Committee|Committee|Board|Panel|Council|Forum|Group|Trust|Authority|Cabinet|Commission|Assembly|Executive|Governing Body|Association';
const FULL_NAME = new RegExp(
  `\\b[A-Z][\\p{L}'’&-]{0,40}(?: (?:and |of |the |for |& ){0,4}[A-Z][\\p{L}'’&-]{0,40}){0,8}? (?:${NOUN}|${NOUN.toUpperCase()})\\b`,
  'gu',
);

/** Stands for the body in a marked text. */
export const BODY = '‹body›';

const OWN = new RegExp(
  `\\b(?:[Tt]he|[Tt]his|[Oo]ur|[Ii]ts) (?:${NOUN}|${NOUN.toLowerCase()}|[Mm]embers|[Pp]artners|[Gg]overnors|[Tt]rustees|SPC|(?:Parish|Town|Community|[Ff]ull) Council)\\b(?! (?:of the public|from the))|\\b(?:[Mm]embers|[Cc]ouncillors|Partners|Council)\\b(?! (?:of the public|from the))`,
  'g',
);

/** One word at least of every {@link OWN}. */
const OWN_WORDS = hint(
  /^(?:partnership|committee|subcommittee|board|panel|council|forum|group|trust|authority|cabinet|commission|assembly|executive|body|association|members|partners|governors|trustees|SPC|councillors)$/i,
);

/** The names by which a document calls its own body. */
export interface Body {
  /** The text with {@link BODY} wherever it speaks of the body: for `the Partnership`, `the KCSP`, `Members`. */
  readonly mark: (text: string, words: Hints) => string;
  /** Whether a mention's name is the body's. */
  readonly is: (name: string) => boolean;
}

/** Learns the names of the body from the head of its minutes. */
export function bodyOf(minutes: Minutes): Body {
  const names = new Set<string>();
  const short = new Set<string>();
  for (const line of minutes.head.slice(0, 40)) {
    for (const match of matches(line.view.text, FULL_NAME)) {
      const name = match[0].toLowerCase();
      names.add(name);
      const initials = match[0].split(/[\s-]+/).filter((word) => !/^(?:and|of|the|for|&)$/i.test(word));
      if (initials.length > 1) short.add(initials.map((word) => word[0]?.toUpperCase() ?? '').join(''));
      if (/(?:parish|town|community) council$/.test(name))
        short.add(`${name.split(' ').at(-2)?.[0]?.toUpperCase() ?? ''}C`);
    }
  }
  const generic = new RegExp(`^(?:(?:parish|town|community|full|whole) )?(?:${NOUN}|members|partners|meeting)$`, 'i');
  const printed = [...short].filter((one) => /^[A-Z]{2,7}$/.test(one));
  const abbreviated =
    printed.length > 0 ? new RegExp(`\\b(?:(?:[Tt]he|[Tt]his) )?(?:${printed.join('|')})\\b`, 'g') : null;
  return {
    mark: (text, words) => {
      const marked = words.has(OWN_WORDS) ? text.replace(OWN, BODY) : text;
      return abbreviated ? marked.replace(abbreviated, BODY) : marked;
    },
    is: (name) => generic.test(name) || short.has(name) || names.has(name.toLowerCase()),
  };
}
