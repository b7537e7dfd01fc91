// The loops of a search that go over very many numbers, in AssemblyScript. scripts/kernel.mjs makes src/kernel/code.ts of them, which
// src/kernel/kernel.ts calls. A question is a process of its own: V8 would still be interpreting such loops in TypeScript when they
// end, while WebAssembly is quick from the first round on.
//
// Everything is in one memory, which the caller fills and empties; what is given are places in it and counts.
export { collapse } from './collapse';
export { documents, gather8, gather16, has, items } from './columns';
export { near } from './near';
export { pages } from './pages';
export { begin, phrase, places } from './phrase';
export { best, multiply, plus, score, seen, weights } from './scores';
export { accumulate, compact, difference, intersection, numbered, union } from './sets';
export { addTerm, list } from './terms';
