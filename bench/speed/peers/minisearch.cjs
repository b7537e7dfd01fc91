// One search by a whole MiniSearch index: node minisearch.cjs HOME INDEX ROWS WORDS OPTIONS
'use strict';
const fs = require('node:fs');
const { createRequire } = require('node:module');

const [, , home = '', index = '', rows = '', words, options = '{}'] = process.argv;
const MiniSearch = createRequire(`${home}/`)('minisearch');
const engine = MiniSearch.loadJSON(fs.readFileSync(index, 'utf8'), { fields: ['text'] });
const hits = engine.search(words, { combineWith: 'AND', ...JSON.parse(options) }).slice(0, 10);
const file = fs.openSync(rows, 'r');
/** @type {string[]} */
const lines = [];
for (const hit of hits) {
  const [at = 0, length = 0] = hit.id.split(':').map(Number);
  const bytes = Buffer.alloc(length);
  fs.readSync(file, bytes, 0, length, at);
  const { id, text } = JSON.parse(bytes.toString('utf8'));
  const found = Math.max(0, text.toLowerCase().indexOf(hit.terms[0]));
  lines.push(`${id}\n  ${text.slice(Math.max(0, found - 80), found + 80)}\n`);
}
fs.writeSync(1, lines.join(''));
