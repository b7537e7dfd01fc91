// Bytes that are read piece by piece: of a file, or of a buffer.
import { openSync, readSync } from 'node:fs';
import { Failure, reasonOf } from '../store/index.ts';

export interface ByteSource {
  /** The bytes from `start` up to `end`, offsets in bytes. */
  read(start: number, end: number): Buffer;
}

/** The bytes of a buffer. */
export function bufferSource(buffer: Buffer): ByteSource {
  return { read: (start, end) => buffer.subarray(start, end) };
}

/**
 * The bytes of a file, which stays open as long as the program runs.
 *
 * @throws Failure where it can't be opened
 */
export function fileSource(path: string): ByteSource {
  const file = opened(path);
  return {
    read: (start, end) => {
      const bytes = Buffer.allocUnsafe(end - start);
      return bytes.subarray(0, readSync(file, bytes, 0, end - start, start));
    },
  };
}

function opened(path: string): number {
  try {
    return openSync(path, 'r');
  } catch (error) {
    throw new Failure(
      `The search index is not whole (${path}: ${reasonOf(error)}); write it again with kcsp parse --fresh.`,
      error,
    );
  }
}
