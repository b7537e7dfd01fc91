// Who is who: the people of one document, and one person under all names over a corpus.
export * from './chair.ts';
export * from './corpus.ts';
export * from './document.ts';
export * from './ids.ts';
export * from './misspelling.ts';
