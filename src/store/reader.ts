// Which program read a document: a reading is taken from the store only by the very program that made it.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { byText } from '../model/index.ts';
import { sha256 } from './files.ts';

/** A sum over the code of the program in `folder` (the pieces of the build): the same code, the same sum. */
export function readerOf(folder: string): string {
  const code = readdirSync(folder)
    .filter((name) => /\.(?:js|ts)$/.test(name))
    .sort(byText)
    .map((name) => `${name}\n${readFileSync(path.join(folder, name), 'utf8')}`);
  return sha256(code.join('\n')).slice(0, 16);
}
