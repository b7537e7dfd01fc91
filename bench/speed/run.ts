// `npm run bench`: kcsp and its peers, as whole processes in turn, on corpora from 1k passages up. `--help` tells the options.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import path from 'node:path';
import { say } from './cache.ts';
import { corpusOf } from './corpora.ts';
import type { Group, Measured } from './groups/group.ts';
import { questions } from './groups/questions.ts';
import { reading } from './groups/reading.ts';
import { search } from './groups/search.ts';
import { update } from './groups/update.ts';
import { programIn, storeOf } from './kcsp.ts';
import { type GroupName, HELP, type Options, optionsOf } from './options.ts';
import { findPeers } from './peers.ts';
import { QUERIES } from './queries.ts';
import { circumstances, summaryOf, withSummary } from './summary.ts';
import { sizeName } from './table.ts';

const GROUPS: Readonly<Record<GroupName, Group>> = { search, questions, reading, update };
const README = path.join(import.meta.dirname, '..', '..', 'README.md');

try {
  await run(optionsOf(process.argv.slice(2), process.env));
} catch (error) {
  say(`bench: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
}

async function run(options: Options): Promise<void> {
  if (options.does === 'help') return void process.stdout.write(HELP);
  if (options.does === 'list') return list(options);
  mkdirSync(options.cache, { recursive: true });
  const program = programIn(options.program);
  const peers = await findPeers(options.cache, options.peers);
  const where = circumstances(program.version, peers.versions);
  console.log(`${where}. Load at the start: ${loadavg()[0]?.toFixed(1)}.\n`);
  const figures: Measured[] = [];
  for (const size of options.sizes) {
    const corpus = await corpusOf(options.cache, size);
    if (options.does === 'prepare') {
      await storeOf(program, corpus, options.stale);
      await peers.prepare(corpus);
      continue;
    }
    const rounds = { runs: options.runs, budget: options.budget };
    for (const name of options.groups) {
      say(`measuring: ${name}, ${sizeName(size)}`);
      const result = await GROUPS[name]({ program, peers, corpus, rounds, match: options.match, stale: options.stale });
      console.log(result.text);
      figures.push(...result.figures);
    }
  }
  if (options.does === 'prepare') return;
  console.log(`### All sizes\n\n${summaryOf(figures)}`);
  if (options.json !== null) writeFileSync(options.json, `${JSON.stringify({ where, figures }, null, 1)}\n`);
  if (options.readme) {
    const summary = `Measured on ${where}.\n\n${summaryOf(figures)}`;
    writeFileSync(README, withSummary(readFileSync(README, 'utf8'), summary));
  }
}

function list({ sizes, cache }: Options): void {
  const queries = QUERIES.map(({ name, kcsp }) => `  ${name.padEnd(32)} kcsp search ${kcsp}`).join('\n');
  console.log(
    `sizes: ${sizes.map(sizeName).join(', ')}\ngroups: ${Object.keys(GROUPS).join(', ')}\nkept in ${cache}\n${queries}`,
  );
}
