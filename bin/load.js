// Loads the pieces of the build with V8's code cache beside them, which saves a third of what kcsp adds to a bare start
// of Node. The cache is made by scripts/warm.cjs for one version of Node; bin/kcsp.js asks for it only under that
// version. V8 checks it once more, and compiles the text when it does not fit.
'use strict';

const fs = require('node:fs');
const path = require('node:path');
const vm = require('node:vm');

/**
 * A require() for the build's own pieces.
 * @param {string} folder where the pieces are
 * @param {string} cache the folder with `<piece>.bin`, the code cache of each piece; missing files do no harm
 * @returns {{ load(piece: string): any, scripts: Map<string, vm.Script> }} `load` runs a piece once and gives its
 *   exports, `scripts` holds the compiled text of every piece run so far
 */
exports.loader = (folder, cache) => {
  const scripts = new Map();
  const modules = new Map();

  /** @type {(piece: string) => any} */
  const load = (piece) => {
    const known = modules.get(piece);
    if (known !== undefined) return known.exports;
    const filename = path.join(folder, piece);
    const text = fs.readFileSync(filename, 'utf8');
    const script = new vm.Script(`(function (exports, require, module, __filename, __dirname) {${text}\n})`, {
      filename,
      cachedData: read(path.join(cache, `${piece}.bin`)),
    });
    const module = { exports: {} };
    scripts.set(piece, script);
    modules.set(piece, module);
    /** @type {(name: string) => unknown} */
    const requirePiece = (name) => (name.startsWith('./') ? load(name.slice(2)) : require(name));
    script.runInThisContext().call(module.exports, module.exports, requirePiece, module, filename, folder);
    return module.exports;
  };
  return { load, scripts };
};

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
