// The form of a segment's part of the index, NAME.find: its sections, and the options by which it was made. docs/search-index.md
// is its page.

/** The kind of the file, and the version of its form. */
export const SEARCH_KIND = 'search';
export const SEARCH_VERSION = 1;
