// The body whose minutes a document is: its names, to tell what comes back to it and what it does itself.
import type { Minutes } from '../../model/index.ts';

const NOUN =
  'Partnership|Sub-?Committee|Committee|Board|Panel|Council|Forum|Group|Trust|Authority|Cabinet|Commission|Assembly|Executive|Governing Body|Association';
const FULL_NAME = new RegExp(
  `\\b[A-Z][\\p{L}'’&-]*(?: (?:and |of |the |for |& )*[A-Z][\\p{L}'’&-]*){0,8}? (?:${NOUN}|${NOUN.toUpperCase()})\\b`,
  'gu',
);

/** The names by which a document calls its own body. */
export interface Body {
  /** Source of a pattern for the body: `the Partnership`, `the KCSP`, `Members`. */
  readonly pattern: string;
  /** Whether a mention's name is the body's. */
  readonly is: (name: string) => boolean;
}

/** Learns the names of the body from the head of its minutes. */
export function bodyOf(minutes: Minutes): Body {
  const names = new Set<string>();
  const short = new Set<string>();
  for (const line of minutes.head.slice(0, 40)) {
    for (const match of line.view.text.matchAll(FULL_NAME)) {
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
  const pattern = `(?:(?:the|this|our|its|The|This|Our) (?:${NOUN}|${NOUN.toLowerCase()}|[Mm]embers|[Pp]artners|[Gg]overnors|[Tt]rustees|SPC|Parish Council|Town Council|Community Council|full Council|Full Council${printed.map((one) => `|${one}`).join('')})|${[...printed, 'Members', 'Councillors', 'Partners', 'Council', 'councillors', 'members'].join('|')})\\b(?! (?:of the public|from the))`;
  return { pattern, is: (name) => generic.test(name) || short.has(name) || names.has(name.toLowerCase()) };
}
