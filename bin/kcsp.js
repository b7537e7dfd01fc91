#!/usr/bin/env node
// The start of kcsp: finds the build, loads its first piece the quickest way this Node knows, and hands the
// arguments to main(). CommonJS (see bin/package.json), because an ES module here costs 5 to 7 ms a start.
'use strict';

const fs = require('node:fs');
const path = require('node:path');

const root = path.dirname(__dirname);
const cli = path.join(root, 'dist', 'cli');
const cache = path.join(cli, 'cache', `${process.version}-${process.arch}`);

// V8 compiles a pattern to bytecode first and to machine code when it runs again. A process that has made 1 MB of such bytecode and
// 16 MB of machine code gets every further pattern without optimisation, for good, and the patterns for minutes pass both with
// the first document: reading then takes about twice as long. Compiled at once they don't. The flag is only safe from the start
// of a process (set later, it can crash one whose patterns were already compiled), so a command that reads is started again with it.
const AT_ONCE = '--no-regexp-tier-up';
/** Node's exit status for an option that it doesn't know; kcsp has no such status of its own. */
const UNKNOWN_OPTION = 9;

if (!fs.existsSync(path.join(cli, 'main.js'))) {
  console.error(`kcsp: the build is missing from ${path.join(root, 'dist')}: run "npm install" in ${root}.`);
  process.exitCode = 2;
} else {
  const reading = reads(process.argv.slice(2)) && !process.execArgv.includes(AT_ONCE);
  const code = reading ? again() : null;
  if (code === null) start();
  else process.exitCode = code;
}

/** Runs the program in this process. */
function start() {
  const { main, processIo } = loadMain();
  main(process.argv.slice(2), processIo()).then((code) => {
    process.exitCode = code;
  });
}

/**
 * Whether the command is one that reads documents.
 * @param {string[]} words the arguments
 */
function reads(words) {
  const at = words.findIndex((word, index) => !word.startsWith('-') && words[index - 1] !== '--store');
  return /^(?:parse|check|explain)$/.test(words[at] ?? '');
}

/** Runs this program again under {@link AT_ONCE}, on the same streams. Its exit code; null where this Node doesn't know the flag. */
function again() {
  const { spawnSync } = require('node:child_process');
  const { status, signal } = spawnSync(process.execPath, [...process.execArgv, AT_ONCE, ...process.argv.slice(1)], {
    stdio: 'inherit',
  });
  if (signal) process.kill(process.pid, signal);
  return status === UNKNOWN_OPTION ? null : (status ?? 2);
}

/** The exports of the build's first piece: by the code cache of this very Node if there is one, else by require(). */
function loadMain() {
  if (fs.existsSync(cache)) return require('./load.js').loader(cli, cache).load('main.js');
  require('node:module').enableCompileCache?.(); // Node 22 and later keep a cache of their own
  return require(path.join(cli, 'main.js'));
}
