// Who is who: the people of one document, and one person under all names over a corpus.
export * from './chair.ts';
export * from './corpus.ts';
export * from './document.ts';
export * from './ids.ts';
export * from './join.ts';
export * from './misspelling.ts';
export * from './people-of.ts';
export * from './remap.ts';
export * from './who-is-who.ts';
