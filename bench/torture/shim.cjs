// Loaded before the program (`node --require`): counts the steps by which it changes one folder, and ends or holds the process before one
// of them. KCSP_SHIM says so, as JSON: `folder`, and `kill` or `hold`, the number of a step; `log`, a file for the steps.
'use strict';

const fs = require('node:fs');
const path = require('node:path');

const { folder, kill = -1, hold = -1, log = null } = JSON.parse(process.env.KCSP_SHIM ?? '{}');
const own = { ...fs };
/** @type {Set<number>} */
const open = new Set();
let steps = 0;

/** @param {string} what */
function step(what) {
  const number = steps++;
  if (log !== null) own.appendFileSync(log, `${what}\n`);
  if (number === kill) process.kill(process.pid, 'SIGKILL');
  if (number === hold) {
    own.writeFileSync(`${log}.held`, '');
    while (!own.existsSync(`${log}.go`)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
  }
}

/** @param {unknown} file */
const isInside = (file) => typeof file === 'string' && path.dirname(file) === folder;

fs.openSync = (file, flags, mode) => {
  const changes = typeof flags === 'string' && /[wa+]/.test(flags) && isInside(file);
  if (changes) step(`open ${path.basename(String(file))}`);
  const number = own.openSync(file, flags, mode);
  if (changes) open.add(number);
  return number;
};
fs.closeSync = (number) => {
  open.delete(number);
  own.closeSync(number);
};
for (const name of /** @type {const} */ (['writeSync', 'fsyncSync'])) {
  const call = /** @type {(...all: unknown[]) => unknown} */ (own[name]);
  Object.assign(fs, {
    [name]: (/** @type {number} */ number, /** @type {unknown[]} */ ...rest) => {
      if (open.has(number)) step(name);
      return call(number, ...rest);
    },
  });
}
for (const name of /** @type {const} */ (['renameSync', 'linkSync', 'rmSync', 'mkdirSync'])) {
  const call = /** @type {(...all: unknown[]) => unknown} */ (own[name]);
  Object.assign(fs, {
    [name]: (/** @type {unknown[]} */ ...all) => {
      const file = all[name === 'renameSync' || name === 'linkSync' ? 1 : 0];
      if ((isInside(file) && (name !== 'rmSync' || own.existsSync(String(file)))) || file === folder) {
        step(`${name} ${path.basename(String(file))}`);
      }
      return call(...all);
    },
  });
}
