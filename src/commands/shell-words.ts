// Words of a command that somebody can paste into a shell.

/** A word as a shell reads it back: quoted where it holds anything but letters, figures and harmless marks. */
export function shellWord(word: string): string {
  return /^[\p{L}\p{N}@%+=:,./_-]+$/u.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
