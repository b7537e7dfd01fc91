// The few roles that text has in an answer, and how each looks.

/** How each role of text looks. */
export interface Theme {
  /** A heading: the name of a person, the title of an item. */
  readonly strong: Style;
  /** A citation. */
  readonly cite: Style;
  /** What stands back: paths, labels, counts. */
  readonly dim: Style;
  /** A word that was searched for. */
  readonly match: Style;
  /** The same within a heading, which goes on after it. */
  readonly matchInTitle: Style;
  /** A command that can be typed. */
  readonly command: Style;
  readonly good: Style;
  readonly warn: Style;
  readonly bad: Style;
}
export type Style = (text: string) => string;

const plain: Style = (text) => text;

/** No colour at all. */
export const plainTheme: Theme = {
  strong: plain,
  cite: plain,
  dim: plain,
  match: plain,
  matchInTitle: plain,
  command: plain,
  good: plain,
  warn: plain,
  bad: plain,
};
