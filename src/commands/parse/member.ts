// A document of a run, whether it is read now or the store has it as it is.
import type { StoredDocument } from '../../store/index.ts';
import type { FreshDocument } from '../../store/update/parts.ts';
import type { Wanted } from './wanted.ts';

/** Its path is the one that the record has. */
export interface Member extends FreshDocument {
  readonly wanted: Wanted;
  /** What the store has of it, where it was not read now. */
  readonly stored: StoredDocument | null;
}
