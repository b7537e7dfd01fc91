// The words that the bench asks for: each stands in a known number of passages, and nothing else in the corpus has it.
// test/bench/ counts them.
import { mixed, Random } from './random.ts';

/** How often a plant stands in a corpus, in passages. */
export type Frequency =
  | { readonly aDocument: number }
  /** One in so many documents. */
  | { readonly everyDocuments: number }
  /** So many in all, whatever the size. */
  | { readonly inAll: number };

export interface Plant {
  readonly frequency: Frequency;
  /** What the passage says with it; empty where only who speaks or acts is planted. */
  readonly sentence: string;
}

/** Who speaks in known passages, and who has a known number of actions. */
export const SPEAKER = { name: 'Mr E Quillfeather', short: 'Mr Quillfeather', office: 'Head of Rural Safety' } as const;
export const OWNER = { name: 'Mrs A Pennyfarthing', short: 'Mrs Pennyfarthing', office: 'Head of Transport' } as const;

/** Plants of one group never share a passage, so that the passages with two words or a phrase are known as well. */
const GROUPS = {
  common: { neighbourhood: plant({ aDocument: 8 }, 'This was what people in every neighbourhood had asked for.') },
  second: { volunteers: plant({ aDocument: 4 }, 'Most of it had been done by volunteers at the weekend.') },
  middling: { culvert: plant({ everyDocuments: 10 }, 'The culvert would have to be cleared before that.') },
  rare: { hornbeam: plant({ inAll: 5 }, 'Nobody could say who had felled the hornbeam.') },
  pair: {
    lighting: plant({ aDocument: 1 }, 'The lighting had been mended since.'),
    orchard: plant({ everyDocuments: 5 }, 'There had been damage to the orchard again.'),
    both: plant({ everyDocuments: 10 }, 'The orchard was quiet now that it had lighting.'),
  },
  phrase: {
    wardens: plant({ aDocument: 2 }, 'The street wardens were thanked for their part in it.'),
    apart: plant({ aDocument: 1 }, 'The wardens had called at each house of the street.'),
  },
  rarePhrase: {
    parade: plant({ inAll: 5 }, 'The lantern parade would be held in the spring.'),
    apart: plant({ everyDocuments: 5 }, 'A lantern was carried before the parade.'),
  },
  prefix: {
    horticulture: plant({ everyDocuments: 20 }, 'The college taught horticulture there.'),
    horticultural: plant({ everyDocuments: 20 }, 'The horticultural society had offered its hall.'),
    horticulturist: plant({ everyDocuments: 20 }, 'A horticulturist would be asked for advice.'),
  },
  speaker: { speaks: plant({ everyDocuments: 5 }, '') },
  owner: { owns: plant({ inAll: 10 }, '') },
} as const;

function plant(frequency: Frequency, sentence: string): Plant {
  return { frequency, sentence };
}

/** What one passage is to hold. */
export interface Planted {
  readonly sentences: readonly string[];
  readonly speaks: boolean;
  readonly owns: boolean;
}

/**
 * What is planted in one document.
 *
 * @param document its number in the corpus
 * @param documents how many there are in all
 * @param passages how many of its passages can hold plants
 * @returns an entry a passage
 */
export function plantedIn(document: number, documents: number, passages: number): readonly Planted[] {
  const sentences: string[][] = Array.from({ length: passages }, () => []);
  const speaks = new Set<number>();
  const owns = new Set<number>();
  Object.entries(GROUPS).forEach(([group, plants], salt) => {
    const places = shuffled(passages, document, salt);
    for (const [name, { frequency, sentence }] of Object.entries<Plant>(plants)) {
      const count = countIn(document, documents, frequency, mixed(salt, name.length));
      for (const place of places.splice(0, count)) {
        if (group === 'speaker') speaks.add(place);
        else if (group === 'owner') owns.add(place);
        else sentences[place]?.push(sentence);
      }
    }
  });
  return sentences.map((own, place) => ({ sentences: own, speaks: speaks.has(place), owns: owns.has(place) }));
}

function shuffled(length: number, document: number, salt: number): number[] {
  const random = new Random(document, salt, 0x91a7);
  const all = Array.from({ length }, (_, index) => index);
  return all
    .map((value) => ({ value, key: random.next() }))
    .sort((left, right) => left.key - right.key)
    .map(({ value }) => value);
}

/** How many passages of one document hold a plant. Where it is one in several documents, which one is drawn for each so many. */
function countIn(document: number, documents: number, frequency: Frequency, salt: number): number {
  if ('aDocument' in frequency) return frequency.aDocument;
  const every = 'everyDocuments' in frequency ? frequency.everyDocuments : documents / frequency.inAll;
  const block = Math.floor(document / every);
  return document === Math.floor(block * every + (mixed(block, salt) % every)) ? 1 : 0;
}

/** How many passages of a corpus of so many documents hold a plant. */
export function passagesWith(frequency: Frequency, documents: number): number {
  if ('aDocument' in frequency) return frequency.aDocument * documents;
  return 'everyDocuments' in frequency ? documents / frequency.everyDocuments : frequency.inAll;
}

/** How often each text that the bench asks for stands in passages of a corpus, by the text. */
export function expected(documents: number): ReadonlyMap<string, number> {
  const { common, second, middling, rare, pair, phrase, rarePhrase, prefix } = GROUPS;
  const sum = (...plants: readonly Plant[]): number =>
    plants.reduce((total, { frequency }) => total + passagesWith(frequency, documents), 0);
  return new Map([
    ['neighbourhood', sum(common.neighbourhood)],
    ['volunteers', sum(second.volunteers)],
    ['culvert', sum(middling.culvert)],
    ['hornbeam', sum(rare.hornbeam)],
    ['lighting', sum(pair.lighting, pair.both)],
    ['orchard', sum(pair.orchard, pair.both)],
    ['street wardens', sum(phrase.wardens)],
    ['wardens', sum(phrase.wardens, phrase.apart)],
    ['lantern parade', sum(rarePhrase.parade)],
    ['parade', sum(rarePhrase.parade, rarePhrase.apart)],
    ['horticult', sum(prefix.horticulture, prefix.horticultural, prefix.horticulturist)],
    [SPEAKER.short, sum(GROUPS.speaker.speaks)],
    [OWNER.short, sum(GROUPS.owner.owns)],
  ]);
}
