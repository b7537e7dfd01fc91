// What went wrong, as one sentence on stderr.
import { harmlessLine } from '../output/harmless.ts';
import type { SafeIo } from '../output/io.ts';
import { BrokenPipe } from '../output/io.ts';
import { fill } from '../output/text.ts';
import { Failure } from '../store/index.ts';
import { type ExitCode, FAILED, FOUND } from './exit.ts';
import { Interrupted } from './parse/interrupted.ts';

/** Says what was thrown, and gives the exit status. */
export function failed(error: unknown, argv: readonly string[], io: SafeIo): ExitCode {
  if (error instanceof BrokenPipe) return FOUND;
  if (error instanceof Interrupted) {
    // Whoever asked for the end sees that it came of that, and not of a fault.
    io.endBy?.(error.signal);
    return FAILED;
  }
  const whole = harmlessLine(`kcsp: ${sentenceFor(error)}`);
  try {
    io.stderr.write(`${io.stderr.isTTY === true ? fill(whole, io.stderr.columns ?? 80) : whole}\n`);
    if (argv.includes('--verbose') && error instanceof Error) io.stderr.write(`${traceOf(error)}\n`);
  } catch {
    // Nobody reads what went wrong; the exit status says that something did.
  }
  return FAILED;
}

function sentenceFor(error: unknown): string {
  if (error instanceof Failure) return error.message;
  const message = error instanceof Error ? error.message : String(error);
  return `This is a fault in kcsp itself (${message}); please report it with what --verbose prints.`;
}

function traceOf(error: Error): string {
  const under = error.cause instanceof Error ? `\nCaused by ${traceOf(error.cause)}` : '';
  return `${error.stack ?? error.message}${under}`;
}
