// What the commands answer from a store, asked in this process.
import { main } from '../../src/main.ts';

export interface Answer {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command in a folder. */
export async function ask(
  cwd: string,
  argv: readonly string[],
  input?: Readonly<Record<string, string>>,
): Promise<Answer> {
  const said = { stdout: '', stderr: '' };
  const code = await main(argv, {
    stdout: { write: (text) => (said.stdout += text), isTTY: false },
    stderr: { write: (text) => (said.stderr += text), isTTY: false },
    stdin: { isTTY: false },
    env: input ?? {},
    cwd,
    page: () => false,
    knowsLinks: async () => false,
  });
  return { code, ...said };
}

/** Questions that together need every file of a store, and nearly every part of each. */
export const QUESTIONS: readonly (readonly string[])[] = [
  ['search', 'round', '--limit', '0'],
  ['search', '"community safety" -allotments', '--json'],
  ['search', 'lihgting', '--format', 'ndjson'],
  ['search', 'speaker:orr report*', '--json', '--limit', '0'],
  ['actions', '--json'],
  ['actions', '--owner', 'Peel', '--format', 'csv'],
  ['resolutions', '--json'],
  ['people', '--json'],
  ['people', 'Rabey'],
  ['meetings', '--json'],
  ['glossary', '--json'],
  ['thread', 'ferry', '--json'],
  ['show', 'mfp-1990-03-01', '--json'],
  ['show', 'mfp-1990-03-02/1'],
  ['check', '--format', 'json'],
];

/** The answers to all questions, as one text. */
export async function answersFrom(cwd: string, store: string): Promise<string> {
  const answers: string[] = [];
  for (const question of QUESTIONS) {
    const { code, stdout, stderr } = await ask(cwd, [...question, '--store', store]);
    // Words beside the answer tell of texts that changed since, and name the store.
    answers.push(`${question.join(' ')}\n${code}\n${stdout}${code === 2 ? stderr : ''}`);
  }
  return answers.join('\n');
}
