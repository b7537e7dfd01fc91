// Files whose damage is seen: pages with sums, sections, sorted keys, numbers in few bits.
export * from './aside.ts';
export * from './bits.ts';
export * from './column.ts';
export * from './damage.ts';
export * from './dictionary.ts';
export * from './file-reader.ts';
export * from './file-writer.ts';
export * from './key-lists.ts';
export * from './lines.ts';
export * from './merge.ts';
export { sealOf } from './seal.ts';
export * from './varints.ts';
export * from './write-all.ts';
