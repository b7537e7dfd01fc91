// The words everything speaks, in one import.
export * from './compare.ts';
export * from './day.ts';
export * from './diagnostic.ts';
export * from './dialect.ts';
export * from './doubled.ts';
export * from './fact.ts';
export * from './growing.ts';
export * from './lists.ts';
export * from './person.ts';
export * from './record.ts';
export * from './source.ts';
export * from './span.ts';
export * from './tree.ts';
export * from './view.ts';
