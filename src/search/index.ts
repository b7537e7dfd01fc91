// Search: passages, the index over them, queries, snippets; and who is meant by a name.
export * from './body.ts';
export { bufferSource } from './byte-source.ts';
export * from './days.ts';
export { indexFiles } from './index-build.ts';
export { openIndex, SearchIndex } from './index-reader.ts';
export * from './passages.ts';
export * from './search.ts';
export * from './thread.ts';
export * from './types.ts';
export * from './who/index.ts';
export * from './words.ts';
