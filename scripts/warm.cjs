// Makes the code cache that bin/load.js starts from: runs the commands people use most, on the documents in seeds/ and in
// a store of its own, then keeps what V8 has compiled by then. Run by scripts/build.mjs: node warm.cjs DIST_CLI SEEDS
'use strict';

const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { loader } = require('../bin/load.js');

const [cli = '', seeds = ''] = process.argv.slice(2).map((argument) => path.resolve(argument));
const cache = path.join(cli, 'cache', `${process.version}-${process.arch}`);

const runs = [
  ['parse', seeds],
  ['search', 'MARAC'],
  ['search', 'community wardens', '--json'],
  ['actions', '--owner', 'Bone-Knell'],
  ['show', '60'],
  ['--version'],
];

/** Runs every command once in an empty folder, then writes one file of code cache a piece. */
async function warm() {
  const home = process.cwd();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kcsp-warm-'));
  process.chdir(folder);
  try {
    const { load, scripts } = loader(cli, cache);
    const { main, processIo } = load('main.js');
    for (const argv of runs) await main(argv, processIo());
    fs.mkdirSync(cache, { recursive: true });
    for (const [piece, script] of scripts) {
      fs.writeFileSync(path.join(cache, `${piece}.bin`), script.createCachedData());
    }
  } finally {
    process.chdir(home);
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

warm();
