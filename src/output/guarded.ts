// The one way out. Whatever is printed goes through here, so that nothing a document, a file name or a query holds can command
// the terminal: only marks of our own (marks.ts) become colours and links, all other control characters become pictures.
import { escapedCommands, harmless } from './harmless.ts';
import type { Io, Out, SafeIo, SafeOut } from './io.ts';
import { marked, released } from './marks.ts';

/** The same world, with streams and a pager to which nothing harmful gets. */
export function guarded(io: Io): SafeIo {
  // On GitHub's runners a line that begins with two colons is a command to the runner.
  const inActions = io.env.GITHUB_ACTIONS === 'true';
  const safe = (text: string): string => released(harmless(inActions ? escapedCommands(text) : text));
  return {
    ...io,
    stdout: guardedOut(io.stdout, safe),
    stderr: guardedOut(io.stderr, safe),
    page: (command, text) => io.page(command, safe(text)),
  };
}

function guardedOut(out: Out, safe: (text: string) => string): SafeOut {
  return {
    write: (text) => out.write(safe(text)),
    // Programs read data byte by byte; people who have it on a terminal are guarded all the same.
    writeData: (text) => out.write(out.isTTY === true ? released(harmless(text)) : text),
    overwrite: (text) => out.write(safe(marked(text.replaceAll('\n', ' '), '\r', '\u001B[K'))),
    get isTTY() {
      return out.isTTY === true;
    },
    get columns() {
      return out.columns ?? 80;
    },
    get rows() {
      return out.rows ?? 24;
    },
  };
}
