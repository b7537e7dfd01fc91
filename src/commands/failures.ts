// What went wrong, as one sentence on stderr.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { CommanderError } from 'commander';
import { distance } from 'fastest-levenshtein';
import { harmlessLine } from '../output/harmless.ts';
import type { Io, SafeIo } from '../output/io.ts';
import { BrokenPipe } from '../output/io.ts';
import { fill } from '../output/text.ts';
import { Failure } from '../store/index.ts';
import { type ExitCode, FAILED, FOUND } from './exit.ts';
import { COMMANDS } from './index.ts';
import { commandIn } from './program.ts';
import { shellWord } from './shell-words.ts';

/** Says what was thrown, and gives the exit status. */
export function failed(error: unknown, argv: readonly string[], io: SafeIo): ExitCode {
  if (error instanceof BrokenPipe) return FOUND;
  if (error instanceof CommanderError && error.exitCode === 0) return FOUND;
  const sentence = sentenceFor(error, argv, io);
  const whole = harmlessLine(`kcsp: ${sentence}`);
  try {
    io.stderr.write(`${io.stderr.isTTY === true ? fill(whole, io.stderr.columns ?? 80) : whole}\n`);
    if (argv.includes('--verbose') && error instanceof Error) io.stderr.write(`${traceOf(error)}\n`);
  } catch {
    // Nobody reads what went wrong; the exit status says that something did.
  }
  return FAILED;
}

function sentenceFor(error: unknown, argv: readonly string[], io: Io): string {
  if (error instanceof Failure) return error.message;
  if (error instanceof CommanderError) return usageSentence(error, argv, io);
  const message = error instanceof Error ? error.message : String(error);
  return `This is a fault in kcsp itself (${message}); please report it with what --verbose prints.`;
}

/** Commander's message as one sentence with the way out. */
function usageSentence(error: CommanderError, argv: readonly string[], io: Io): string {
  const name = commandIn(argv);
  const known = COMMANDS.some((command) => command.name === name);
  const help = known ? `kcsp ${name} --help` : 'kcsp --help';
  if (error.code === 'commander.unknownCommand' && name !== null && existsSync(path.resolve(io.cwd, name))) {
    return `Unknown command "${name}"; to read it, type: kcsp parse ${shellWord(name)}`;
  }
  if (error.code === 'commander.help' && name !== null && !known) {
    return `Unknown command "${name}"${nearest(
      name,
      COMMANDS.map((command) => command.name),
    )}; kcsp --help names them all.`;
  }
  const invalid = /option '.*?(--[\w-]+)[^']*' argument '(.*)' is invalid\. Allowed choices are (.*?)\.?$/s.exec(
    error.message,
  );
  if (invalid) {
    const [, option, given = '', choices = ''] = invalid;
    return `${option} takes ${choices}; not "${given}"${nearest(given, choices.split(', '))}.`;
  }
  const message = error.message
    .replace(/^error: /, '')
    .replace(/\n\(Did you mean (.*)\?\)$/s, ' (did you mean $1?)')
    .replace(/\s*\n\s*/g, ' ')
    .replace(/\.$/, '');
  return `${message.charAt(0).toUpperCase()}${message.slice(1)}; ${help} tells more.`;
}

/** The choice that somebody may have meant, as an aside. */
function nearest(given: string, choices: readonly string[]): string {
  const [best] = choices.map((choice) => ({ choice, off: distance(given, choice) })).sort((a, b) => a.off - b.off);
  return best !== undefined && best.off <= Math.max(1, given.length / 3) ? ` (did you mean ${best.choice}?)` : '';
}

function traceOf(error: Error): string {
  const under = error.cause instanceof Error ? `\nCaused by ${traceOf(error.cause)}` : '';
  return `${error.stack ?? error.message}${under}`;
}
