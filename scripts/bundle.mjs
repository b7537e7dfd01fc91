// Bundles the whole program and the library; scripts/questions.mjs bundles the commands that start by themselves.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

// esbuild takes \p{…} for something that Node 20 may not know, and would make a new pattern each time that a line with one is run.
const supported = /** @type {const} */ ({ 'regexp-unicode-property-escapes': true });

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** What all bundles have in common. */
export const shared = /** @satisfies {esbuild.BuildOptions} */ (
  /** @type {const} */ ({
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    // Patterns and templates keep their characters as they are: written as escapes, String.raw would hold other text.
    charset: 'utf8',
    target: 'node20',
    supported,
    format: 'esm',
    legalComments: 'none',
    logLevel: 'warning',
  })
);

/** What makes CommonJS: such a file knows its own place as __dirname; import.meta is empty there, and esbuild would only warn. */
export const commonjs = /** @satisfies {esbuild.BuildOptions} */ (
  /** @type {const} */ ({
    format: 'cjs',
    supported: { ...supported, 'dynamic-import': false },
    define: { 'import.meta.dirname': '__dirname', 'import.meta.filename': '__filename' },
    logOverride: { 'empty-import-meta': 'error' },
  })
);

/**
 * Commander asks for node:child_process when it is loaded, though only programs with commands in files of their own need it;
 * that costs 4 ms. It gets the module when it first uses it.
 * @type {esbuild.Plugin}
 */
const lazyChildProcess = {
  name: 'lazy-child-process',
  setup(build) {
    build.onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path: 'child_process', namespace: 'lazy' } : null,
    );
    build.onLoad({ filter: /./, namespace: 'lazy' }, () => ({
      contents: "module.exports = new Proxy({}, { get: (_, name) => require('node:child_process')[name] });",
    }));
  },
};

/**
 * Bundles the program, without writing it: an output for src/main.ts, for src/reader.ts, for src/indexer.ts, and for every piece that they load later.
 * @returns the CommonJS text of each output by its file name, and esbuild's metafile, which says what went where
 */
export async function bundleProgram() {
  const bundled = await esbuild.build({
    ...shared,
    entryPoints: ['src/main.ts', 'src/reader.ts', 'src/indexer.ts'],
    splitting: true,
    define: commonjs.define,
    logOverride: commonjs.logOverride,
    minifySyntax: true,
    plugins: [lazyChildProcess],
    outdir: 'dist/cli',
    chunkNames: '[name]-[hash]',
    metafile: true,
    write: false,
  });
  /** @type {Map<string, string>} */
  const pieces = new Map();
  for (const output of bundled.outputFiles) {
    const { code } = await esbuild.transform(output.text, {
      charset: shared.charset,
      platform: shared.platform,
      target: shared.target,
      format: commonjs.format,
      supported: commonjs.supported,
      logOverride: commonjs.logOverride,
    });
    pieces.set(path.basename(output.path), code);
  }
  return { pieces, metafile: bundled.metafile };
}
