// Bytes into an open file, all of them: one write may take only a part.
import { writeSync } from 'node:fs';

/** Writes bytes at a place of a file; where none is given, behind what was written last. @throws the file system's error */
export function writeAll(file: number, bytes: Uint8Array, place: number | null = null): void {
  for (let at = 0; at < bytes.length; ) {
    at += writeSync(file, bytes, at, bytes.length - at, place === null ? null : place + at);
  }
}
