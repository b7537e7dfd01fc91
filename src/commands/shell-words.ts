// Words of a command that somebody can paste into a shell: nothing in them but what was read or typed.

/** A word as a shell reads it back: quoted where it holds anything but letters, figures and harmless marks. */
export function shellWord(word: string): string {
  return /^[\p{L}\p{N}@%+=:,./_-]+$/u.test(word) ? word : quoted(word);
}

/** Words that a command joins with spaces, as they are where no shell would read anything else. */
export function shellWords(words: string): string {
  return /^[\p{L}\p{N}@%+:,./_-]+(?: [\p{L}\p{N}@%+=:,./_-]+)*$/u.test(words) ? words : quoted(words);
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
