// What is thrown where a file on disk is not what was written.

/** A file that is not whole: cut, changed, exchanged, or gone. */
export class Damage extends Error {
  override readonly name = 'Damage';
  /** The file, absolute. */
  readonly file: string;

  /** @param what what is wrong with it, as the end of a sentence: `page 3 was changed` */
  constructor(file: string, what: string, cause?: unknown) {
    super(what, cause === undefined ? undefined : { cause });
    this.file = file;
  }
}
