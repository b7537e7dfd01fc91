// The library's public face: what `import ... from 'kcsp'` gives.

// Reading: bytes or files to records.
export { type Checked, readAndCheck } from './check/index.ts';
// The program itself.
export { type Io, main, processIo } from './main.ts';
export type * from './model/index.ts';
export { Source } from './model/index.ts';
export { type Joined, joinPeople } from './people/index.ts';
export {
  type Config,
  Configs,
  decode,
  findFiles,
  type PeopleRules,
  type ReadProblem,
  readSource,
} from './read/index.ts';
export { type Reading, readDocument, SCHEMA, type ToRead } from './record/index.ts';
// Asking: rows, and searches of a store.
export { search } from './search/open.ts';
export type { Answer, Hit, Passage, SearchOptions } from './search/types.ts';
export { type Known, type Who, whoIs } from './search/who/who.ts';
export { Failure, type Place, placeOf, Store, type Tables, tablesOf } from './store/index.ts';
