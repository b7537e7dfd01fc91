// Ways to mangle what a document is made of: its items, numbers, lists, tables, tags and names.
import type { Damage } from './bytes.ts';
import type { Random } from './random.ts';

const TAGS = [
  'p',
  'b',
  'i',
  'li',
  'ul',
  'ol start="7"',
  'td',
  'tr',
  'table',
  'h2',
  'div',
  'br',
  '!--',
  'strong',
  'a href="x"',
];
const MARKUP: readonly (readonly [string, string])[] = [
  ['**', '**'],
  ['_', '_'],
  ['<b>', '</b>'],
  ['<p>', '</p>'],
  ['# ', ''],
  ['[', '](http://a.example/)'],
  ['(', ')'],
  ['“', '”'],
  ['`', '`'],
  ['<!-- ', ' -->'],
  ['| ', ' |'],
];
const NAMES = [
  '__proto__',
  'constructor',
  'toString',
  'Mr O',
  'Cllr',
  'Mrs de la',
  'hasOwnProperty',
  'Mc',
  'Dr X Y Z',
  'Сергей',
  '王',
  "O'",
];
const LABELS = [
  'Present:',
  'Apologies:',
  'Action:',
  'RESOLVED that',
  'Proposed by',
  'AGREED:',
  'Minutes:',
  'AGENDA',
  '---',
  '+++',
  'Date:',
  'Item No',
  'Action | Owner | Due',
];
const NUMBERS = [
  '1',
  '0',
  '999999999',
  '1.1.1.1.1.1',
  '12/34',
  '(iv)',
  'a)',
  'A1.',
  '1a',
  '31/02/2019',
  '2019-13-45',
  '٣',
];

function itemAt(text: string, random: Random): readonly [number, number] {
  const starts = [...text.matchAll(/^(?:\*\*|#+ )?\(?\d{1,4}[.)]?/gm)].map((match) => match.index);
  if (starts.length < 2) return random.stretch(text.length);
  const index = random.below(starts.length);
  return [starts[index] ?? 0, starts[index + 1] ?? text.length];
}

function between(text: string, random: Random, middle: string): string {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + middle + text.slice(at);
}

/** All ways to mangle structure, by name. */
export const STRUCTURE_DAMAGES: Readonly<Record<string, Damage<string>>> = {
  'an item again and again': (text, random) => {
    const [from, to] = itemAt(text, random);
    const times = random.once(8) ? 40 : 1 + random.below(4);
    return text.slice(0, to) + text.slice(from, Math.min(to, from + 1500)).repeat(times) + text.slice(to);
  },
  'an item gone': (text, random) => {
    const [from, to] = itemAt(text, random);
    return text.slice(0, from) + text.slice(to);
  },
  'numbered anew': (text, random) => {
    const step = random.pick([-1, 0, 1, 1, 7, 1000]);
    let number = random.below(100);
    return text.replace(/^(\W{0,4})\d+(?=[.)\s])/gm, (_, before: string) => {
      number += step;
      return `${before}${Math.abs(number)}`;
    });
  },
  'bullets in bullets': (text, random) => {
    const mark = random.pick(['- ', '* ', '• ', '(a) ', 'i. ', '1.1 ']);
    let depth = 0;
    return text.replace(/^(?=\S)/gm, () => {
      depth = Math.max(0, depth + random.below(4) - 1);
      return '  '.repeat(depth) + mark;
    });
  },
  'a table': (text, random) => {
    const columns = 1 + random.below(6);
    return text.replace(/^(.+)$/gm, (line: string) =>
      random.once(9) ? line : `|${line.split(' ', columns).join('|')}${random.once(5) ? '' : '|'}`,
    );
  },
  'tags let in': (text, random) => {
    let made = text;
    for (let times = 1 + random.below(12); times > 0; times--) {
      const tag = random.pick(TAGS);
      made = between(
        made,
        random,
        random.pick([`<${tag}>`, `</${tag}>`, `<${tag}`, `${tag}>`, `&${tag};`, '&#0;', '&#x110000;', '&amp;lt;']),
      );
    }
    return made;
  },
  'one tag never closed': (text, random) =>
    between(text, random, `<${random.pick(TAGS)}>`.repeat(1 + random.below(200))),
  'markup swapped': (text, random) => {
    const [open, close] = random.pick(MARKUP);
    const every = 1 + random.below(12);
    return text.replace(/[\w’']+(?: [\w’']+)?/g, (words) => (random.once(every) ? `${open}${words}${close}` : words));
  },
  'markup lost': (text) => text.replace(/[*_#|<>[\]]/g, ''),
  'huge names': (text, random) => {
    const name = random.pick(NAMES);
    const long = name.repeat(random.once(4) ? 300 : 1);
    return text.replace(/\b(?:Mr|Mrs|Ms|Cllr|Dr|Councillor) [A-Z][\w.]*(?: [A-Z]\w+)?/g, (old) =>
      random.once(3) ? long : old,
    );
  },
  'words let in': (text, random) => {
    let made = text;
    for (let times = 1 + random.below(10); times > 0; times--) {
      const list = random.pick([NAMES, LABELS, NUMBERS]);
      made = between(
        made,
        random,
        `${random.pick(['\n', ' ', ''])}${random.pick(list)}${random.pick(['\n', ' ', ': '])}`,
      );
    }
    return made;
  },
  'a word over and over': (text, random) => {
    const [from, to] = random.stretch(text.length);
    return between(text, random, (text.slice(from, Math.min(to, from + 30)) || ' ').repeat(1 + random.below(300)));
  },
  'odd characters': (text, random) => {
    const odd = random.pick([
      '\u0000',
      '\u202e',
      '\u200d',
      '\u200b',
      '\ud83d',
      '\udc00',
      '\u{1f600}',
      '\u0301',
      '\ufeff',
      '\ufffd',
      '\u001b[31m',
      '\u2028',
      'ﬁ',
      '\u00ad',
    ]);
    const every = 2 + random.below(40);
    return text.replace(/ /g, () => (random.once(every) ? odd : ' '));
  },
  'turned round': (text) => text.split('\n').reverse().join('\n'),
};
