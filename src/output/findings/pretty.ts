// `pretty`: findings under their files, each with the line of the source it speaks of, and a count at the end.
import { greatest, SEVERITIES, type Severity } from '../../model/index.ts';
import { harmlessLine } from '../harmless.ts';
import type { Terminal } from '../terminal.ts';
import { clip, count, fill, pad } from '../text.ts';
import type { Style, Theme } from '../theme.ts';
import type { FileFindings, FindingFormat, FindingsReport } from './finding-format.ts';

export const format: FindingFormat = {
  isData: false,
  *print(report: FindingsReport, terminal: Terminal) {
    const { theme } = terminal;
    for (const file of report.files) {
      if (file.diagnostics.length === 0) continue;
      yield `${theme.strong(harmlessLine(file.path))}${file.path.includes(file.document) ? '' : theme.dim(`   ${file.document}`)}\n`;
      yield* findingsOf(file, terminal);
      yield '\n';
    }
    const summary = summaryOf(report, theme);
    yield `${terminal.fixed ? fill(summary, terminal.columns) : summary}\n`;
  },
};

function* findingsOf(file: FileFindings, terminal: Terminal): Generator<string> {
  const { theme, columns, fixed } = terminal;
  const widest = greatest([3, ...file.diagnostics.map(({ lines }) => String(lines[0]).length)]);
  const margin = 2 + widest + 2 + SEVERITY_WIDTH + 2;
  for (const { code, severity, message, lines } of file.diagnostics) {
    const [first] = lines;
    const number = pad('', widest - String(first).length) + theme.cite(lineLink(file, first, terminal));
    const style = styleOf(severity, theme);
    const text = `${message}  ${theme.dim(code)}`;
    const wrapped = fixed ? fill(text, columns, margin, 0) : text;
    yield `  ${number}  ${style(pad(severity, SEVERITY_WIDTH))}  ${wrapped}\n`;
    const source = file.line(first).replace(/\s+/g, ' ').trim();
    if (source !== '') yield `${' '.repeat(2 + widest)}  ${theme.dim(clip(`│ ${source}`, columns - widest - 4))}\n`;
  }
}

const SEVERITY_WIDTH = Math.max(...SEVERITIES.map((severity) => severity.length));

function lineLink(file: FileFindings, line: number, terminal: Terminal): string {
  return file.file === null ? String(line) : terminal.link(String(line), file.file, line);
}

function styleOf(severity: Severity, theme: Theme): Style {
  switch (severity) {
    case 'error':
      return theme.bad;
    case 'warning':
      return theme.warn;
    case 'info':
      return theme.dim;
  }
}

function summaryOf({ files, below }: FindingsReport, theme: Theme): string {
  const findings = files.flatMap(({ diagnostics }) => diagnostics);
  const hidden =
    below === 0 ? '' : ` ${count(below, 'finding')} below that severity ${below === 1 ? 'is' : 'are'} not shown.`;
  const documents = count(files.length, 'document');
  if (findings.length === 0) return `${theme.good('Nothing found')} in ${documents}.${hidden}`;
  const parts = [...SEVERITIES].reverse().flatMap((severity) => {
    const number = findings.filter((finding) => finding.severity === severity).length;
    if (number === 0) return [];
    return [styleOf(severity, theme)(severity === 'info' ? `${number} info` : count(number, severity))];
  });
  const touched = files.filter(({ diagnostics }) => diagnostics.length > 0).length;
  const where = touched === files.length ? documents : `${touched} of ${documents}`;
  const help = `${theme.command('kcsp check --explain CODE')} tells what to do about one.`;
  return `${count(findings.length, 'finding')} (${parts.join(', ')}) in ${where}.${hidden} ${help}`;
}
