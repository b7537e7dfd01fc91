// Lines that carry no business: the site's chrome, page numbers, running headers, signature lines, file paths.
import { addUnder, type Line } from '../model/index.ts';

/** A rule of furniture: what it is called and how such a line reads. */
interface FurnitureRule {
  readonly reason: string;
  readonly pattern: RegExp;
}

const RULES: readonly FurnitureRule[] = [
  {
    reason: 'page number',
    pattern:
      /^(?:\d{1,3}(?:\s*[-–])?|[-–]\s*\d{1,3}\s*-|Page\s+\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?|\d{1,3}\s*\|\s*P\s*a\s*g\s*e|P\s*a\s*g\s*e\s*(?:\|\s*)?\d{1,3}|\d{1,3}\s+of\s+\d{1,3}|p\.?\s?\d{1,3})$/i,
  },
  {
    reason: 'site banner',
    pattern:
      /^(?:This is a default template, your custom branding|The custom branding should be at|Technical Error:|Agenda and (?:draft )?minutes$|Agenda and decisions$|Agenda, (?:decisions|minutes)|Agenda$(?<=^Agenda)|Skip to (?:main )?content|Home\s*[>»]|You are here|Breadcrumb|Back to top|Print this page|Share this page|Cookies?\b.{0,60}$|Powered by|View directions$|Media$|Webcast\b.{0,80}$|Additional documents:?$|Supporting documents:?$|Attachments:?$|Related documents:?$|Link to (?:the )?(?:webcast|recording)|Watch the (?:webcast|recording))/i,
  },
  {
    reason: 'column heading',
    pattern:
      /^(?:Items|No\.?\s+Item|Note\s+No\.?\s+Item|No\.?\s*(?:\|\s*)?Item|Item\s+No\.?|Minute\s+No\.?|No\.|Item|Note)$/i,
  },
  { reason: 'label', pattern: /^Minutes:?$/i },
  {
    reason: 'link to the original',
    pattern: /^(?:Original file|Original document|Download|Source:?)(?:\s*\(?https?:\S+\)?)?$/i,
  },
  {
    reason: 'draft mark',
    pattern:
      /^(?:\*?\s*(?:draft|unapproved|unconfirmed)(?:\s+minutes)?\s*(?:[-–—,:(]?(?:(?<!\s)\s+)?(?:until|for|subject to|not yet|to be)\b.{0,60})?\)?\*?)$/i,
  },
  {
    reason: 'file path',
    pattern: /^(?:[A-Za-z]:\\|\\\\[\w.-]+\\|\/(?:home|Users|mnt|srv)\/)\S.*$|^[\w-]+(?:\/[\w-]+){2,}\.(?:docx?|pdf)$/i,
  },
  {
    reason: 'signature line',
    pattern:
      /^(?:(?:signed|chair(?:man|person|woman)?|mayor|cathaoirleach|clerk|parish clerk|secretary|date[d]?|signature|approved|confirmed)\b[\s:.]*(?:as a (?:true|correct).{0,40}[_….·\-\s:]*|[_…·-][_….·\-\s:]*)?){1,8}$/i,
  },
  { reason: 'signature line', pattern: /^(?=.*(?:(?<!_)_{4,}|(?<!\.)\.{8,}|(?<!…)…{3,})).{0,120}$/ },
];

/** "CHAIRMAN" or "Chair" alone may also be a heading or a part: only with a rule or a date beside it is it a signature. */
const SIGNATURE_NEEDS = /_{3,}|\.{5,}|…{2,}|signed|dated?\b|signature/i;

/**
 * Why a line is furniture, by the line alone.
 * @returns null where it is not
 */
export function furnitureReason(line: Line): string | null {
  const text = line.view.text;
  if (text.length > 200) return null;
  for (const { reason, pattern } of RULES) {
    if (!pattern.test(text)) continue;
    if (reason === 'signature line' && !SIGNATURE_NEEDS.test(text)) continue;
    if (reason === 'page number' && line.cell) continue;
    return reason;
  }
  return null;
}

/** Fewest places in which a line must stand to be a running header. */
const RUNNING = 3;

/**
 * Running headers and footers: the same short text again and again, its figures aside, beside a page number, a rule or at a gap.
 * @returns indexes into `lines`
 */
export function runningHeaders(lines: readonly Line[]): Set<number> {
  const places = new Map<string, number[]>();
  for (const [index, line] of lines.entries()) {
    const text = line.view.text;
    if (text.length < 6 || text.length > 110 || line.cell || line.bullet) continue;
    addUnder(places, text.toLowerCase().replace(/\d+/g, '#'), index);
  }
  const running = new Set<number>();
  for (const [key, indexes] of places) {
    if (indexes.length < RUNNING || !isHeader(key, indexes, lines)) continue;
    for (const index of indexes) running.add(index);
  }
  return running;
}

function isHeader(key: string, indexes: readonly number[], lines: readonly Line[]): boolean {
  if (/page # of #|^page #$/.test(key)) return true;
  if (!/minutes|council|committee|partnership|board|panel|forum|meeting|group|trust|governors/.test(key)) return false;
  if (/\b(?:resolved|agreed|noted|that|was|were|action|reported|asked)\b/.test(key)) return false;
  const beside = indexes.filter((index) => {
    const near = [lines[index - 1], lines[index + 1]];
    return (
      near.some((line) => line && (furnitureReason(line) === 'page number' || /page \d/i.test(line.view.text))) ||
      /\d/.test(lines[index]?.view.text ?? '')
    );
  });
  return beside.length * 2 >= indexes.length;
}
