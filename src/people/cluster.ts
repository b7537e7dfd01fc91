// A person over documents, in the making: all that its members say, gathered, so that the next one is compared once and not with each.
import { agree, titlesDisagree, usesMiddleName } from '../names/compare.ts';
import type { PersonName } from '../names/name.ts';
import type { Candidate } from './candidates.ts';
import type { Forms } from './forms.ts';
import type { Printed } from './printings.ts';

/** How names can be those of a person: as they are, with one of them a middle name that the other leaves out, or not at all. */
export type Agreement = 'whole' | 'middle name' | 'none';

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
  /** How names agree with all that are known, as far as that was asked since the last one came. */
  #agreements: Map<Forms, Agreement> | null = null;

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

  /** How names can be those of the person, all of them with all that are known. */
  agreement(names: Forms): Agreement {
    this.#agreements ??= new Map();
    const known = this.#agreements.get(names);
    if (known !== undefined) return known;
    const all = (agreeing: (one: PersonName, other: PersonName) => boolean): boolean =>
      this.names.every((name) => names.every((own) => agreeing(name, own)));
    const found = all(agree) ? 'whole' : all(agreeOrMiddle) ? 'middle name' : 'none';
    this.#agreements.set(names, found);
    return found;
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
    this.#agreements = null;
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

const agreeOrMiddle = (one: PersonName, other: PersonName): boolean =>
  agree(one, other) || (usesMiddleName(one, other) && !titlesDisagree(one, other));

const isInitialled = ({ names }: Printed): boolean => names[0].given.length > 0;
