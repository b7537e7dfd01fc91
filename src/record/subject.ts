// What a report is about, and who wrote it: the fields at its head that minutes don't have.
import type { AuthorRecord, Line, Minutes } from '../model/index.ts';
import { authorsIn } from '../names/authors.ts';
import { splitDetails } from '../names/positions.ts';

/** What the report and its authors are; null and none for minutes, whose items have titles of their own. */
export interface Subject {
  readonly title: string | null;
  readonly authors: readonly AuthorRecord[];
}

const TITLE = /^(?:subject|title|report\s+title|title\s+of\s+(?:the\s+)?report|re)\s*:\s*/i;
/** Any field of a report's head: `Classification: For Information`. `Summary` may stand without a colon. */
const FIELD = /^(?:\p{Lu}[\p{L} /()-]{1,30}:|summary\b)/iu;
/** A heading that only says what kind of text this is. */
const KIND_ALONE = /^(?:(?:officers?['’]?|committee|part\s+[i\d]+)\s+)*(?:report|agenda|minutes|notes)$/i;

/** Reads the subject of a document from the lines above its first item. */
export function subjectOf(minutes: Minutes): Subject {
  if (minutes.kind === 'minutes') return { title: null, authors: [] };
  const title = labelled(minutes.head) ?? frontMatterTitle(minutes);
  if (minutes.kind !== 'report') return { title, authors: [] };
  return { title: title ?? heading(minutes.head), authors: authorsOf(minutes) };
}

/** The text behind `Subject:`, with the lines on which it goes on. */
function labelled(head: readonly Line[]): string | null {
  const at = head.findIndex((line) => TITLE.test(line.view.text));
  const first = head[at];
  if (!first) return null;
  const words = [first.view.text.replace(TITLE, '')];
  for (const line of head.slice(at + 1)) {
    const begun = words.some((word) => word !== '');
    if (line.blankBefore > 0 && begun) break;
    if (FIELD.test(line.view.text) || !/[\p{L}\p{N}]/u.test(line.view.text)) break;
    words.push(line.view.text);
  }
  return words.join(' ').replace(/\s+/g, ' ').trim() || null;
}

function frontMatterTitle({ frontMatter }: Minutes): string | null {
  return frontMatter.find(({ key }) => /^(?:title|subject)$/i.test(key))?.value.text || null;
}

/** The first heading of a report that prints no subject. */
function heading(head: readonly Line[]): string | null {
  const line = head.find(({ heading, view }) => heading > 0 && !FIELD.test(view.text) && !KIND_ALONE.test(view.text));
  return line?.view.text || null;
}

function authorsOf({ head, source }: Minutes): AuthorRecord[] {
  return authorsIn(head).flatMap(({ name, bracket }): AuthorRecord[] => {
    const line = head.find(({ view }) => view.text.includes(name.printed));
    if (!line) return [];
    const { role, position, organisation } = splitDetails(bracket ?? '');
    return [{ name: name.printed, position: position ?? role, organisation, lines: source.lines(line.span) }];
  });
}
