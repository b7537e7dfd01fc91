// The thread that writes the index as the program starts it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { processIo } from '../../../src/output/process-io.ts';
import { Failure, placeOf } from '../../../src/store/index.ts';
import { keep } from '../../support/store.ts';
import { contentsOf, freshDocument, longDocument } from '../scenes.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'kcsp-indexer-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function started() {
  const thread = processIo().startIndexer?.();
  if (thread === undefined) throw new Error('this process can start one');
  return thread;
}

test('writes what the run itself would', async () => {
  const [aside, here] = ['aside', 'here'].map((name) => placeOf(folder, name));
  if (!aside || !here) throw new Error('there are two');
  const documents = Array.from({ length: 12 }, (_, at) => longDocument(at, 500));
  await keep(aside, documents, [], { thread: started() });
  await keep(
    aside,
    [freshDocument(12, 1)],
    documents.map(({ facts }) => facts.path),
    { thread: started() },
  );
  await keep(here, documents);
  await keep(
    here,
    [freshDocument(12, 1)],
    documents.map(({ facts }) => facts.path),
  );
  expect(contentsOf(aside)).toBe(contentsOf(here));
});

test('tells which error of the disk it met', async () => {
  const thread = started();
  const answered = new Promise((resolve) => thread.onAnswer(resolve));
  thread.send({ kind: 'write', file: path.join(folder, 'is not there', 'x.find') });
  expect(await answered).toMatchObject({ ok: false, code: 'ENOENT' });
  await thread.stop();
});

test('that is ended in the middle ends the run in a sentence', async () => {
  const thread = started();
  const place = placeOf(folder, 'ended');
  const run = keep(place, [longDocument(0, 500)], [], { thread });
  thread.stop();
  await expect(run).rejects.toBeInstanceOf(Failure);
  expect(contentsOf(place)).toBe('');
});
