// Makes the code cache that bin/kcsp.js starts from: runs the commands people use most, on the documents in seeds/ and in
// a store of its own, then keeps what V8 has compiled by then. Run by scripts/build.mjs: node warm.cjs DIST_CLI SEEDS
'use strict';

const v8 = require('node:v8');
/**
 * Keeps V8 from what would spoil the cache. It drops code that ran early and not lately, and each start would compile it again. And of
 * functions that ran often it notes, in the cache too, that they are worth machine code, which each start would make on their first call.
 * @param {boolean} yes false to let it do so, as it does by itself: V8 takes a cache only under the flags under which it was made
 */
const spare = (yes) => {
  for (const flag of ['flush-bytecode', 'sparkplug']) v8.setFlagsFromString(`--${yes ? 'no-' : ''}${flag}`);
};
spare(true);
v8.setFlagsFromString('--expose-gc');
const collect = require('node:vm').runInNewContext('gc');
v8.setFlagsFromString('--no-expose-gc');

const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { loader } = require('../bin/kcsp.js');

const [cli = '', seeds = ''] = process.argv.slice(2).map((argument) => path.resolve(argument));
const cache = path.join(cli, 'cache', `${process.version}-${process.arch}`);

/** What is asked of each command that has a file of its own: the ways through it that most people go. */
const questions = {
  search: [['MARAC'], ['community', 'wardens'], ['"community safety"', '--json'], ['MARAC', '--since', '2014']],
  actions: [['--owner', 'Bone-Knell'], ['--json'], []],
  show: [['kcsp-2014-03-18/60'], ['kcsp-2019-10-08/239', '--json'], ['kcsp-2014-10-14']],
  people: [['Bone-Knell'], []],
  meetings: [[]],
  resolutions: [[]],
  thread: [['wardens']],
  glossary: [['MARAC'], []],
};

const COPIES = 6;

/** Runs every command in an empty folder, then writes one file of code cache a piece. */
async function warm() {
  const home = process.cwd();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kcsp-warm-'));
  process.chdir(folder);
  try {
    const pieces = loader(cli, cache);
    const { load } = pieces;
    const keep = () => {
      collect(); // so that V8 has no reason to do so before the code is kept, and to drop some of it
      spare(false);
      pieces.keep();
      spare(true);
    };
    const { main, processIo } = load('main.js');
    // Under several names, for of a few documents all are looked at for changes, of many only those that an answer cites.
    for (let copy = 0; copy < COPIES; copy++)
      fs.cpSync(seeds, path.join(folder, 'minutes', `${copy}`), { recursive: true });
    // The processes that read for another, and the thread that writes an index, start from dist/, where this build isn't yet: in a first
    // build there would be nothing to ask.
    const { startReader, startIndexer, ...alone } = processIo();
    answered('parse', await main(['parse', 'minutes'], alone));
    keep();
    for (const [command, asked] of Object.entries(questions)) {
      const question = load(`ask-${command}.js`);
      for (const words of asked) answered(command, await question.quickly([command, ...words], question.processIo()));
      keep();
    }
  } finally {
    process.chdir(home);
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Holds a command to its answer: one that finds nothing goes another way than most, and leaves their code out of the cache.
 * @param {string} command
 * @param {number | null} code its exit code
 */
function answered(command, code) {
  if (code !== 0) throw new Error(`kcsp ${command} ended with ${code}`);
}

warm();
