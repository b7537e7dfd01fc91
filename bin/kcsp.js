#!/usr/bin/env node
// The start of kcsp: finds the build, loads the piece of it that the command needs, and hands it the arguments. CommonJS
// (see bin/package.json), because an ES module here costs 5 to 7 ms a start; and one file, because a second costs another.
'use strict';

const fs = require('node:fs');
const path = require('node:path');

const root = path.dirname(__dirname);
const cli = path.join(root, 'dist', 'cli');

exports.loader = loader;
/**
 * The text of a piece as the build writes it: a function of what CommonJS gives a module. The loader would have to copy it otherwise.
 * @param {string} text
 */
exports.asFunction = (text) => `(function (exports, require, module, __filename, __dirname) {${text}\n})`;
/**
 * The exports of a piece of the build.
 * @param {string} piece
 */
exports.program = (piece) => ownLoader().load(piece);

if (require.main === module) {
  if (process.argv.length === 3 && /^(?:--version|-V)$/.test(process.argv[2] ?? '')) version();
  else start(process.argv.slice(2));
}

/** Prints the version, which the whole program does too where something stands beside the option. */
function version() {
  const { version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
  try {
    fs.writeSync(1, `${version}\n`); // process.stdout would take 2 ms to set up
  } catch {
    process.exitCode = 2;
  }
}

/**
 * Runs the program in this process.
 * @param {string[]} argv the arguments
 */
function start(argv) {
  const [command = ''] = argv;
  const pieces = ownLoader();
  // The trace that --verbose may print is to have the names of functions, which the files of questions have none of.
  const quick = /^[a-z]+$/.test(command) && !argv.includes('--verbose') ? `ask-${command}.js` : '';
  if (quick !== '' && fs.existsSync(path.join(cli, quick))) {
    const { quickly, processIo } = pieces.load(quick);
    quickly(argv, processIo()).then((/** @type {number | null} */ code) => {
      if (code === null) return whole(argv, pieces);
      pieces.keep();
      process.exit(code); // all is written, and Node need not look for more to do
    });
  } else if (fs.existsSync(path.join(cli, 'main.js'))) {
    whole(argv, pieces);
  } else {
    console.error(`kcsp: the build is missing from ${path.join(root, 'dist')}: run "npm install" in ${root}.`);
    process.exitCode = 2;
  }
}

/**
 * Runs the whole program.
 * @param {string[]} argv the arguments
 * @param {ReturnType<typeof loader>} pieces
 */
async function whole(argv, pieces) {
  const { main, processIo } = pieces.load('main.js');
  process.exitCode = await main(argv, processIo());
  pieces.keep();
}

/**
 * A require() for the build's own pieces, with V8's code cache beside them: it saves a third of what kcsp adds to a bare start of
 * Node. scripts/warm.cjs makes the cache for the Node that builds, keep() for any other. V8 checks it once more, and compiles
 * the text where it doesn't fit.
 * @param {string} folder where the pieces are, each as {@link exports.asFunction} makes it
 * @param {string} cache the folder with `<piece>.bin`, the code cache of each piece; missing files do no harm
 * @returns `load` runs a piece once and gives its exports; `scripts` holds the compiled text of every piece run so far; `keep`
 *   writes the cache of those that had none, if it may
 */
function loader(folder, cache) {
  const vm = require('node:vm');
  /** @type {Map<string, import('node:vm').Script>} */
  const scripts = new Map();
  /** @type {Map<string, { exports: any }>} */
  const modules = new Map();
  /** @type {string[]} */
  const uncached = [];
  const binOf = (/** @type {string} */ piece) => path.join(cache, `${piece}.bin`);

  /** @type {(piece: string) => any} */
  const load = (piece) => {
    const known = modules.get(piece);
    if (known !== undefined) return known.exports;
    const filename = path.join(folder, piece);
    const text = fs.readFileSync(filename, 'utf8');
    const cachedData = read(binOf(piece));
    if (cachedData === undefined) uncached.push(piece);
    const script = new vm.Script(text, { filename, cachedData });
    const module = { exports: {} };
    scripts.set(piece, script);
    modules.set(piece, module);
    /** @type {(name: string) => unknown} */
    const requirePiece = (name) => (name.startsWith('./') ? load(name.slice(2)) : require(name));
    script.runInThisContext().call(module.exports, module.exports, requirePiece, module, filename, folder);
    return module.exports;
  };

  const keep = () => {
    try {
      for (const piece of uncached.splice(0)) {
        fs.mkdirSync(cache, { recursive: true });
        const aside = `${binOf(piece)}.${process.pid}.new`;
        fs.writeFileSync(aside, scripts.get(piece)?.createCachedData() ?? '');
        fs.renameSync(aside, binOf(piece));
      }
    } catch {
      // A folder that somebody else owns: the next start takes no longer than this one.
    }
  };
  return { load, scripts, keep };
}

/** The loader of the build beside this file, with the cache of this very Node. */
function ownLoader() {
  return loader(cli, path.join(cli, 'cache', `${process.version}-${process.arch}`));
}

/**
 * The bytes of a file, or undefined when it is not there.
 * @param {string} file
 */
function read(file) {
  try {
    return fs.readFileSync(file);
  } catch {
    return undefined;
  }
}
