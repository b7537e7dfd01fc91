// A person over documents, in the making: all that its members say, gathered, so that the next one is compared once and not with each.
import { agree } from '../names/compare.ts';
import type { PersonName } from '../names/name.ts';
import type { Candidate } from './candidates.ts';
import type { Forms } from './forms.ts';
import type { Printed } from './printings.ts';

export class Cluster {
  /** How many people of documents it has. */
  size = 0;
  /** What is printed of them, each once. */
  readonly printed = new Set<Printed>();
  readonly names: PersonName[] = [];
  /** The name that the user gives the person. */
  given: string | null = null;
  /** Who met where the person is named; organisations, positions and parts printed beside the name. */
  readonly circle = new Gathered();
  readonly organisations = new Gathered();
  readonly about = new Gathered();
  /** Whether a member has a given name or initials, and whether one of a document that doesn't say who met has. */
  initialled = false;
  initialledAnywhere = false;
  /** Which names agree with all that are known, as far as that was asked since the last one came. */
  #agreeing: Map<Forms, boolean> | null = null;

  add({ setting: { circle }, printed }: Candidate): void {
    this.size++;
    this.#addPrinted(printed);
    this.circle.add(circle);
    this.initialledAnywhere ||= circle.length === 0 && isInitialled(printed);
  }

  /** Takes in another one. */
  absorb(other: Cluster): void {
    this.size += other.size;
    for (const printed of other.printed) this.#addPrinted(printed);
    this.circle.add(other.circle);
    this.initialledAnywhere ||= other.initialledAnywhere;
    this.given ??= other.given;
  }

  /** Whether names can be those of the person, all of them with all that are known. */
  agrees(names: Forms): boolean {
    this.#agreeing ??= new Map();
    const known = this.#agreeing.get(names);
    if (known !== undefined) return known;
    const all = this.names.every((name) => names.every((own) => agree(name, own)));
    this.#agreeing.set(names, all);
    return all;
  }

  #addPrinted(printed: Printed): void {
    if (this.printed.has(printed)) return;
    this.printed.add(printed);
    for (const name of printed.names) this.#addName(name);
    this.organisations.add(printed.organisations);
    this.about.add(printed.about);
    this.initialled ||= isInitialled(printed);
  }

  #addName(name: PersonName): void {
    if (this.names.some(({ printed }) => printed === name.printed)) return;
    this.names.push(name);
    this.#agreeing = null;
  }
}

/** Words that were said, each once. Of most people few are; a corpus has very many people, and an empty set takes more room than this. */
class Gathered implements Iterable<string> {
  #words: Set<string> | null = null;

  add(words: Iterable<string>): void {
    for (const word of words) {
      this.#words ??= new Set();
      this.#words.add(word);
    }
  }

  /** Whether it has one of some words. */
  shares(words: Iterable<string>): boolean {
    if (this.#words === null) return false;
    for (const word of words) if (this.#words.has(word)) return true;
    return false;
  }

  [Symbol.iterator](): Iterator<string> {
    return (this.#words ?? []).values();
  }
}

const isInitialled = ({ names }: Printed): boolean => names[0].given.length > 0;
