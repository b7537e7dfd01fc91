// Makes src/kernel/code.ts of kernel/, with AssemblyScript's compiler: run it after a change there. test/kernel/ holds the two together.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** The file that is made. */
export const made = path.join(root, 'src', 'kernel', 'code.ts');

/**
 * Compiles kernel/.
 * @returns the text of src/kernel/code.ts
 * @throws Error where it does not compile
 */
export async function kernelCode() {
  /** @type {Uint8Array | undefined} */
  let wasm;
  const { error, stderr } = await asc.main(
    ['kernel/index.ts', '--outFile', 'kernel.wasm', '-O3', '--converge', '--noAssert', '--runtime', 'stub'],
    {
      writeFile: (/** @type {string} */ name, /** @type {Uint8Array | string} */ content) => {
        if (name === 'kernel.wasm' && typeof content !== 'string') wasm = content;
      },
    },
  );
  if (error || wasm === undefined) throw new Error(`kernel/ does not compile: ${error?.message}\n${stderr}`);
  return [
    '// Made by scripts/kernel.mjs from kernel/: the WebAssembly of the kernel, in base64.',
    '',
    `export const CODE =\n  '${Buffer.from(wasm).toString('base64')}';`,
    '',
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(made, await kernelCode());
