// The arguments of `npm run bench`, and its help.
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

export const GROUPS = ['search', 'questions', 'reading', 'update'] as const;
/** What kcsp is measured against, by the names in the tables. */
export const PEERS = ['rg', 'sqlite3', 'better-sqlite3', 'minisearch'] as const;
export type GroupName = (typeof GROUPS)[number];

export const HELP = `Usage: npm run bench -- [OPTIONS]

Measures kcsp and its peers, as whole processes in turn, on made-up corpora, and
prints medians and ratios as tables of markdown.

  --sizes <list>    corpora, in passages (1k,10k,100k)
  --large           1M too: 0.6 GB of text, and some GB for stores and peers
  --only <list>     some of ${GROUPS.join(', ')}
  --match <text>    only searches and questions with this text in their name
  --peers <list>    only some of ${PEERS.join(', ')}; none
  --runs <number>   runs of each one-shot command, in turn (15)
  --budget <s>      fewer runs of a command that would take longer for all (12)
  --keep <folder>   where corpora, stores and peers' indexes are kept between runs
                    (KCSP_BENCH, or kcsp-bench in the folder for temporary files)
  --kcsp <folder>   a checkout that is built, to measure instead of this one
  --stale           a store that another build made will do for the searches
  --prepare         only make and keep what the measurements need
  --readme          put the summary into README.md
  --json <file>     keep the figures there too
  --list            list the groups, queries and sizes, and what is kept
  --help            print this

Build first (npm run build): a dist/ made for the tests lacks the code cache.
ripgrep and sqlite3 are asked if they are on the path; better-sqlite3 and
minisearch are installed into the kept folder, never into the project.
`;

export interface Options {
  readonly sizes: readonly number[];
  readonly groups: readonly GroupName[];
  /** The peers that are asked. */
  readonly peers: readonly string[];
  /** What is in the name of each search and question that is asked. */
  readonly match: string;
  readonly runs: number;
  readonly budget: number;
  readonly cache: string;
  readonly program: string;
  readonly stale: boolean;
  readonly does: 'measure' | 'prepare' | 'list' | 'help';
  readonly readme: boolean;
  readonly json: string | null;
}

const ROOT = path.join(import.meta.dirname, '..', '..');

/**
 * Reads the arguments.
 *
 * @throws Error, in a sentence for people, where one makes no sense
 */
export function optionsOf(args: readonly string[], env: NodeJS.ProcessEnv): Options {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  const { values } = parseArgs({
    args: [...args],
    options: {
      sizes: { ...text, default: '1k,10k,100k' },
      large: flag,
      only: { ...text, default: GROUPS.join(',') },
      match: { ...text, default: '' },
      peers: { ...text, default: PEERS.join(',') },
      runs: { ...text, default: '15' },
      budget: { ...text, default: '12' },
      keep: text,
      kcsp: { ...text, default: ROOT },
      stale: flag,
      prepare: flag,
      readme: flag,
      json: text,
      list: flag,
      help: flag,
    },
  });
  const does = values.help ? 'help' : values.list ? 'list' : values.prepare ? 'prepare' : 'measure';
  return {
    sizes: [...values.sizes.split(',').map(sizeOf), ...(values.large ? [1e6] : [])],
    groups: values.only.split(',').map(groupOf),
    peers: values.peers === 'none' ? [] : values.peers.split(',').map(peerOf),
    match: values.match,
    runs: numberOf('--runs', values.runs),
    budget: 1000 * numberOf('--budget', values.budget),
    cache: path.resolve(values.keep ?? env.KCSP_BENCH ?? path.join(tmpdir(), 'kcsp-bench')),
    program: path.resolve(values.kcsp),
    stale: values.stale,
    does,
    readme: values.readme,
    json: values.json ?? null,
  };
}

function sizeOf(text: string): number {
  const [, number, unit = ''] = /^(\d+)([kM]?)$/.exec(text) ?? [];
  const size = Number(number) * (unit === 'M' ? 1e6 : unit === 'k' ? 1e3 : 1);
  if (size > 0 && size % 1000 === 0) return size;
  throw new Error(`--sizes ${text} is no size: give thousands of passages, such as 1k,10k,100k.`);
}

function groupOf(text: string): GroupName {
  const found = GROUPS.find((group) => group === text);
  if (found === undefined) throw new Error(`--only ${text} names no group: there are ${GROUPS.join(', ')}.`);
  return found;
}

function peerOf(text: string): string {
  const found = PEERS.find((peer) => peer === text);
  if (found === undefined) throw new Error(`--peers ${text} names no peer: there are ${PEERS.join(', ')}, or none.`);
  return found;
}

function numberOf(option: string, text: string): number {
  const number = Number(text);
  if (number > 0) return number;
  throw new Error(`${option} ${text} is no number above 0.`);
}
