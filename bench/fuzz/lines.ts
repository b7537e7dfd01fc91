// Ways to mangle the lines of a text, as converters, mail programs and people do.
import type { Damage } from './bytes.ts';
import type { Random } from './random.ts';

type Lines = readonly string[];

/** Changes about one line in a few, or all. */
function some(lines: Lines, random: Random, change: (line: string) => string): string[] {
  const every = random.once(3) ? 1 : 2 + random.below(8);
  return lines.map((line) => (random.once(every) ? change(line) : line));
}

const PREFIXES = [
  '    ',
  '\t',
  '> ',
  '>> ',
  '- ',
  '* ',
  '• ',
  '# ',
  '## ',
  '1. ',
  '(a) ',
  '| ',
  'o ',
  '\u00a0',
  '\u200b',
];
const BREAKS = ['\r\n', '\r', '\n\n', '\f', '\u2028', '\u0085', '\n \n', '\n\u200b\n'];

const LINE_DAMAGES: Readonly<Record<string, Damage<Lines>>> = {
  shuffled: (lines, random) =>
    lines
      .map((line) => ({ line, key: random.next() }))
      .sort((a, b) => a.key - b.key)
      .map(({ line }) => line),
  'some moved': (lines, random) => {
    const [from, to] = random.stretch(lines.length);
    const rest = [...lines.slice(0, from), ...lines.slice(to)];
    const at = random.below(rest.length + 1);
    return [...rest.slice(0, at), ...lines.slice(from, to), ...rest.slice(at)];
  },
  'some twice': (lines, random) => {
    const every = 1 + random.below(6);
    return lines.flatMap((line) => (random.once(every) ? [line, line] : [line]));
  },
  'some deleted': (lines, random) => {
    const every = 2 + random.below(8);
    return lines.filter(() => !random.once(every));
  },
  joined: (lines, random) => {
    const every = 1 + random.below(5);
    const by = random.pick([' ', '', '  ', '\t', ' | ']);
    return lines.reduce<string[]>((all, line) => {
      const last = all.at(-1);
      if (last !== undefined && random.once(every)) all[all.length - 1] = last + by + line;
      else all.push(line);
      return all;
    }, []);
  },
  split: (lines, random) => {
    const width = 1 + random.below(random.once(3) ? 8 : 100);
    return lines.flatMap((line) => (line.length > width ? [line.slice(0, width), line.slice(width)] : [line]));
  },
  'set before': (lines, random) => {
    const prefix = random.pick(PREFIXES);
    return some(lines, random, (line) => prefix + line);
  },
  'deeper and deeper': (lines, random) => {
    const step = random.pick(['  ', ' ', '\t', '>', '- ']);
    return lines.map((line, index) => step.repeat(index % 60) + line);
  },
  'blank lines lost': (lines) => lines.filter((line) => line.trim() !== ''),
  'blank lines between': (lines, random) => lines.flatMap((line) => ['', ...Array(random.below(3)).fill(''), line]),
  capitals: (lines, random) => some(lines, random, (line) => line.toUpperCase()),
  'without figures': (lines, random) => some(lines, random, (line) => line.replace(/\d/g, '')),
  'other figures': (lines, random) => some(lines, random, (line) => line.replace(/\d+/g, () => `${random.below(200)}`)),
  'marks only': (lines, random) =>
    some(lines, random, (line) => line.replace(/[\p{L}\p{N}]/gu, random.pick(['*', '_', '-', '.']))),
};

/** All ways to mangle lines, on whole texts, by name. */
export const TEXT_DAMAGES: Readonly<Record<string, Damage<string>>> = {
  ...Object.fromEntries(
    Object.entries(LINE_DAMAGES).map(([name, damage]) => [
      `lines ${name}`,
      (text: string, random: Random) => damage(text.split('\n'), random).join('\n'),
    ]),
  ),
  'other line ends': (text, random) => {
    const to = random.pick(BREAKS);
    return text.replaceAll('\n', () => (random.once(12) ? '\n' : to));
  },
};
