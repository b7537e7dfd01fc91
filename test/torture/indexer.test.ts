// A thread that writes the index: what it does not get done ends the run in a sentence, and leaves the store as it was.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { answering } from '../../src/commands/indexing/answering.ts';
import type { Ask } from '../../src/commands/indexing/messages.ts';
import type { IndexerThread } from '../../src/output/io.ts';
import { Failure, type Place, placeOf } from '../../src/store/index.ts';
import { keep, threadHere } from '../support/store.ts';
import { contentsOf, freshDocument, longDocument } from './scenes.ts';

let place: Place;
beforeEach(() => {
  place = placeOf(mkdtempSync(path.join(tmpdir(), 'kcsp-indexer-')), '.kcsp');
});
afterEach(() => rmSync(place.base, { recursive: true, force: true }));

const two = () => [freshDocument(0, 1), freshDocument(1, 1)];
/** Documents with more passages than are sent together, by far. */
const many = () => Array.from({ length: 20 }, (_, at) => longDocument(at, 500));

test('writes what this one would, however much comes', async () => {
  const other = placeOf(place.base, 'other');
  await keep(place, many(), [], { thread: threadHere() });
  await keep(other, many());
  expect(contentsOf(place)).toBe(contentsOf(other));
});

test('has never more before it than a few messages', async () => {
  const thread = threadHere();
  let [sent, answered, most] = [0, 0, 0];
  const counting: IndexerThread = {
    ...thread,
    send: (ask) => {
      most = Math.max(most, ++sent - answered);
      thread.send(ask);
    },
    onAnswer: (take) =>
      thread.onAnswer((answer) => {
        answered++;
        take(answer);
      }),
  };
  await keep(place, many(), [], { thread: counting });
  expect(sent).toBeGreaterThan(20);
  expect(most).toBeLessThanOrEqual(12);
});

/** A thread that does something else at a message of a kind. */
function failingAt(kind: Ask['kind'], fail: (end: (error: unknown) => void) => void): IndexerThread {
  const answer = answering();
  let take: (answer: unknown) => void = () => {};
  let end: (error: unknown) => void = () => {};
  return {
    send: (ask) => {
      setImmediate(() => ((ask as Ask).kind === kind ? fail(end) : take(answer(ask as Ask))));
    },
    onAnswer: (own) => {
      take = own;
    },
    onEnd: (own) => {
      end = own;
    },
    stop: async () => {},
  };
}

test.each(['names', 'add', 'write'] as const)('that ends at %s ends the run in a sentence', async (kind) => {
  await keep(place, two());
  const before = contentsOf(place);
  const thread = failingAt(kind, (end) => end(new Error('out of memory')));
  const run = keep(place, [freshDocument(2, 1)], ['minutes/0.txt'], { thread });
  await expect(run).rejects.toBeInstanceOf(Failure);
  await expect(run).rejects.toThrow('the thread that writes its index ended');
  expect(contentsOf(place)).toBe(before);
  expect(readdirSync(place.folder).filter((name) => name.startsWith('000002'))).toEqual([]);
});

test('that can not add a document writes no index without it', async () => {
  const thread = threadHere();
  const spoiling: IndexerThread = {
    ...thread,
    // A fault of ours: documents without passages that are a list.
    send: (ask) => thread.send((ask as Ask).kind === 'add' ? { ...(ask as Ask), documents: [null] } : ask),
  };
  await expect(keep(place, two(), [], { thread: spoiling })).rejects.toThrow(TypeError);
  expect(contentsOf(place)).toBe('');
});

test('is stopped whatever comes of the run', async () => {
  const stopped: string[] = [];
  const noting = (name: string, thread: IndexerThread): IndexerThread => ({
    ...thread,
    stop: async () => {
      stopped.push(name);
    },
  });
  await keep(place, two(), [], { thread: noting('whole', threadHere()) });
  const ending = failingAt('add', (end) => end(new Error('out of memory')));
  await expect(keep(place, [freshDocument(2, 1)], [], { thread: noting('ended', ending) })).rejects.toThrow(Failure);
  expect(stopped).toEqual(['whole', 'ended']);
});
