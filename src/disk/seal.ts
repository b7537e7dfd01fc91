// The seals of files, by which a manifest names them.
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { Damage } from './damage.ts';

/**
 * The seal of a file, which tells it from any other that was ever written, whatever their names: its size and the sum of its last page.
 *
 * @throws Damage where it is not there
 */
export function sealOf(name: string): string {
  const file = opened(name);
  try {
    return sealAt(file, fstatSync(file).size);
  } finally {
    closeSync(file);
  }
}

/** The same of an open file of a size. */
export function sealAt(file: number, size: number): string {
  const sum = new Uint8Array(4);
  readSync(file, sum, 0, 4, Math.max(0, size - 4));
  return `${size} ${Buffer.from(sum).toString('hex')}`;
}

/** Opens a file to read it. @throws Damage where it is not there */
export function opened(name: string): number {
  try {
    return openSync(name, 'r');
  } catch (error) {
    const isGone = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new Damage(name, isGone ? 'it is gone' : 'it cannot be read', error);
  }
}
