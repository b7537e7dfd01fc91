// A process that asks a store questions for some seconds while it is written, with the built program, and says what came: of each answer
// the state of the store that it came from, or what is wrong with it. Node reader.cjs BIN FOLDER SECONDS DOCUMENTS.
'use strict';

const [bin = '', cwd = '', seconds = '', count = ''] = process.argv.slice(2);
const { main } = require(bin).program('main.js');
const DOCUMENTS = Number(count);
const QUESTIONS = [
  ['actions', '--json'],
  ['resolutions', '--json'],
  ['search', 'supported', '--json', '--limit', '0'],
];

/** @param {string[]} argv */
async function ask(argv) {
  let [stdout, stderr] = ['', ''];
  const code = await main(argv, {
    stdout: { write: (/** @type {string} */ text) => (stdout += text), isTTY: false },
    stderr: { write: (/** @type {string} */ text) => (stderr += text), isTTY: false },
    stdin: { isTTY: false },
    env: {},
    cwd,
    page: () => false,
    knowsLinks: async () => false,
  });
  return { code, stdout, stderr };
}

/**
 * The state of the store that rows come from: document 0 is written in every round, document n in every round that leaves n when
 * divided by the number of documents.
 * @param {readonly { path: string, text: string }[]} rows
 * @returns {number | string} the state, or what is wrong
 */
function stateOf(rows) {
  const rounds = new Map(
    rows.map(({ path, text }) => [Number(/(\d+)\.txt$/.exec(path)?.[1]), Number(/round (\d+)/.exec(text)?.[1])]),
  );
  const state = rounds.get(0) ?? -1;
  if (rounds.size !== DOCUMENTS) return `${rounds.size} documents answer`;
  for (let number = 1; number < DOCUMENTS; number++) {
    const expected = state - ((((state - number) % DOCUMENTS) + DOCUMENTS) % DOCUMENTS);
    if (rounds.get(number) !== Math.max(0, expected))
      return `document ${number} says ${rounds.get(number)} in state ${state}`;
  }
  return state;
}

async function run() {
  const end = Date.now() + Number(seconds) * 1000;
  /** @type {string[]} */
  const faults = [];
  const states = new Set();
  let [answers, last, longest] = [0, -1, 0];
  while (Date.now() < end && faults.length < 5) {
    for (const question of QUESTIONS) {
      const began = performance.now();
      const { code, stdout, stderr } = await ask(question);
      longest = Math.max(longest, performance.now() - began);
      answers++;
      if (code !== 0) {
        faults.push(`${question[0]}: exit ${code}, ${stderr}`);
        continue;
      }
      const found = JSON.parse(stdout);
      const state = stateOf((found.hits ?? found).filter((/** @type {any} */ row) => row.text?.includes('round')));
      if (typeof state === 'string') faults.push(`${question[0]}: ${state}`);
      else if (state < last) faults.push(`${question[0]}: state ${state} after ${last}`);
      else {
        states.add(state);
        last = state;
      }
    }
  }
  process.send?.({ answers, states: states.size, last, longest: Math.round(longest), faults });
  process.disconnect();
}

run();
