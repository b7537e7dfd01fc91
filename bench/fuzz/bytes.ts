// Ways to damage the bytes of a file: bits that flip, bytes that come, go or are cut off, and other encodings.
import type { Random } from './random.ts';

/** One way to damage something; what it is given is left as it was. */
export type Damage<T> = (of: T, random: Random) => T;

/** Bytes that mean something to decoders and to the parser. */
const TELLING = [
  [0],
  [0xff, 0xfe],
  [0xfe, 0xff],
  [0xef, 0xbb, 0xbf],
  [0xc0, 0xaf],
  [0xed, 0xa0, 0x80],
  [0xf4, 0x90, 0x80, 0x80],
  [0xe2, 0x80],
  [0x92],
  [0xa3],
  [0x1b, 0x5b, 0x32, 0x4a],
  [0x0d],
  [0x0c],
  [0x0b],
  [0xc2, 0x85],
  [0xe2, 0x80, 0xa8],
  [0xe2, 0x80, 0xae],
  [0xe2, 0x80, 0x8b],
  [0xc2, 0xad],
  [0xc3, 0xa2, 0xe2, 0x82, 0xac, 0xe2, 0x84, 0xa2],
] as const;

function spliced(bytes: Uint8Array, from: number, to: number, middle: Uint8Array): Uint8Array {
  const made = new Uint8Array(bytes.length - (to - from) + middle.length);
  made.set(bytes.subarray(0, from));
  made.set(middle, from);
  made.set(bytes.subarray(to), from + middle.length);
  return made;
}

/** All ways to damage bytes, by name. */
export const BYTE_DAMAGES: Readonly<Record<string, Damage<Uint8Array>>> = {
  'bits flipped': (bytes, random) => {
    const made = bytes.slice();
    for (let times = 1 + random.below(8); times > 0; times--) {
      const at = random.below(made.length);
      made[at] = (made[at] ?? 0) ^ (1 << random.below(8));
    }
    return made;
  },
  'bytes at random': (bytes, random) => {
    const made = bytes.slice();
    for (let times = 1 + random.below(8); times > 0; times--) made[random.below(made.length)] = random.below(256);
    return made;
  },
  'bytes deleted': (bytes, random) => spliced(bytes, ...random.stretch(bytes.length), new Uint8Array()),
  'bytes repeated': (bytes, random) => {
    const [from, to] = random.stretch(bytes.length);
    return spliced(bytes, to, to, bytes.subarray(from, to));
  },
  'telling bytes inserted': (bytes, random) => {
    const at = random.once(3) ? 0 : random.below(bytes.length + 1);
    return spliced(bytes, at, at, Uint8Array.from(random.pick(TELLING)));
  },
  'telling bytes all over': (bytes, random) => {
    const telling = Uint8Array.from(random.pick(TELLING));
    let made = bytes;
    for (let times = 2 + random.below(20); times > 0; times--) {
      const at = random.below(made.length + 1);
      made = spliced(made, at, at, telling);
    }
    return made;
  },
  'cut off': (bytes, random) => bytes.slice(0, random.below(bytes.length + 1)),
  'beginning lost': (bytes, random) => bytes.slice(random.below(bytes.length + 1)),
};

/** Ways to write a text as bytes: mostly UTF-8. */
export function encoded(text: string, random: Random): Uint8Array {
  const chance = random.below(24);
  if (chance === 0) return Buffer.from(`\ufeff${text}`, 'utf16le');
  if (chance === 1)
    return Buffer.from(`\ufeff${text}`, 'utf16le')
      .subarray(0, (text.length + 1) * 2)
      .swap16();
  if (chance === 2) return Buffer.from(text, 'utf16le');
  if (chance === 3) return Buffer.from(text, 'utf16le').swap16();
  if (chance === 4) return Buffer.from(text, 'latin1');
  if (chance === 5) return Buffer.from(`\ufeff${text}`, 'utf8');
  return Buffer.from(text, 'utf8');
}
