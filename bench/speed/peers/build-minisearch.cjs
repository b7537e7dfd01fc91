// A whole MiniSearch index as JSON: node build-minisearch.cjs HOME INDEX ROWS. A passage's id is where its row begins and how
// long it is, so that a search reads the ten texts that it shows and no more.
'use strict';
const fs = require('node:fs');
const { createRequire } = require('node:module');
const readline = require('node:readline');

const [, , home = '', index = '', rows = ''] = process.argv;
const MiniSearch = createRequire(`${home}/`)('minisearch');

async function build() {
  const engine = new MiniSearch({ fields: ['text'] });
  let at = 0;
  for await (const line of readline.createInterface({ input: fs.createReadStream(rows) })) {
    const bytes = Buffer.byteLength(line);
    engine.add({ id: `${at}:${bytes}`, text: JSON.parse(line).text });
    at += bytes + 1;
  }
  fs.writeFileSync(index, JSON.stringify(engine));
}

build();
