// `github`: workflow commands, which GitHub shows as annotations beside the lines of a pull request.
// See "Workflow commands for GitHub Actions" in GitHub's documentation.
import type { Severity } from '../../model/index.ts';
import { harmless } from '../harmless.ts';
import type { FindingFormat } from './finding-format.ts';

export const format: FindingFormat = {
  isData: true,
  *print({ files }) {
    for (const { path, diagnostics } of files) {
      for (const { code, severity, message, lines } of diagnostics) {
        const [line, endLine] = lines;
        const properties = Object.entries({ file: path, line, endLine, title: code })
          .map(([name, value]) => `${name}=${property(String(value))}`)
          .join(',');
        yield `::${commandOf(severity)} ${properties}::${data(message)}\n`;
      }
    }
  },
};

function commandOf(severity: Severity): string {
  return severity === 'info' ? 'notice' : severity;
}

/** A message as GitHub's runner unescapes it; it shows it in pages and in the log, which obeys terminal escapes. */
function data(text: string): string {
  return harmless(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** The value of a property, in which colons and commas are escaped too. */
function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
