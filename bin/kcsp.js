#!/usr/bin/env node
// The start of kcsp: finds the build, loads its first piece the quickest way this Node knows, and hands the
// arguments to main(). CommonJS (see bin/package.json), because an ES module here costs 5 to 7 ms a start.
'use strict';

const fs = require('node:fs');
const path = require('node:path');

const root = path.dirname(__dirname);
const cli = path.join(root, 'dist', 'cli');
const cache = path.join(cli, 'cache', `${process.version}-${process.arch}`);

if (!fs.existsSync(path.join(cli, 'main.js'))) {
  console.error(`kcsp: the build is missing from ${path.join(root, 'dist')}: run "npm install" in ${root}.`);
  process.exitCode = 2;
} else {
  const { main, processIo } = loadMain();
  main(process.argv.slice(2), processIo()).then((code) => {
    process.exitCode = code;
  });
}

/** The exports of the build's first piece: by the code cache of this very Node if there is one, else by require(). */
function loadMain() {
  if (fs.existsSync(cache)) return require('./load.js').loader(cli, cache).load('main.js');
  require('node:module').enableCompileCache?.(); // Node 22 and later keep a cache of their own
  return require(path.join(cli, 'main.js'));
}
