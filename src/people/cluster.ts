// A person over documents, in the making: all that its members say, gathered, so that the next one is compared once and not with each.
import { agree } from '../names/compare.ts';
import type { PersonName } from '../names/name.ts';
import type { Candidate, Printed } from './candidates.ts';
import type { Forms } from './forms.ts';

export class Cluster {
  /** How many people of documents it has. */
  size = 0;
  /** What is printed of them, each once. */
  readonly printed = new Set<Printed>();
  readonly names: PersonName[] = [];
  /** The name that the user gives the person. */
  given: string | null = null;
  readonly circle = new Set<string>();
  readonly organisations = new Set<string>();
  readonly about = new Set<string>();
  /** Whether a member has a given name or initials, and whether one of a document that doesn't say who met has. */
  initialled = false;
  initialledAnywhere = false;
  /** Which names agree with all that are known, as far as that was asked since the last one came. */
  readonly #agreeing = new Map<Forms, boolean>();

  add({ setting: { circle }, printed }: Candidate): void {
    this.size++;
    this.#addPrinted(printed);
    for (const name of circle) this.circle.add(name);
    this.initialledAnywhere ||= circle.length === 0 && isInitialled(printed);
  }

  /** Takes in another one. */
  absorb(other: Cluster): void {
    this.size += other.size;
    for (const printed of other.printed) this.#addPrinted(printed);
    for (const name of other.circle) this.circle.add(name);
    this.initialledAnywhere ||= other.initialledAnywhere;
    this.given ??= other.given;
  }

  /** Whether names can be those of the person, all of them with all that are known. */
  agrees(names: Forms): boolean {
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
    for (const name of printed.organisations) this.organisations.add(name);
    for (const name of printed.about) this.about.add(name);
    this.initialled ||= isInitialled(printed);
  }

  #addName(name: PersonName): void {
    if (this.names.some(({ printed }) => printed === name.printed)) return;
    this.names.push(name);
    this.#agreeing.clear();
  }
}

const isInitialled = ({ names }: Printed): boolean => names[0].given.length > 0;
