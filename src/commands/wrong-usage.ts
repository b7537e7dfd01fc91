// Wrong usage, told as one sentence with the way out.
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { CommanderError } from 'commander';
import { distance } from 'fastest-levenshtein';
import { COMMANDS } from './index.ts';
import { shellWord } from './shell-words.ts';

/**
 * Commander's message as one sentence.
 *
 * @param name the command that the arguments name, known or not
 * @param cwd the current folder, absolute
 */
export function usageSentence(error: CommanderError, name: string | null, cwd: string): string {
  const known = COMMANDS.some((command) => command.name === name);
  const help = known ? `kcsp ${name} --help` : 'kcsp --help';
  if (error.code === 'commander.unknownCommand' && name !== null && existsSync(path.resolve(cwd, name))) {
    return `Unknown command "${name}"; to read it, type: kcsp parse ${shellWord(name)}`;
  }
  if (error.code === 'commander.help' && name !== null && !known) {
    return `Unknown command "${name}"${nearest(
      name,
      COMMANDS.map((command) => command.name),
    )}; kcsp --help names them all.`;
  }
  const invalid =
    /^error: option '[^'-]*(?:-\w, )?(--[\w-]+)(?![\w-])[^']*' argument '(.*)' is invalid\. Allowed choices are ([^']*?)\.?$/s.exec(
      error.message,
    );
  if (invalid) {
    const [, option, given = '', choices = ''] = invalid;
    return `${option} takes ${choices}; not "${given}"${nearest(given, choices.split(', '))}.`;
  }
  const message = error.message
    .replace(/^error: /, '')
    .replace(/\n\(Did you mean (.{0,200})\?\)$/s, ' (did you mean $1?)')
    .replace(/(?:(?<!\s)\s+)?\n\s*/g, ' ')
    .replace(/\.$/, '');
  return `${message.charAt(0).toUpperCase()}${message.slice(1)}; ${help} tells more.`;
}

/** The choice that somebody may have meant, as an aside. */
function nearest(given: string, choices: readonly string[]): string {
  const [best] = choices.map((choice) => ({ choice, off: distance(given, choice) })).sort((a, b) => a.off - b.off);
  return best !== undefined && best.off <= Math.max(1, given.length / 3) ? ` (did you mean ${best.choice}?)` : '';
}
