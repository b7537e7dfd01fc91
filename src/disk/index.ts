// Files whose damage is seen: pages with sums, sections, sorted keys, numbers in few bits.
export * from './bits.ts';
export * from './column.ts';
export * from './damage.ts';
export * from './dictionary.ts';
export * from './file-reader.ts';
export * from './file-writer.ts';
export * from './merge.ts';
export * from './varints.ts';
