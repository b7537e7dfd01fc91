// The thread that writes the index of a large run: it answers what it is sent, and ends when the run ends it.
import { parentPort } from 'node:worker_threads';
import { answering } from './commands/indexing/answering.ts';
import type { Ask } from './commands/indexing/messages.ts';

/** Answers what this thread is sent, from now on. */
export function serve(): void {
  const answer = answering();
  parentPort?.on('message', (ask: Ask) => parentPort?.postMessage(answer(ask)));
}
