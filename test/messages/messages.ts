// Every sentence that the program may say beside its answers, found in the source, and the page on which each stands.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../support/read.ts';
import { literalsOf } from './literals.ts';

export const PAGE = path.join(ROOT, 'docs', 'messages.md');

/** Where messages are made. Findings of the checks have a page of their own; the other folders say nothing. */
const FOLDERS = ['bin', 'src/read', 'src/disk', 'src/store', 'src/search', 'src/output', 'src/commands'];
/** Texts of the help, by the field or the file in which they stand. */
const HELP_FIELD = /\b(?:help|summary|to|type|notes|operandHelp|flags|is)\b: *$/;
const HELP_FILES = ['src/commands/exit.ts', 'src/commands/program.ts', 'src/search/query-help.ts'];

export interface Message {
  /** The sentence; what is filled in is an ellipsis. */
  readonly text: string;
  readonly folder: string;
}

/** The messages in the source, each once, by folder and text. */
export function messagesInSource(): readonly Message[] {
  const found = new Map<string, Message>();
  for (const folder of FOLDERS) {
    const files = readdirSync(path.join(ROOT, folder), { recursive: true }).map((name) => `${folder}/${String(name)}`);
    for (const file of files.sort()) {
      if (!/\.(?:ts|js)$/.test(file) || HELP_FILES.includes(file)) continue;
      for (const { text, before } of literalsOf(readFileSync(path.join(ROOT, file), 'utf8'))) {
        const sentence = text.trim();
        if (isMessage(sentence) && !HELP_FIELD.test(before))
          found.set(`${folder} ${sentence}`, { text: sentence, folder });
      }
    }
  }
  return [...found.values()].sort((one, other) => order(one) - order(other) || (one.text < other.text ? -1 : 1));
}

const order = ({ folder }: Message): number => FOLDERS.indexOf(folder);

/** Three words or more that end as sentences do, or say what to type. */
function isMessage(text: string): boolean {
  if (text.includes('\n') || (text.match(/[\p{L}…]+/gu) ?? []).length < 3 || !/\p{L}.*\p{L}/u.test(text)) return false;
  return /[.?:]$/.test(text) || /^(?:Try|Ask)\b/.test(text) || /[a-z…"] ?; \w/.test(text);
}

/** A row of the page: a message, what it means, what to do now. */
export interface Row {
  readonly message: string;
  readonly means: string;
  readonly now: string;
}

/** The rows of the page, by the heading of their folder. */
export function rowsOfPage(): ReadonlyMap<string, readonly Row[]> {
  const rows = new Map<string, Row[]>();
  let folder = '';
  for (const line of readFileSync(PAGE, 'utf8').split('\n')) {
    folder = /^## .*`(.+)\/`/.exec(line)?.[1] ?? folder;
    const [, message, means, now] = /^\| `(.+)` \| (.*) \| (.*) \|$/.exec(line) ?? [];
    if (message === undefined || means === undefined || now === undefined) continue;
    rows.set(folder, [...(rows.get(folder) ?? []), { message: message.replaceAll('\\|', '|'), means, now }]);
  }
  return rows;
}

const HEADINGS: Readonly<Record<string, string>> = {
  bin: 'The start',
  'src/read': 'Files and kcsp.yaml',
  'src/disk': 'Files of the store',
  'src/store': 'The store',
  'src/search': 'Search',
  'src/output': 'Output',
  'src/commands': 'Commands',
};

/** The page with a row for each message of the source: what was written of it stays, new ones have empty cells. */
export function pageFor(messages: readonly Message[]): string {
  const known = [...rowsOfPage().values()].flat();
  const before = readFileSync(PAGE, 'utf8').split('\n## ')[0] ?? '';
  const parts = FOLDERS.map((folder) => {
    const rows = messages
      .filter((message) => message.folder === folder)
      .map(({ text }) => {
        const row = known.find(({ message }) => message === text);
        return `| \`${text.replaceAll('|', '\\|')}\` | ${row?.means ?? ''} | ${row?.now ?? ''} |`;
      });
    if (rows.length === 0) return '';
    return `## ${HEADINGS[folder]}: \`${folder}/\`\n\n| message | what it means | what to do now |\n|---|---|---|\n${rows.join('\n')}\n`;
  });
  return `${before.trimEnd()}\n\n${parts.filter((part) => part !== '').join('\n')}`;
}
