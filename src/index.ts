// The library's public face: what `import ... from 'kcsp'` gives.
export { type Io, main } from './main.ts';
