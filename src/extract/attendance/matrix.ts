// Attendance kept as a grid: a name a row, a mark a column (`✓`, `A`), by meeting or by capacity.
import { type Capacity, greatest, type Line, type View } from '../../model/index.ts';

/** A row of a grid: the name's cell, and in what capacity its mark puts the person. */
export interface MatrixRow {
  readonly view: View;
  readonly capacity: Capacity;
  /** What the other cells say of the person: an office, a body. */
  readonly about: string;
}

/** The rows of the grids among some lines, and the lines that these take up. */
export interface Matrix {
  readonly rows: readonly MatrixRow[];
  readonly lines: ReadonlySet<Line>;
}

const MARK =
  /^(?:[✓✔√☑✗✘×☒xXPAYNS/–—-]|AP|Ap|Ab|AB|Apols?\.?|Apologies|Yes|No|Present|Absent|Sub(?:stitute)?|yes|no|[Ii]n [Aa]ttendance|[Aa]ttended|[Aa]ttending|[Oo]nline|[Rr]emote(?:ly)?|[Vv]irtual(?:ly)?|[Tt]eams|[Zz]oom|[Ss]ent [Aa]pologies|[Aa]pology|[Nn]ot [Pp]resent|[Dd]id [Nn]ot [Aa]ttend)$/;
const PRESENT =
  /^(?:[✓✔√☑PY/]|Present|Yes|yes|[Aa]ttended|[Aa]ttending|[Oo]nline|[Rr]emote(?:ly)?|[Vv]irtual(?:ly)?|[Tt]eams|[Zz]oom)$/;
const APOLOGIES = /^(?:A|AP|Ap|Apols?\.?|(?:[Ss]ent )?[Aa]pologies|[Aa]pology)$/;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** A line or table row cut into columns. */
interface Row {
  readonly lines: readonly Line[];
  /** By column; null where a cell is empty. */
  readonly cells: readonly (View | null)[];
}

/** Finds the grids of marks among the lines of a head. `about` is text that may say of which month the meeting is. */
export function matrixOf(lines: readonly Line[], about: string): Matrix {
  const rows = rowsOf(lines);
  const marked = rows.filter(isMarked);
  if (marked.length < 2) return { rows: [], lines: new Set() };
  const first = rows.findIndex(isMarked);
  const header =
    rows
      .slice(Math.max(0, first - 4), first)
      .reverse()
      .find((row) => row.cells.filter(Boolean).length > 1) ?? null;
  const ticks = marked.some((row) => row.cells.some((cell) => /[✓✔√☑]/.test(cell?.text ?? '')));
  const columns = greatest(marked.map((row) => row.cells.length));
  const column = columnOf(header, columns, about);
  const found: MatrixRow[] = [];
  const used = new Set<Line>(header?.lines);
  for (const row of marked) {
    for (const line of row.lines) used.add(line);
    const name = row.cells.find((cell) => cell && !MARK.test(cell.text));
    const capacity = column === null ? byHeader(row, header) : capacityOf(row.cells[column]?.text ?? '', ticks);
    const others = row.cells.filter((cell) => cell && cell !== name && cell.text !== '' && !MARK.test(cell.text));
    const about = others.map((cell) => cell?.text ?? '').join('; ');
    if (name && capacity) found.push({ view: name, capacity, about });
  }
  // a legend: `✓ = present    A = apologies`
  for (const line of lines)
    if (/^(?:[✓✔√☑PXA]\s*[=:–-]\s*(?:present|apolog|absent))/i.test(line.view.text)) used.add(line);
  return { rows: found, lines: used };
}

function rowsOf(lines: readonly Line[]): Row[] {
  const rows: Row[] = [];
  let index = 0;
  while (index < lines.length) {
    const line = lines[index];
    if (!line) break;
    if (!line.cell) {
      rows.push({ lines: [line], cells: line.gaps.length > 0 ? cut(line) : [line.view] });
      index += 1;
      continue;
    }
    const cells: (View | null)[] = Array.from({ length: line.cell.columns }, () => null);
    const members: Line[] = [];
    for (let next = lines[index]; next?.cell && next.cell.row === line.cell.row; next = lines[++index]) {
      cells[next.cell.column] ??= next.view;
      members.push(next);
    }
    rows.push({ lines: members, cells });
  }
  return rows;
}

function cut(line: Line): View[] {
  const edges = [0, ...line.gaps, line.view.text.length];
  return edges.slice(0, -1).map((start, index) => line.view.slice(start, edges[index + 1]).trim());
}

/** A row with a name and nothing but marks behind it. */
function isMarked(row: Row): boolean {
  const cells = row.cells.filter((cell) => cell !== null && cell.text !== '');
  if (/^(?:names?|members?|attendees?|councillors?|person|organi[sz]ations?|representing)$/i.test(cells[0]?.text ?? ''))
    return false;
  if (cells.filter((cell) => /^(?:present|apologies|absent|attended)$/i.test(cell?.text ?? '')).length > 1)
    return false;
  const marks = cells.filter((cell) => MARK.test(cell?.text ?? ''));
  return marks.length > 0 && cells.length > marks.length && marks.length >= cells.length - 3;
}

/** The column of this meeting: the one of its month, else the last; null where the columns are capacities. */
function columnOf(header: Row | null, columns: number, about: string): number | null {
  const titles = header?.cells.map((cell) => cell?.text.toLowerCase() ?? '') ?? [];
  if (titles.some((title) => /^(?:apolog|absent|sent apolog)/.test(title))) return null;
  const offset = columns - titles.length;
  const month = MONTHS.find((name) => new RegExp(`\\b${name}[a-z]*\\b`, 'i').test(about));
  const place = month ? titles.findIndex((title) => title.startsWith(month)) : -1;
  return place >= 0 ? place + Math.max(0, offset) : columns - 1;
}

function byHeader(row: Row, header: Row | null): Capacity | null {
  const place = row.cells.findIndex((cell) => cell !== null && MARK.test(cell.text));
  const title = header?.cells[place]?.text.toLowerCase() ?? '';
  if (/apolog/.test(title)) return 'apologies';
  if (/absent/.test(title)) return 'absent';
  if (/substitut/.test(title)) return 'substitute';
  return /present|attend/.test(title) ? 'present' : capacityOf(row.cells[place]?.text ?? '', true);
}

function capacityOf(mark: string, ticks: boolean): Capacity | null {
  if (PRESENT.test(mark)) return 'present';
  if (APOLOGIES.test(mark)) return 'apologies';
  if (/^in attendance$/i.test(mark)) return 'in-attendance';
  if (/^S/.test(mark)) return 'substitute';
  if (/^[xX]$/.test(mark)) return ticks ? 'absent' : 'present';
  return mark === '' ? null : 'absent';
}
