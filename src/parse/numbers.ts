// Item numbers and paragraph labels as minutes print them, told apart by their form and put in order.

/** The forms of numbers; numbers of one form are compared with one another. */
export type NumberForm =
  | 'integer'
  | 'integer-letter'
  | 'decimal'
  | 'slash'
  | 'dotted'
  | 'alpha'
  | 'letter'
  | 'roman'
  | 'coded';

/** A number at the start of a line. */
export interface Numbered {
  /** As printed, without a closing dot, bracket or colon. */
  readonly number: string;
  readonly form: NumberForm;
  /** Its parts, for ordering: `201/20` → [201, 20], `3.0` → [3, 0], `8a` → [8, 1]. */
  readonly parts: readonly number[];
  /** How it is closed: `.`, `)`, `:`, `()` for "(1)", or nothing. */
  readonly close: '.' | ')' | '()' | ':' | '';
  /** A word that stands before it: "Item", "Agenda item", "Minute", "FGB". */
  readonly prefix: string | null;
  /** Length of the whole label in the text, white space after it included. */
  readonly length: number;
}

/** Groups: what stands before the number; the number, in brackets or without; what closes it; the space behind, with a dash before a title. */
const LABEL =
  /^(?:((?:Agenda )?Items?|ITEMS?|Minute(?: No\.?)?|MINUTE|Min\.?|No\.|(?![IVXL]{1,6}[.):\s])[A-Z]{2,5}(?=[\s:.]))\s*(?:[:.]\s*)?)?(?:\((\d{1,3}|[a-z]{1,2}|[ivxl]{1,6}|[A-Z])\)|(\d{1,4}\/\d{4}-\d{2,4}|\d{2,4}-\d{2,4}\/\d{1,4}|\d{2,4}-\d{3}(?!\d)|\d{1,4}[A-Za-z]?(?:\/\d{1,4}){1,4}|[A-Z]{1,4}[/.-]?\d{1,4}[/-]\d{1,4}|[A-Z]{2,4}[/-]\d{1,4}|\d{2,4}\/[A-Z]{1,4}\/\d{1,4}|\d{1,4}(?:\.\d{1,4}){1,4}|\d{1,5}[a-zA-Z]?|[A-Z]{1,2}\d{1,3}[a-z]?|[ivxlIVXL]{2,6}(?![a-zA-Z])|[a-zA-Z])(\.\)|[.):]|))(\s+[-–—]\s+(?=[A-Z“"‘'(])|\s*)/u;

/** What every label begins with: most lines of a document don't, and are told at once. */
const LIKELY = /^(?:\(|\d|[a-zA-Z]{1,6}[.):]|Items?\s|ITEMS?\s|Agenda |M(?:inute|INUTE)\s|[A-Z]{1,5}[\s/-]?\d)/;

/**
 * The number at the start of `text`.
 * @returns null where the text begins with none, or with one that is a figure of the text (`10 people`, `2.30 pm`)
 */
export function numberAt(text: string): Numbered | null {
  if (!LIKELY.test(text)) return null;
  const match = LABEL.exec(text);
  if (!match) return null;
  const [whole, prefix, bracketed, number, closing, space] = match;
  const close = closing === '.)' ? ')' : (closing ?? '');
  const rest = text.slice(whole.length);
  const printed = bracketed ?? number ?? '';
  const form = formOf(printed, prefix !== undefined);
  if (!form) return null;
  // "FGB 20/2021", but not "AR 12": a code before a plain number is a word of the text
  if (
    prefix &&
    /^[A-Z]{2,5}$/.test(prefix) &&
    prefix !== 'ITEM' &&
    prefix !== 'ITEMS' &&
    prefix !== 'MINUTE' &&
    !(form === 'slash' || form === 'dotted')
  )
    return null;
  const glued = space === '' && rest !== '';
  if (bracketed === undefined) {
    if (glued && close === '') return null;
    if (glued && !/^[A-Z“"'‘(]/.test(rest)) return null;
    if ((form === 'letter' || form === 'roman') && close !== ')' && close !== '.') return null;
    if (
      close === '' &&
      !prefix &&
      (form === 'integer' || form === 'integer-letter') &&
      rest !== '' &&
      !/^[A-Z“"'‘(]/.test(rest)
    )
      return null;
    if (form === 'decimal' && close === '' && /^(?:am|pm|a\.m|p\.m|%|m\b|million|hours)/i.test(rest)) return null;
    if (glued && (form === 'letter' || form === 'roman') && close === '.') return null; // "A.Smith", "e.g."
  }
  return {
    number:
      prefix && /^[A-Z]{2,5}$/.test(prefix) && !/^(?:ITEMS?|MINUTE)$/.test(prefix) ? `${prefix} ${printed}` : printed,
    form,
    parts: partsOf(printed, form),
    close: bracketed !== undefined ? '()' : (close as Numbered['close']),
    prefix: prefix ?? null,
    length: whole.length,
  };
}

function formOf(printed: string, prefixed: boolean): NumberForm | null {
  if (/^\d{1,5}$/.test(printed)) return 'integer';
  if (/^\d{1,4}[a-zA-Z]$/.test(printed)) return 'integer-letter';
  if (/^\d+\.\d+$/.test(printed)) return 'decimal';
  if (/^\d+(?:\.\d+){2,}$/.test(printed)) return 'dotted';
  if (/^\d+[A-Za-z]?\/\d+$/.test(printed)) return 'slash';
  if (/^\d+(?:\/\d+){2,}$/.test(printed)) return 'coded';
  if (/^(?:[A-Z]+[/.-]?\d+[/-]|\d+\/[A-Z]+\/|\d+-\d+\/|\d+\/\d+-|\d+-|[A-Z]+[/-])\d+$/.test(printed)) return 'coded';
  if (/^[A-Z]{1,2}\d{1,3}[a-z]?$/.test(printed)) return 'alpha';
  if (/^(?:[ivxl]{1,6})$/i.test(printed) && romanOf(printed) > 0 && (printed.length > 1 || /^[ivx]$/i.test(printed)))
    return 'roman';
  if (/^[a-zA-Z]$/.test(printed)) return 'letter';
  if (/^[a-z]{2}$/.test(printed) && printed[0] === printed[1]) return 'letter';
  return prefixed ? null : null;
}

function partsOf(printed: string, form: NumberForm): number[] {
  switch (form) {
    case 'integer':
      return [Number(printed)];
    case 'integer-letter':
      return [Number.parseInt(printed, 10), letterOf(printed.at(-1) ?? '')];
    case 'decimal':
    case 'dotted':
      return printed.split('.').map(Number);
    case 'slash':
    case 'coded':
      return printed.match(/\d+/g)?.map(Number) ?? [];
    case 'alpha':
      return [letterOf(printed[0] ?? ''), Number.parseInt(printed.replace(/^[A-Z]+/, ''), 10)];
    case 'letter':
      return [letterOf(printed[0] ?? '') + (printed.length > 1 ? 26 : 0)];
    case 'roman':
      return [romanOf(printed)];
  }
}

function letterOf(letter: string): number {
  return letter.toLowerCase().charCodeAt(0) - 96;
}

/** The value of a Roman numeral up to 89; 0 where it is none. */
export function romanOf(printed: string): number {
  const match = /^(xl|x{0,3}|l)(ix|iv|v?i{0,3})$/i.exec(printed);
  if (!match) return 0;
  const tens: Record<string, number> = { '': 0, x: 10, xx: 20, xxx: 30, xl: 40, l: 50 };
  const ones: Record<string, number> = { '': 0, i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6, vii: 7, viii: 8, ix: 9 };
  return (tens[(match[1] ?? '').toLowerCase()] ?? 0) + (ones[(match[2] ?? '').toLowerCase()] ?? 0);
}
