// The thread's end: adds what it is sent to an index, and writes that.
import { SearchWriter } from '../../search/find/index.ts';
import { codeOf } from '../../store/failure.ts';
import type { Answer, Ask } from './messages.ts';

/** Gives what answers the messages of one run. */
export function answering(): (ask: Ask) => Answer {
  let names: ReadonlyMap<string, string> = new Map();
  let writer = new SearchWriter();
  const carryOut = (ask: Ask): number => {
    switch (ask.kind) {
      case 'names':
        names = ask.names;
        return 0;
      case 'add':
        for (const passages of ask.documents) writer.add(passages, names);
        return writer.held;
      case 'write': {
        const own = writer;
        writer = new SearchWriter();
        return own.write(ask.file);
      }
      case 'drop':
        writer = new SearchWriter();
        return 0;
    }
  };
  return (ask) => {
    try {
      return { ok: true, bytes: carryOut(ask) };
    } catch (error) {
      return { ok: false, error, code: codeOf(error) };
    }
  };
}
