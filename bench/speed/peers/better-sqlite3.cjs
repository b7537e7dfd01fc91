// One search by better-sqlite3: node better-sqlite3.cjs HOME DATABASE SQL MATCH
'use strict';
const fs = require('node:fs');
const { createRequire } = require('node:module');

const [, , home = '', file, sql, match] = process.argv;
const Database = createRequire(`${home}/`)('better-sqlite3');
const database = new Database(file, { readonly: true });
const rows = database.prepare(sql).all(match);
fs.writeSync(1, rows.map((/** @type {Record<string, string>} */ row) => `${row.id}\n  ${row.snippet}\n`).join(''));
