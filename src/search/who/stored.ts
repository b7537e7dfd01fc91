// Who is meant, asked of a store: of its people only the names are looked through, and of its rows only those are read that are asked for.
import type { OwnerRecord } from '../../model/index.ts';
import type { ActionRow, PersonTotal, Store } from '../../store/index.ts';
import {
  type DocumentPlace,
  explanationIn,
  LABEL,
  labelKey,
  namedKey,
  personKey,
  ROLE,
  saidKey,
} from '../../store/index.ts';
import { KnownNames, type Named } from './names.ts';
import { officeKey, officeTest } from './office.ts';
import { ownerTest } from './owners.ts';
import { type Population, type Who, whoAmong } from './who.ts';

/** What somebody is to do. */
export interface Owned {
  readonly who: Who<PersonTotal>;
  readonly actions: readonly ActionRow[];
  /** Whether an owner of one of these actions is who was asked for. */
  readonly isOwner: (owner: OwnerRecord, document: string) => boolean;
}

/** The people of a store, by name and by office. */
export class StoredPeople {
  readonly #store: Store;
  /** Everybody by name. */
  readonly names: KnownNames<PersonTotal>;

  constructor(store: Store) {
    this.#store = store;
    this.names = new KnownNames({ with: (keys) => store.names.with(keys), all: () => store.names.all() });
  }

  /** Who of the people is meant. */
  who(asked: string): Who<PersonTotal> {
    return whoAmong(
      asked,
      this.#population(() => []),
    );
  }

  /** Who is meant of all that own actions: people, offices, organisations. */
  whoOwns(asked: string): Who<PersonTotal> {
    return whoAmong(
      asked,
      this.#population((isWanted) =>
        [...this.#store.keysOf('actions', LABEL, (key) => isWanted(key.slice(LABEL.length)))].map((key) =>
          key.slice(LABEL.length),
        ),
      ),
    );
  }

  /** What somebody is to do: under the own name, as the holder of an office at that meeting, or as a body. */
  ownedBy(who: Who<PersonTotal>): Owned {
    const { shelves } = this.#store;
    const roles = this.#roles('actions', who.asked);
    const places = shelves.rowsWith('actions', [
      ...who.people.map(({ id }) => personKey(id)),
      ...who.labels.flatMap((label) => [labelKey(label), namedKey(label)]),
      ...roles,
    ]);
    const documents = new Set(places.map((place) => shelves.numberOf(place)));
    const held = this.#held(roles, (place) => documents.has(shelves.numberOf(place)));
    return { who, actions: this.#store.rowsAt('actions', places), isOwner: ownerTest(who, pairsOf(held)) };
  }

  /** Who held an office, and at which meetings, as `document person`. */
  holders(office: string): { readonly people: readonly Named[]; readonly held: ReadonlySet<string> } {
    const held = this.#held(this.#roles('parts', office), () => true);
    return { people: this.names.withIds(held.map(({ person }) => person)), held: pairsOf(held) };
  }

  #population(labels: Population['labels']): Population<PersonTotal> {
    return {
      mayFit: (typed) => this.names.mayFit(typed),
      mayFitLoosely: (typed) => this.names.mayFitLoosely(typed),
      everybody: () => this.names.all(),
      labels,
      explained: (typed) => [...this.#store.keysOf('abbreviations', saidKey(typed))].map(explanationIn),
    };
  }

  /** The keys of a table for the office that was asked for, in all its spellings. */
  #roles(table: 'actions' | 'parts', office: string): readonly string[] {
    if (officeKey(office) === '') return [];
    const isOffice = officeTest(office);
    return [...this.#store.keysOf(table, ROLE, (key) => isOffice(key.slice(ROLE.length)))];
  }

  #held(roles: readonly string[], isWanted: (place: DocumentPlace) => boolean): readonly Holding[] {
    const places = this.#store.shelves.rowsWith('parts', roles).filter(isWanted);
    return places.map((place) => ({
      document: this.#store.meeting(place).document,
      person: this.#store.partAt(place).id,
    }));
  }
}

/** A person who had a part in the meeting of a document. */
interface Holding {
  readonly document: string;
  readonly person: string;
}

const pairsOf = (held: readonly Holding[]): ReadonlySet<string> =>
  new Set(held.map(({ document, person }) => `${document} ${person}`));
