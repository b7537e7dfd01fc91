// Several segments' parts of the index to one.
import {
  BitReader,
  Dictionary,
  DictionaryWriter,
  type Entry,
  type FileReader,
  FileWriter,
  mergedKeys,
} from '../../disk/index.ts';
import type { MergeInput } from '../segment-view.ts';
import { ColumnsWriter } from './columns-writer.ts';
import { aboutOf, PARTS, SEARCH_KIND, SEARCH_VERSION, SECTIONS } from './format.ts';
import { hasPlaces, readLists } from './lists.ts';
import { PlaceReader } from './places.ts';
import { SegmentColumns } from './segment-columns.ts';
import { TermWriter } from './term-writer.ts';

/**
 * Merges files of the index without holding more than columns, keys and one term's lists. Documents that are gone are left out; the
 * others keep their order: those of the first input, then those of the second, and so on.
 *
 * @returns bytes of the file written
 */
export function mergeSearch(inputs: readonly MergeInput[], path: string): number {
  for (const input of inputs) input.file.inOrder();
  const columns = new ColumnsWriter();
  const moves = inputs.map((input) => copyColumns(input, columns));
  const file = new FileWriter(path);
  try {
    columns.write(file);
    mergeTerms(
      inputs.map((input) => input.file),
      moves,
      file,
    );
    return file.end(SEARCH_KIND, SEARCH_VERSION, columns.about());
  } finally {
    file.close();
  }
}

/** The new number of each passage of an input; {@link GONE} for one of a document that is gone. */
type Moves = Uint32Array;
const GONE = 0xffffffff;

function copyColumns({ file, isLive }: MergeInput, columns: ColumnsWriter): Moves {
  const about = aboutOf(file);
  const own = new SegmentColumns(file);
  own.ahead();
  const moves = new Uint32Array(about.passages).fill(GONE);
  for (let document = 0; document < about.documents; document++) {
    if (!isLive(document)) continue;
    columns.document(own.days.at(document));
    const end = own.firsts.at(document + 1);
    for (let passage = own.firsts.at(document); passage < end; passage++) {
      moves[passage] = columns.passages;
      columns.passage({
        flags: own.flags.at(passage),
        within: own.within.at(passage),
        lengths: own.lengthsOf(passage),
      });
    }
  }
  return moves;
}

function mergeTerms(files: readonly FileReader[], moves: readonly Moves[], file: FileWriter): void {
  const dictionaries = files.map((input) => new Dictionary((name) => input.section(name), SECTIONS.terms, 2));
  const dictionary = new DictionaryWriter(file, SECTIONS.terms);
  const writer = new TermWriter();
  for (const { bytes, entries } of mergedKeys(dictionaries)) {
    for (const { input, entry } of entries) {
      const to = moves[input];
      if (to) copyTerm(entry, to, writer);
    }
    const parts = writer.take();
    if (parts !== null) dictionary.add(bytes, parts);
  }
  dictionary.end();
}

/** Adds the lists of a term under the new numbers of passages. */
function copyTerm(entry: Entry, moves: Moves, writer: TermWriter): void {
  const bits = new BitReader(entry.part(PARTS.places));
  for (const [field, list] of readLists(new BitReader(entry.part(PARTS.postings))).entries()) {
    if (list === null) continue;
    const places = hasPlaces(entry.key, field) ? new PlaceReader(list, bits).all() : null;
    const { starts, lengths, times } = list;
    let at = 0;
    for (let run = 0; run < starts.length; run++) {
      const start = starts[run] ?? 0;
      const end = start + (lengths === null ? 1 : (lengths[run] ?? 1));
      const often = times[run] ?? 0;
      // A run may go over several documents, of which some are gone.
      for (let passage = start; passage < end; ) {
        const to = moves[passage] ?? GONE;
        const from = passage++;
        if (to === GONE) continue;
        while (passage < end && moves[passage] === to + passage - from) passage++;
        if (places === null) writer.addUnplaced(field, to, often);
        else writer.add(field, to, passage - from, places, at, at + often);
      }
      at += often;
    }
  }
}
