// The query language in ten lines, as `kcsp search --help` prints it. Each line is tried by a test.

/** What can be typed, and what it finds. */
export const QUERY_FORMS = [
  ['knife crime', 'both words, in any form (crimes), in title, text or names'],
  ['"stop and search"', 'these words side by side (in a shell: \'"stop and search"\')'],
  ['warden -volunteer', 'without the second'],
  ['highs OR alcohol', 'either; (highs OR alcohol) treatment'],
  ['safeguard*', 'all words that begin so'],
  ['Rabey~', 'also words that are spelt nearly so'],
  ['speaker:Peerbux', 'where that person speaks; owner:Peerbux for actions'],
  ['title:warden', 'only in titles; meeting:2014-10, body:parish for meetings'],
  ['type:resolution', 'or action, item, attendance, report …; outcome:noted'],
  ['date:2014..2019', 'or date:2019-10, date:2019-10-08, date:2014..'],
] as const;

/** The lines, and what becomes of everything else. */
export function queryHelp(): string {
  const widest = Math.max(...QUERY_FORMS.map(([form]) => form.length));
  const lines = QUERY_FORMS.map(([form, finds]) => `  ${form.padEnd(widest)}   ${finds}`);
  return ['Query language:', ...lines, "  All else is text: O'Brien, S136, £1.16m, 20/10/2014."].join('\n');
}
