// Which command some arguments name.

/** The command named by the arguments: the first word that is neither an option nor the value of one; after `help`, the next. */
export function commandIn(argv: readonly string[]): string | null {
  const words: string[] = [];
  for (let index = 0; index < argv.length; index++) {
    const word = argv[index] ?? '';
    if (word === '--') break;
    if (word === '--store') index += 1;
    else if (!word.startsWith('-')) words.push(word);
  }
  return (words[0] === 'help' ? words[1] : words[0]) ?? null;
}
