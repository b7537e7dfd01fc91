// The database where there is no sqlite3 to make it: node build-sqlite.cjs HOME DATABASE ROWS SQL
'use strict';
const fs = require('node:fs');
const { createRequire } = require('node:module');
const readline = require('node:readline');

const [, , home = '', file, rows = '', sql] = process.argv;
const Database = createRequire(`${home}/`)('better-sqlite3');

async function build() {
  const database = new Database(file);
  database.exec(sql);
  const insert = database.prepare('INSERT INTO passages VALUES (?, ?, ?, ?)');
  database.exec('BEGIN');
  for await (const line of readline.createInterface({ input: fs.createReadStream(rows) })) {
    const { id, date, speaker, text } = JSON.parse(line);
    insert.run(id, date, speaker, text);
  }
  database.exec('COMMIT');
  database.exec("INSERT INTO passages (passages) VALUES ('optimize')");
  database.close();
}

build();
