// `npm run eval:search`: how well the ranking answers the judgements of fixtures/search/; with -v, where it does not.
import path from 'node:path';
import { corpusOf, recordsOfProject } from './corpus.ts';
import { KINDS, readJudgements } from './judgements.ts';
import { type Means, type Measured, meansOf, measure } from './measure.ts';

const judgements = readJudgements(path.join(import.meta.dirname, '..', '..', 'fixtures', 'search', 'judgements.yaml'));
const corpus = corpusOf(recordsOfProject());
const all = judgements.map((judgement) => measure(judgement, corpus));

console.log('| queries | | MRR | P@1 | P@5 | recall@10 |\n|---|---|---|---|---|---|');
for (const kind of KINDS) printRow(kind, meansOf(all.filter((one) => one.judgement.kind === kind)));
printRow('all', meansOf(all));
if (process.argv.includes('-v')) for (const one of all) printMiss(one);

function printRow(name: string, { queries, reciprocal, first, five, recall }: Means): void {
  console.log(
    `| ${name} | ${queries} | ${[reciprocal, first, five, recall].map((figure) => figure.toFixed(3)).join(' | ')} |`,
  );
}

/** Shows the first hits of a query that was not answered as well as can be. */
function printMiss({ judgement, reciprocal, five, recall, hits }: Measured): void {
  if (reciprocal === 1 && five === 1 && recall === 1) return;
  const figures = [reciprocal, five, recall].map((figure) => figure.toFixed(2)).join(' ');
  console.log(`\n${judgement.query}   (${hits.length} hits; ${figures})`);
  for (const hit of hits.slice(0, 6)) {
    const text = hit.snippet.map((part) => (part.match ? `[${part.text}]` : part.text)).join('');
    console.log(`  ${hit.score.toFixed(1)} ${hit.citation} ${hit.item.title}: ${text.slice(0, 150)}`);
  }
}
