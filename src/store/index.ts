// The store: what was read, kept on disk so that questions are answered without reading the texts again.
export * from './changes.ts';
export * from './corpus/corpus-file.ts';
export * from './failure.ts';
export * from './files.ts';
export * from './lock.ts';
export * from './manifest.ts';
export * from './paragraphs.ts';
export * from './place.ts';
export * from './reader.ts';
export * from './rows.ts';
export * from './shelves.ts';
export * from './store.ts';
export { meaningsOf } from './tables/glossary.ts';
export * from './tables/index.ts';
export * from './tables/keys.ts';
export * from './tables/matter.ts';
export * from './tables/meeting.ts';
export * from './verify.ts';
