// A person over documents, in the making: all that its members say, gathered, so that the next one is compared once and not with each.
import { agree, titlesDisagree, usesMiddleName } from '../names/compare.ts';
import type { PersonName } from '../names/name.ts';
import type { Candidate } from './candidates.ts';
import type { Forms } from './forms.ts';
import type { Printed, Surname } from './printings.ts';

/** How names can be those of a person: as they are, with one of them a middle name that the other leaves out, or not at all. */
export type Agreement = (typeof AGREEMENTS)[number];
const AGREEMENTS = ['whole', 'middle name', 'none'] as const;

export class Cluster {
  /** Its place among all of them. */
  readonly number: number;
  /** How many people of documents it has. */
  size = 0;
  /** A document of which it has a person: the last one that was asked about. */
  seenIn = -1;
  /** How its people are printed, each once, and their names. */
  readonly printed = new Set<Printed>();
  names: readonly PersonName[] = [];
  /** The name that the user gives the person. */
  given: string | null = null;
  /** Who met where the person is named; organisations, positions and parts printed beside the name. */
  readonly circle = new Gathered();
  readonly organisations = new Gathered();
  readonly about = new Gathered();
  /** Whether a member has a given name or initials, and whether one of a document that doesn't say who met has. */
  initialled = false;
  initialledAnywhere = false;
  /** The surname of the first of its people. */
  #surname: Surname | null = null;
  /** How those printed with that surname agree, by their places there: that of {@link AGREEMENTS} and one; 0 where it isn't known. */
  #agreements: Uint8Array | null = null;

  constructor(number: number) {
    this.number = number;
  }

  /** Adds a person of a document. Says whether none of the cluster was printed like that before. */
  add({ setting: { circle }, printed, beside }: Candidate): boolean {
    this.size++;
    this.circle.add(circle);
    this.organisations.add(beside.organisations);
    this.about.add(beside.about);
    this.initialledAnywhere ||= circle.length === 0 && isInitialled(printed);
    return this.#addPrinted(printed);
  }

  /** Takes in another one. */
  absorb(other: Cluster): void {
    this.size += other.size;
    for (const printed of other.printed) this.#addPrinted(printed);
    this.circle.add([...other.circle]);
    this.organisations.add([...other.organisations]);
    this.about.add([...other.about]);
    this.initialledAnywhere ||= other.initialledAnywhere;
    this.given ??= other.given;
  }

  /** How somebody's names can be those of the person, all of them with all that are known. */
  agreement({ names, surname, place }: Printed): Agreement {
    if (surname !== this.#surname) return this.#compared(names);
    // Most people of a common name are compared with most others, again and again.
    this.#agreements ??= new Uint8Array(surname.ways);
    const known = AGREEMENTS[(this.#agreements[place] ?? 0) - 1];
    if (known !== undefined) return known;
    const found = this.#compared(names);
    this.#agreements[place] = AGREEMENTS.indexOf(found) + 1;
    return found;
  }

  #compared(names: Forms): Agreement {
    const all = (agreeing: (one: PersonName, other: PersonName) => boolean): boolean =>
      names.every((name) => this.names.every((own) => agreeing(name, own)));
    return all(agree) ? 'whole' : all(agreeOrMiddle) ? 'middle name' : 'none';
  }

  #addPrinted(printed: Printed): boolean {
    if (this.printed.has(printed)) return false;
    this.printed.add(printed);
    this.#surname ??= printed.surname;
    for (const name of printed.names) this.#addName(name);
    this.initialled ||= isInitialled(printed);
    return true;
  }

  #addName(name: PersonName): void {
    if (this.names.some(({ printed }) => printed === name.printed)) return;
    // As long as it must be, where a list that is added to takes room for more.
    this.names = this.names.concat(name);
    this.#agreements = null;
  }
}

/** Words that were said, each once. A corpus has very many people, and of most the same is said everywhere: that list is then enough. */
class Gathered implements Iterable<string> {
  #first: readonly string[] = [];
  /** Words of later lists that the first hasn't. */
  #others: Set<string> | null = null;

  add(words: readonly string[]): void {
    if (this.#first.length === 0) this.#first = words;
    if (this.#first === words) return;
    for (const word of words) {
      if (this.#first.includes(word)) continue;
      this.#others ??= new Set();
      this.#others.add(word);
    }
  }

  /** Whether it has one of some words. */
  shares(words: Iterable<string>): boolean {
    for (const word of words) if (this.#first.includes(word) || this.#others?.has(word)) return true;
    return false;
  }

  *[Symbol.iterator](): Generator<string> {
    yield* this.#first;
    yield* this.#others ?? [];
  }
}

const agreeOrMiddle = (one: PersonName, other: PersonName): boolean =>
  agree(one, other) || (usesMiddleName(one, other) && !titlesDisagree(one, other));

const isInitialled = ({ names }: Printed): boolean => names[0].given.length > 0;
