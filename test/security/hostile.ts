// Minutes that try to command whoever looks at them, and what no answer for people may hold.
import type { World } from '../cli/world.ts';

/** What documents try on a terminal: each of these does something where it is printed as it is. */
export const ATTACKS = {
  clear: '\u001B[2J\u001B[H',
  title: '\u001B]0;owned\u0007',
  clipboard: '\u001B]52;c;cm0gLXJmIH4=\u0007',
  link: '\u001B]8;;https://evil.example/\u0007click\u001B]8;;\u0007',
  colour: '\u001B[36m',
  hidden: '\u001B[8m',
  c1: '\u009B2J\u009D0;owned\u009C',
  overwritten: 'fine\rbad',
  rubbedOut: 'bad\b\b\b',
  deleted: '\u007F',
  override: '\u202Egnp.\u202C',
  isolate: '\u2067gnp\u2069',
  invisible: 'pay\u200Bp\u2060al',
  mark: 'in\uFEFFvisible',
  tagged: '\u{E0068}\u{E0069}',
  separator: 'one\u2028two',
} as const;

const ALL = Object.values(ATTACKS).join(' ');

/** A name of a file that holds attacks, and a line of its own. */
export const FILE = 'bad\u001B[2J\u202E\nkcsp: all is well.txt';

/** Minutes in which every kind of fact holds attacks. */
export const MINUTES = `Ferry ${ATTACKS.colour}Harbour Board ${ATTACKS.clear}

Minutes of the meeting held on Tuesday 4 May 2021 at 10am in the ${ATTACKS.title}Old Custom House

Present: Amy Quill (Harbour Master${ATTACKS.override}), Mr B Torrance${ATTACKS.invisible} (Chairman), Ms C Vane, Harbour ${ATTACKS.c1}Police

7. Crane Safety ${ALL} Working Group (CSWG)

7.1 Ms Vane presented a report on the crane ${ALL} and its ropes.

7.2 ACTION: Amy Quill to write to the crane${ATTACKS.clipboard} maker by ${ATTACKS.override}June 2021.

7.3 RESOLVED that the crane ${ALL} be mended.

9. Crane Any ${ATTACKS.link} Other Business

9.1 ${'The members spoke of ropes, chains and hooks for a long while. '.repeat(90)}

9.2 The Crane Inspection ${ATTACKS.hidden}Committee (CIC) was thanked.
`;

/** Writes the minutes into a world, under a plain name and under the hostile one. */
export function writeHostile(world: World): void {
  world.write('minutes/notes.txt', MINUTES);
  world.write(`minutes/${FILE}`, MINUTES.replace('4 May', '1 June').replace('Tuesday', 'Monday'));
}

/** Our own codes: the colours of the theme, and links to files. */
const OWN = new RegExp(
  ['\\u001B\\[(?:1|2|22|3[1-79])m', "\\u001B\\]8;;(?:file:\\/\\/[\\w/.%()~!*'#-]*)?\\u0007"].join('|'),
  'g',
);
const CONTROLS = '\\u0000-\\u0008\\u000B-\\u001F\\u007F-\\u009F';
const UNSEEN = '\\u061C\\u180E\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB\\u{E0000}-\\u{E007F}';
const HARMFUL = new RegExp(`[${CONTROLS}${UNSEEN}]`, 'u');

/** The lines of a text that hold what a terminal obeys or hides, our own codes apart where it may be coloured. */
export function harmfulLines(text: string, coloured: boolean): readonly string[] {
  const rest = coloured ? text.replace(OWN, '') : text;
  return rest.split('\n').filter((line) => HARMFUL.test(line));
}
