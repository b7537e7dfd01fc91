// Every spelling of a word once, with all that the grammar of names asks of it: looked up in the dictionaries when it is first met.
import { isGivenName } from './given.ts';
import { type HeadKind, headKind, isMeetingOffice } from './heads.ts';
import { countKinds, type Kinds, kindsOf } from './hints.ts';
import { fold, withoutPossessive } from './spelling.ts';
import { Spellings, type Spelt } from './spellings.ts';
import { isHonorific, isHonour, opensTitles } from './titles.ts';
import { neverInName, unlikelyInName } from './words.ts';

const PARTICLES = new Set(
  "van der den de la le du von di da dos das del della al el bin ibn ni ní ó mac nic ap ab ter ten 't st y".split(' '),
);
const LINKS = new Set(['of', 'for', 'and', '&', 'the', 'to', 'in']);
/** Words that, with a capital, only open a sentence. */
const OPENINGS = new Set(
  (
    'the a an our their all any no this each every some in at on for to if as it is that when while whilst where whether after before ' +
    'following once since because although though until by with from and but so then however these those such its his her'
  ).split(' '),
);

/** A spelling. */
export class Word implements Spelt {
  /** As printed. */
  readonly text: string;
  readonly hash: number;
  /** As look-ups spell it. */
  readonly lower: string;
  /** {@link text} without a possessive ending. */
  readonly plain: string;
  /** {@link lower} without a possessive ending. */
  readonly bare: string;
  /** Its second character is a small Latin letter: such a word is no initials and no capitals. */
  readonly mixed: boolean;
  /** One capital. */
  readonly initial: boolean;
  /** Nothing but capitals. */
  readonly capitals: boolean;
  /** Two capitals to four, with dots or without: `JB`, `J.B.` */
  readonly initials: boolean;
  readonly opensTitles: boolean;
  readonly honorific: boolean;
  readonly honour: boolean;
  readonly particle: boolean;
  /** See {@link neverInName}, {@link unlikelyInName}; of {@link bare}. */
  readonly never: boolean;
  readonly unlikely: boolean;
  /** `of`, `and`: joins the words of an office's or a body's name. */
  readonly link: boolean;
  /** With a capital it only opens a sentence. */
  readonly opening: boolean;
  /** {@link bare} is a part in the meeting itself. */
  readonly meetingOffice: boolean;
  /** `vice`, `deputy`. */
  readonly vice: boolean;
  #given: boolean | null = null;
  #head: HeadKind | null | undefined = null;
  #kinds: Kinds | null = null;
  /** How many kinds there were when its own were looked up. */
  #ofKinds = 0;

  constructor(text: string, hash: number) {
    this.text = text;
    this.hash = hash;
    this.lower = fold(text);
    this.plain = withoutPossessive(text);
    this.bare = this.plain === text ? this.lower : fold(this.plain);
    const second = text.charCodeAt(1);
    this.mixed = second >= 97 && second <= 122;
    this.initial = text.length < 3 && /^\p{Lu}$/u.test(text);
    this.capitals = !this.mixed && /^\p{Lu}+$/u.test(text);
    this.initials = !this.mixed && /^(?:\p{Lu}\.?){2,4}$/u.test(text);
    this.opensTitles = opensTitles(this.lower);
    this.honorific = isHonorific(this.lower);
    this.honour = isHonour(text);
    this.particle = PARTICLES.has(this.lower);
    this.never = neverInName(this.bare);
    this.unlikely = unlikelyInName(this.bare);
    this.link = LINKS.has(this.lower);
    this.opening = OPENINGS.has(this.lower);
    this.meetingOffice = isMeetingOffice(this.bare);
    this.vice = this.lower === 'vice' || this.lower === 'deputy';
  }

  // A question asks these two of no word, or of a few, and their lists are long.

  get given(): boolean {
    this.#given ??= isGivenName(this.lower);
    return this.#given;
  }

  /** What the noun {@link bare} heads; undefined where nothing. */
  get head(): HeadKind | undefined {
    if (this.#head === null) this.#head = headKind(this.bare);
    return this.#head;
  }

  /** Its kinds of words, for the rules that need them; null for none. */
  get kinds(): Kinds | null {
    if (this.#ofKinds !== countKinds()) {
      this.#kinds = kindsOf(this.text);
      this.#ofKinds = countKinds();
    }
    return this.#kinds;
  }
}

const words = new Spellings((text, hash) => new Word(text, hash));

/** The word that stands at `[start, end)` of a text; `hash` is that of its characters, by {@link hashed}. */
export const wordAt = (text: string, start: number, end: number, hash: number): Word =>
  words.at(text, start, end, hash);
