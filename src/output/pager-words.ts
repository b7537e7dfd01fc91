// The command of a pager (`less -FIRX`, `"/opt/my pager" -s`) as words, so that no shell is needed to start it.

/** The words of a command: at spaces, but for those in quotes or behind a backslash. Nothing else that shells know is known here. */
export function pagerWords(command: string): readonly string[] {
  const words = command.match(/(?:[^\s"'\\]|\\.|"(?:[^"\\]|\\.){0,400}"|'[^']{0,400}')+/gs) ?? [];
  return words.map((word) =>
    word.replace(
      /\\(.)|"((?:[^"\\]|\\.){0,400})"|'([^']{0,400})'/gs,
      (_, escaped?: string, double?: string, single?: string) =>
        double === undefined ? (escaped ?? single ?? '') : double.replace(/\\(["\\$`])/g, '$1'),
    ),
  );
}
