// Passages counted by what people compare: meetings, years, speakers, kinds.
import { byText } from '../model/index.ts';
import type { Listing } from '../output/listing.ts';
import type { Passage } from '../search/types.ts';

export const COUNT_KEYS = ['meeting', 'year', 'speaker', 'type', 'body'] as const;
export type CountKey = (typeof COUNT_KEYS)[number];

export interface Counted {
  readonly key: string;
  readonly passages: number;
}

/** Counts passages; meetings and years in their order, all else by number. A passage counts once for each of its speakers. */
export function countPassages(passages: readonly Passage[], by: CountKey): Listing<Counted> {
  const counts = new Map<string, number>();
  for (const passage of passages) {
    for (const key of new Set(keysOf(passage, by))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const rows = [...counts].map(([key, passagesOfKey]) => ({ key, passages: passagesOfKey }));
  const inTime = by === 'meeting' || by === 'year';
  rows.sort((left, right) => (inTime ? 0 : right.passages - left.passages) || byText(left.key, right.key));
  return {
    rows,
    columns: [
      { name: by, cell: (row) => row.key },
      { name: 'passages', cell: (row) => row.passages, align: 'right' },
    ],
  };
}

function keysOf(passage: Passage, by: CountKey): readonly string[] {
  switch (by) {
    case 'meeting':
      return [passage.document];
    case 'year':
      return [passage.date?.slice(0, 4) ?? 'no date'];
    case 'speaker':
      return passage.speakers.map((speaker) => speaker.name);
    case 'type':
      return [passage.kind];
    case 'body':
      return [passage.body ?? 'no body'];
  }
}
