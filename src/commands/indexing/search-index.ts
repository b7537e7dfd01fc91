// The search index as the store has it written: by this thread, or by one of its own.
import { mergeSearch, SearchWriter, statisticsOf } from '../../search/find/index.ts';
import { passageRows, passagesOfRecord } from '../../search/passages.ts';
import type { IndexPart } from '../../store/update/parts.ts';
import type { Asking } from './thread.ts';

/** @param asking the thread that writes it; null for this one */
export function searchIndex(asking: Asking | null): IndexPart {
  return {
    writer: asking === null ? writerHere : (names) => asking.writer(names),
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
