// What else a person could ask: ripgrep, sqlite3 and better-sqlite3 with FTS5, and a whole MiniSearch index. None is a
// dependency of kcsp: the first two are used where they are on the path, the others installed into the cache.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { kept, say } from './cache.ts';
import type { Corpus } from './corpora.ts';
import { type Command, plainEnvironment, watch } from './process.ts';
import type { Query } from './queries.ts';
import { sizeName } from './table.ts';

const SCRIPTS = path.join(import.meta.dirname, 'peers');
const BUILD_SQL = `CREATE VIRTUAL TABLE passages USING fts5 (id UNINDEXED, date UNINDEXED, speaker, text, tokenize = 'porter unicode61')`;
/** A MiniSearch index of a million passages can't be written as one JSON text. */
const MINISEARCH_MOST = 1e5;

export interface Peers {
  /** Those that are asked, by name, with what `--version` says; null where it isn't installed. */
  readonly versions: Readonly<Record<string, string | null>>;
  /** How to ask a query; null where that can't be asked, or the peer isn't there. */
  command(peer: string, query: Query, corpus: Corpus): Command | null;
  /** Makes what the peers need of a corpus, and gives what that took and holds. */
  prepare(corpus: Corpus): Promise<readonly Built[]>;
}

export interface Built {
  readonly peer: string;
  readonly ms: number;
  readonly peak: number | null;
  readonly file: string;
}

/** Finds the peers that are asked, and installs those that npm has. */
export async function findPeers(cache: string, asked: readonly string[]): Promise<Peers> {
  const home = path.join(cache, 'peers');
  const wanted = readFileSync(path.join(SCRIPTS, 'package.json'), 'utf8');
  const sum = `${process.versions.modules} ${wanted}`;
  const fromNpm = ['better-sqlite3', 'minisearch'].some((name) => asked.includes(name));
  if (fromNpm)
    await kept(home, sum, () => {
      say('installing better-sqlite3 and minisearch, which can take a minute or two');
      writeFileSync(path.join(home, 'package.json'), wanted);
      spawnSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: home, stdio: 'ignore' });
      return {};
    });
  const find = (name: string): string | null => {
    return name === 'rg' || name === 'sqlite3' ? versionOf(name) : moduleVersion(home, name);
  };
  const versions = Object.fromEntries(asked.map((name) => [name, find(name)]));
  return {
    versions,
    command: (peer, query, corpus) => commandOf(peer, query, corpus, versions, home),
    prepare: (corpus) => prepare(corpus, versions, home),
  };
}

function versionOf(program: string): string | null {
  const { status, stdout } = spawnSync(program, ['--version'], { encoding: 'utf8', env: plainEnvironment() });
  return status === 0 ? (/\d+(?:\.\d+)+/.exec(stdout)?.[0] ?? null) : null;
}

/** The version of a module that can be loaded: one that needs a compiler can be there and not work. */
function moduleVersion(installed: string, name: string): string | null {
  const script = `const M = require('${name}'); if (M.name === 'Database') new M(':memory:').close(); else new M({ fields: ['a'] })`;
  const run = spawnSync(process.execPath, ['-e', script], { cwd: installed, env: plainEnvironment() });
  if (run.status !== 0) return null;
  const manifest = readFileSync(path.join(installed, 'node_modules', name, 'package.json'), 'utf8');
  const { version }: { readonly version: string } = JSON.parse(manifest);
  return version;
}

type Versions = Peers['versions'];

const DATABASE = path.join('sqlite', 'passages.db');
const INDEX = path.join('minisearch', 'index.json');

function commandOf(peer: string, query: Query, corpus: Corpus, versions: Versions, installed: string): Command | null {
  if (!versions[peer]) return null;
  const { home: cwd, texts, rows } = corpus;
  const node = (script: string, ...args: string[]): Command => {
    return { file: process.execPath, args: [path.join(SCRIPTS, script), ...args], cwd };
  };
  switch (peer) {
    case 'rg':
      return query.pattern === null ? null : { file: 'rg', args: ['-i', query.pattern, texts], cwd };
    case 'sqlite3':
      return query.fts === null
        ? null
        : { file: 'sqlite3', args: ['-readonly', DATABASE, sqlOf(query, `'${query.fts}'`)], cwd };
    case 'better-sqlite3':
      return query.fts === null ? null : node('better-sqlite3.cjs', installed, DATABASE, sqlOf(query, '?'), query.fts);
    case 'minisearch': {
      if (query.mini === null || corpus.passages > MINISEARCH_MOST) return null;
      const { words, ...options } = query.mini;
      return node('minisearch.cjs', installed, INDEX, rows, words, JSON.stringify(options));
    }
    default:
      throw new Error(`there is no peer "${peer}"`);
  }
}

/** The ten best passages with a snippet each. */
function sqlOf({ where }: Query, match: string): string {
  const condition = where === undefined ? '' : ` AND ${where}`;
  return `SELECT id, snippet(passages, 3, '[', ']', '…', 30) AS snippet FROM passages WHERE passages MATCH ${match}${condition} ORDER BY rank LIMIT 10`;
}

async function prepare(corpus: Corpus, versions: Versions, installed: string): Promise<readonly Built[]> {
  const { home, rows, sum, passages } = corpus;
  const built: Built[] = [];
  const make = async (peer: string, file: string, command: Command): Promise<void> => {
    built.push(
      await kept(
        path.join(home, path.dirname(file)),
        `${sum} ${versions[peer]} ${command.args.join(' ')}`,
        async () => {
          say(`making the index of ${peer} for ${sizeName(passages)} passages`);
          const { ms, peak } = await watch(command);
          return { peer, ms, peak, file };
        },
      ),
    );
  };
  if (versions.sqlite3) await make('sqlite3', DATABASE, { file: 'sqlite3', args: importing(rows), cwd: home });
  else if (versions['better-sqlite3']) {
    const args = [path.join(SCRIPTS, 'build-sqlite.cjs'), installed, DATABASE, rows, BUILD_SQL];
    await make('better-sqlite3', DATABASE, { file: process.execPath, args, cwd: home });
  }
  if (versions.minisearch && passages <= MINISEARCH_MOST) {
    const args = [path.join(SCRIPTS, 'build-minisearch.cjs'), installed, INDEX, rows];
    await make('minisearch', INDEX, { file: process.execPath, args, cwd: home });
  }
  return built.filter(({ file }) => existsSync(path.join(home, file)));
}

/** The arguments by which sqlite3 makes the database from lines of JSON. */
function importing(rows: string): string[] {
  const columns = ['id', 'date', 'speaker', 'text'].map((name) => `json_extract(line, '$.${name}')`).join(', ');
  return [
    DATABASE,
    'CREATE TEMP TABLE lines (line)',
    '.mode ascii',
    String.raw`.separator "\037" "\n"`,
    `.import '${rows}' lines`,
    BUILD_SQL,
    `INSERT INTO passages SELECT ${columns} FROM lines`,
    "INSERT INTO passages (passages) VALUES ('optimize')",
  ];
}
