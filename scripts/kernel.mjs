// Makes src/kernel/code.ts of kernel/, with AssemblyScript's compiler: run it after a change there. test/kernel/ holds the two together.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** The file that is made. */
export const made = path.join(root, 'src', 'kernel', 'code.ts');

/**
 * Compiles kernel/. The compiler is run and not imported, for its types declare a require() of their own.
 * @returns the text of src/kernel/code.ts
 * @throws Error where it does not compile
 */
export function kernelCode() {
  const compiler = createRequire(import.meta.url).resolve('assemblyscript/bin/asc.js');
  const folder = mkdtempSync(path.join(tmpdir(), 'kcsp-kernel-'));
  try {
    const file = path.join(folder, 'kernel.wasm');
    const options = ['-O3', '--converge', '--noAssert', '--runtime', 'stub'];
    execFileSync(process.execPath, [compiler, 'kernel/index.ts', '--outFile', file, ...options], { cwd: root });
    return [
      '// Made by scripts/kernel.mjs from kernel/: the WebAssembly of the kernel, in base64.',
      '',
      `export const CODE =\n  '${readFileSync(file).toString('base64')}';`,
      '',
    ].join('\n');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(made, kernelCode());
