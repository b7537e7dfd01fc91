// The other end of the pool of readers: a process that reads the documents it is sent, and ends when nobody sends any more.
import type { ReadJob } from './commands/reading/job.ts';
import { readJob } from './commands/reading/read-job.ts';

/** Reads what this process is sent, from now on. */
export function serve(): void {
  const cwd = process.cwd();
  process.on('message', (job: ReadJob) => {
    process.send?.(readJob(job, cwd));
  });
  process.on('disconnect', () => process.exit());
  // A key on the terminal that ends the program goes to this process too; the program says when it is over.
  process.on('SIGINT', () => {});
}
