// A person over documents, in the making: all that its members say, gathered, so that the next one is compared once and not with each.
import { agree } from '../names/compare.ts';
import type { PersonName } from '../names/name.ts';
import type { Candidate, Forms, Setting } from './candidates.ts';

export class Cluster {
  readonly members: Candidate[] = [];
  readonly names: PersonName[] = [];
  /** The name that the user gives the person. */
  given: string | null = null;
  readonly documents = new Set<Setting>();
  readonly circle = new Set<string>();
  readonly organisations = new Set<string>();
  readonly about = new Set<string>();
  /** Whether a member has a given name or initials, and whether one of a document that doesn't say who met has. */
  initialled = false;
  initialledAnywhere = false;
  readonly #printed = new Set<string>();
  /** Which names agree with all that are known, as far as that was asked since the last one came. */
  readonly #agreeing = new Map<Forms, boolean>();

  add(candidate: Candidate): void {
    const { setting, printed } = candidate;
    this.members.push(candidate);
    for (const name of printed.names) this.#addName(name);
    this.documents.add(setting);
    for (const name of setting.circle) this.circle.add(name);
    for (const name of printed.organisations) this.organisations.add(name);
    for (const name of printed.about) this.about.add(name);
    const initialled = printed.names[0].given.length > 0;
    this.initialled ||= initialled;
    this.initialledAnywhere ||= initialled && setting.circle.length === 0;
  }

  /** Takes in another one. */
  absorb(other: Cluster): void {
    for (const member of other.members) this.add(member);
    for (const name of other.names) this.#addName(name);
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

  #addName(name: PersonName): void {
    if (this.#printed.has(name.printed)) return;
    this.#printed.add(name.printed);
    this.names.push(name);
    this.#agreeing.clear();
  }
}
