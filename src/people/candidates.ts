// The people of documents, ready to be compared with those of others.
import { byText, Growing } from '../model/index.ts';
import { Columns } from './columns.ts';
import type { PeopleOf } from './people-of.ts';
import { type Beside, type Printed, Printings, type Setting } from './printings.ts';

/** A person of one document. */
export interface Candidate {
  readonly number: number;
  /** The number of the document, in the order in which documents were given. */
  readonly document: number;
  readonly setting: Setting;
  readonly printed: Printed;
  readonly beside: Beside;
}

/** The people of documents, gathered from one document after another. */
export class Candidates {
  /** The documents, in the order given. */
  readonly settings: readonly Setting[];
  /** The documents in the order of their ids. */
  readonly inOrder: readonly number[];
  /** The people in numbers; how they are printed is a place in `printed`. */
  readonly columns = new Columns();
  readonly printed: readonly Printed[];
  /** What is printed beside names, and by person which of it. */
  readonly #besides: readonly Beside[];
  readonly #beside = new Growing(Uint32Array);

  /** @param documents gone through once */
  constructor(documents: Iterable<PeopleOf>) {
    const printings = new Printings();
    const settings: Setting[] = [];
    for (const { document, path, body, circle, people } of documents) {
      const whose = printings.whose(body, circle);
      settings.push({ document, path, body: whose.body, circle: whose.circle });
      for (const person of people) {
        const printed = printings.printedOf(person);
        if (printed === null) continue;
        this.columns.add(printed.number, person.listed, person.places);
        this.#beside.push(printings.besideOf(person).number);
      }
      this.columns.endDocument();
    }
    const idOf = (document: number): string => settings[document]?.document ?? '';
    this.inOrder = [...settings.keys()].sort((one, other) => byText(idOf(one), idOf(other)));
    this.settings = settings;
    this.printed = printings.printed;
    this.#besides = printings.beside;
  }

  /** The people of a document, in its order. */
  of(document: number): Iterable<Candidate> {
    return this.#some(document, () => true);
  }

  /** Those of the document of a candidate who share the surname, the candidate among them. */
  namesakes({ document, printed: { surname } }: Candidate): Iterable<Candidate> {
    return this.#some(document, (printed) => printed.surname === surname);
  }

  /** All of them, the fullest names first; those of one fullness in the order of the documents' ids. */
  *fullestFirst(): Generator<Candidate> {
    const fullnesses = new Set(this.printed.map(({ fullness }) => fullness));
    for (const most of [...fullnesses].sort((one, other) => other - one)) {
      for (const document of this.inOrder) yield* this.#some(document, ({ fullness }) => fullness === most);
    }
  }

  *#some(document: number, isWanted: (printed: Printed) => boolean): Generator<Candidate> {
    const setting = this.settings[document];
    for (const number of this.columns.of(document)) {
      const printed = this.printed[this.columns.printed(number)];
      const beside = this.#besides[this.#beside.at(number)];
      if (setting && printed && beside && isWanted(printed)) yield { number, document, setting, printed, beside };
    }
  }
}
