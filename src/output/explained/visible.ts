// Source text as a terminal can show it: nothing in it moves the cursor or changes colours.

/**
 * The text with its control characters as pictures (`␛`), so that none reaches the terminal.
 *
 * @param expanded tabs become spaces too, so that columns stay columns
 */
export function visible(text: string, expanded: boolean): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is to be shown.
  const pictured = text.replace(/[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u2028\u2029]/g, (character) => {
    const code = character.charCodeAt(0);
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : code === 0x7f ? '␡' : '·';
  });
  return expanded ? pictured.replaceAll('\t', '    ').replaceAll('\u00a0', ' ') : pictured;
}
