// A segment's part of the index, NAME.find: written, merged, counted.
export { SEARCH_KIND, SEARCH_VERSION } from './format.ts';
export { mergeSearch } from './merge.ts';
export { statisticsOf } from './statistics.ts';
export { SearchWriter } from './writer.ts';
