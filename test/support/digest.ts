// A record in the short form that a person can read and check beside its text: one string a fact, its lines in brackets.
import type {
  ActionRecord,
  DocumentRecord,
  ItemRecord,
  Lines,
  ParagraphRecord,
  ResolutionRecord,
  SpeakerRecord,
} from '../../src/model/index.ts';

/** What `expected.json` of a fixture holds. */
export interface Digest {
  readonly id: string;
  readonly kind: string;
  readonly dialect: string;
  readonly meeting: Readonly<Record<string, unknown>>;
  readonly attendance: readonly string[];
  readonly items: readonly DigestItem[];
  readonly people: readonly string[];
  readonly abbreviations: readonly string[];
  readonly furniture: readonly string[];
  readonly coverage: string;
  readonly diagnostics: readonly string[];
}

interface DigestItem {
  readonly item: string;
  readonly paragraphs?: readonly string[];
  readonly speakers?: readonly string[];
  readonly resolutions?: readonly string[];
  readonly actions?: readonly string[];
  readonly references?: readonly string[];
}

/** The digest of a record. Empty lists and null fields are left out. */
export function digest(record: DocumentRecord): Digest {
  const { lines, blank, furniture, parsed, unparsed } = record.coverage;
  return {
    id: record.id,
    kind: record.kind,
    dialect: record.source.dialect,
    meeting: Object.fromEntries(Object.entries(record.meeting).filter(([, value]) => value !== null)),
    attendance: record.attendance.map(
      (one) => `${one.capacity}: ${one.name}${among([one.role, one.position, one.organisation])} ${at(one.lines)}`,
    ),
    items: record.items.map(itemDigest),
    people: record.people.map((one) => `${one.id}: ${one.variants.join(' / ')}`),
    abbreviations: record.abbreviations.map((one) => `${one.short} = ${one.long} ${at(one.lines)}`),
    furniture: record.furniture.map((one) => `${one.reason} ${at(one.lines)}`),
    coverage: `${lines} lines: ${blank} blank, ${furniture} furniture, ${parsed} parsed, ${unparsed} unparsed`,
    diagnostics: record.diagnostics.map((one) => `${one.severity} ${one.code} ${at(one.lines)} ${one.message}`),
  };
}

function itemDigest(item: ItemRecord): DigestItem {
  const private_ = item.session === 'private' ? ' private' : '';
  const marks = `${item.reference ? ` (${item.reference})` : ''}${private_}${item.truncated ? ' truncated' : ''}${item.papers.map((paper) => ` ${paper.format} ${paper.size}`).join('')}`;
  return {
    item: `${item.number ?? '–'} ${item.title ?? '–'}${marks} ${at(item.lines)}`,
    ...filled(
      'paragraphs',
      item.paragraphs.flatMap((paragraph) => paragraphDigest(paragraph, item.id)),
    ),
    ...filled('speakers', item.speakers.map(speakerDigest)),
    ...filled('resolutions', item.resolutions.map(resolutionDigest)),
    ...filled('actions', item.actions.map(actionDigest)),
    ...filled(
      'references',
      item.references.map((one) => `${one.type} ${one.target} ${at(one.lines)}`),
    ),
  };
}

function filled(key: keyof DigestItem, list: readonly string[]): Partial<DigestItem> {
  return list.length === 0 ? {} : { [key]: list };
}

function paragraphDigest(paragraph: ParagraphRecord, item: string): string[] {
  const text =
    paragraph.text.length > 60 ? `${paragraph.text.slice(0, 36)} … ${paragraph.text.slice(-20)}` : paragraph.text;
  return [
    `${paragraph.id.slice(item.length)} ${at(paragraph.lines)} ${text}`,
    ...paragraph.children.flatMap((child) => paragraphDigest(child, item)),
  ];
}

function speakerDigest(speaker: SpeakerRecord): string {
  const acts = speaker.acts.map((act) => `${act.verb} ${at(act.lines)}`).join(', ');
  return `${speaker.name}${among([speaker.role, speaker.position, speaker.organisation])} = ${speaker.personId ?? '?'}: ${acts}`;
}

function resolutionDigest({ outcome, formal, parts, vote, lines, text }: ResolutionRecord): string {
  const votes = vote
    ? ` vote ${JSON.stringify(Object.fromEntries(Object.entries(vote).filter(([, value]) => value !== null)))}`
    : '';
  return `${outcome}${formal ? ' formal' : ''}${parts.length > 0 ? ` ${parts.length} parts` : ''}${votes} ${at(lines)} ${text}`;
}

function actionDigest(action: ActionRecord): string {
  const owners = action.owners
    .map((owner) => `${owner.name} (${owner.type}${owner.personId ? ` ${owner.personId}` : ''})`)
    .join(' + ');
  const due = action.due ? ` due ${action.due.text}${action.due.date ? ` = ${action.due.date}` : ''}` : '';
  const status = action.status === 'needs-action' ? '' : ` ${action.status}`;
  return `${action.kind} by ${owners || 'nobody'}${due}${status} ${at(action.lines)} ${action.text}`;
}

function among(parts: readonly (string | null)[]): string {
  const printed = parts.filter((part) => part !== null);
  return printed.length === 0 ? '' : ` (${printed.join('; ')})`;
}

function at([first, last]: Lines): string {
  return first === last ? `[${first}]` : `[${first}-${last}]`;
}
