// The record of a document: the public JSON, its ids and its schema.
export * from './assemble.ts';
export * from './coverage.ts';
export * from './ids.ts';
export * from './read.ts';
export * from './schema.ts';
export * from './with-id.ts';
