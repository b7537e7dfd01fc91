// Search: passages, the index over them, queries, snippets; and who is meant by a name.
export * from './ask.ts';
export * from './asked.ts';
export * from './body.ts';
export * from './corpus.ts';
export * from './days.ts';
export * from './fields.ts';
export * from './find/index.ts';
export * from './open.ts';
export * from './passages.ts';
export * from './search.ts';
export { SearchIndex } from './search-index.ts';
export * from './segment-view.ts';
export * from './thread.ts';
export * from './types.ts';
export * from './who/index.ts';
export * from './words.ts';
