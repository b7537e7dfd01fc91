// The search index as the store has it written: by this thread, or by one of its own.

import type { IndexerThread } from '../../output/io.ts';
import { mergeSearch, SearchWriter, statisticsOf } from '../../search/find/index.ts';
import { passageRows, passagesOfRecord } from '../../search/passages.ts';
import type { IndexPart } from '../../store/update/parts.ts';
import { Asking } from './thread.ts';

/** @param start starts the thread that writes it, once there is something to write; null where this one does */
export function searchIndex(start: (() => IndexerThread) | null): IndexPart {
  let asking: Asking | null = null;
  return {
    writer: (names) => {
      if (start === null) return writerHere(names);
      asking ??= new Asking(start());
      return asking.writer(names);
    },
    end: async () => asking?.stop(),
    merge: mergeSearch,
    statistics: ({ file, isLive }) => statisticsOf(file, isLive),
  };
}

const writerHere: IndexPart['writer'] = (names) => {
  const writer = new SearchWriter();
  return {
    add: (record) => {
      const passages = passagesOfRecord(record);
      writer.add(passages, names);
      return passageRows(passages);
    },
    held: async () => writer.held,
    write: async (file) => writer.write(file),
    close: async () => {},
  };
};
