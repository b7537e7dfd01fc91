// The store of an earlier run, and what is left of one that can't be used.
import {
  Failure,
  inputsOfOld,
  listsIn,
  type Place,
  readManifest,
  Store,
  StoreDamaged,
  StoreOutdated,
} from '../../store/index.ts';

export interface Earlier {
  readonly store: Store | null;
  /** The inputs of a store that is to be written anew, where nothing else is named. */
  readonly inputs?: readonly string[];
  /** Why it is written anew, as a sentence. */
  readonly why: string | null;
}

/** Of a store of which nothing is kept. */
export const FORGOTTEN: Earlier = { store: null, why: null };

/**
 * Opens the store of an earlier run.
 *
 * @param rebuild whether it is to be written anew whatever it is
 * @param named whether the user says what to read
 * @throws Failure where it can't be used, and the user says neither what to read nor that it is to be written anew
 */
export function earlierStore(place: Place, cwd: string, rebuild: boolean, named: boolean): Earlier {
  try {
    const store = Store.at(place, cwd);
    if (!rebuild) return { store, why: null };
    return { store: null, why: null, ...(store === null ? {} : { inputs: store.manifest.inputs }) };
  } catch (error) {
    const usable = error instanceof StoreOutdated || (error instanceof StoreDamaged && (rebuild || named));
    if (!usable) throw error;
    const what = error instanceof StoreOutdated ? 'was written by an older kcsp' : 'was damaged';
    const why = `The store ${place.shown} ${what} and is written anew.`;
    const inputs = inputsLeft(place);
    if (inputs.length > 0 || named) return { store: null, inputs, why };
    throw new Failure(
      `The store ${place.shown} is damaged, and nothing in it says from which texts it was made; name them with kcsp parse --rebuild PATH.`,
    );
  }
}

/** Sees that a store which is to be forgotten is none that a newer kcsp wrote. @throws Failure where it is */
export function refuseNewer(place: Place): void {
  try {
    readManifest(place);
  } catch (error) {
    if (!(error instanceof StoreOutdated || error instanceof StoreDamaged)) throw error;
  }
}

/** The inputs of a store that can't be read: by its manifest, else by the newest list of documents that is whole, else as far as can be told. */
function inputsLeft(place: Place): readonly string[] {
  try {
    const manifest = readManifest(place);
    if (manifest !== null) return manifest.inputs;
  } catch {
    // It is that which is damaged, or old.
  }
  const [newest = inputsOfOld(place)] = listsIn(place);
  return newest;
}
