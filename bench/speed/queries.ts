// What is asked, in the words of each contender. All find the same passages but for what a contender can't be asked.
import { SPEAKER } from './corpus/plants.ts';
import type { Kind } from './targets.ts';

export interface Query {
  readonly name: string;
  readonly kind: Kind;
  readonly kcsp: string;
  /** For FTS5, on the columns `speaker` and `text`. */
  readonly fts: string | null;
  /** A condition beside it. */
  readonly where?: string;
  /** For ripgrep, a pattern on the lines that paragraphs are. */
  readonly pattern: string | null;
  readonly mini: { readonly words: string; readonly prefix?: boolean; readonly fuzzy?: number } | null;
}

const same = (name: string, kind: Kind, word: string): Query => {
  return { name, kind, kcsp: word, fts: `text : ${word}`, pattern: word, mini: { words: word } };
};

const both = (name: string, kind: Kind, left: string, right: string): Query => ({
  name,
  kind,
  kcsp: `${left} ${right}`,
  fts: `text : (${left} AND ${right})`,
  pattern: `${left}.*${right}|${right}.*${left}`,
  mini: { words: `${left} ${right}` },
});

const phrase = (name: string, text: string): Query => {
  return { name, kind: 'phrase', kcsp: `"${text}"`, fts: `text : "${text}"`, pattern: text, mini: null };
};

const prefix = (name: string, start: string): Query => ({
  name,
  kind: 'prefix or fuzzy',
  kcsp: `${start}*`,
  fts: `text : ${start}*`,
  pattern: `\\b${start}`,
  mini: { words: start, prefix: true },
});

export const QUERIES: readonly Query[] = [
  same('a rare word (5 passages)', 'word', 'hornbeam'),
  same('a middling word (0.5%)', 'word', 'culvert'),
  same('a common word (40%)', 'common', 'neighbourhood'),
  both('two words, AND (0.5%)', 'two words', 'lighting', 'orchard'),
  both('two common words, AND', 'two words', 'neighbourhood', 'volunteers'),
  phrase('a rare phrase (5 passages)', 'lantern parade'),
  phrase('a common phrase (10%)', 'street wardens'),
  prefix('a prefix (3 words)', 'horticult'),
  prefix('a short prefix (many words)', 'sto'),
  {
    name: 'words spelt nearly so',
    kind: 'prefix or fuzzy',
    kcsp: 'culvert~',
    fts: null,
    pattern: null,
    mini: { words: 'culvert', fuzzy: 0.2 },
  },
  {
    name: 'a misspelt word',
    kind: 'prefix or fuzzy',
    kcsp: 'culvret',
    fts: null,
    pattern: null,
    mini: { words: 'culvret', fuzzy: 0.3 },
  },
  {
    name: 'a common word, by one speaker',
    kind: 'filter',
    kcsp: 'neighbourhood speaker:Quillfeather',
    fts: `text : neighbourhood AND speaker : "${SPEAKER.name}"`,
    pattern: `Quillfeather.*neighbourhood`,
    mini: null,
  },
  {
    name: 'a common word, of one year',
    kind: 'filter',
    kcsp: 'neighbourhood date:2015',
    fts: 'text : neighbourhood',
    where: "date BETWEEN '2015-01-01' AND '2015-12-31'",
    pattern: null,
    mini: null,
  },
];
