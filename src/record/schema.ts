// The JSON Schema (draft 2020-12) of the record. It is strict: a field it doesn't know is an error, so that a reader of records can trust
// that nothing was lost. Fields may be added within schemaVersion 1; the schema grows with them, and no meaning changes.
import {
  ACTION_KINDS,
  ACTION_STATUSES,
  CAPACITIES,
  CODES,
  DIALECTS,
  DOCUMENT_KINDS,
  OUTCOMES,
  OWNER_TYPES,
  REFERENCE_TYPES,
  SCHEMA_VERSION,
  SESSIONS,
  SEVERITIES,
} from '../model/index.ts';

/** A JSON Schema, as far as this one needs it. */
export interface Schema {
  readonly [keyword: string]: unknown;
}

const text = (description?: string): Schema => ({ type: 'string', ...(description ? { description } : {}) });
const textOrNull = (description?: string): Schema => ({
  type: ['string', 'null'],
  ...(description ? { description } : {}),
});
const dateOrNull = (description?: string): Schema => ({ ...textOrNull(description), format: 'date' });
const flag = (description?: string): Schema => ({ type: 'boolean', ...(description ? { description } : {}) });
const one = (values: readonly string[], description?: string): Schema => ({
  type: 'string',
  enum: [...values],
  ...(description ? { description } : {}),
});
const list = (items: Schema, description?: string): Schema => ({
  type: 'array',
  items,
  ...(description ? { description } : {}),
});
const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` });
const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });
const count: Schema = { type: 'integer', minimum: 0 };
const countOrNull: Schema = { type: ['integer', 'null'], minimum: 0 };

/** An object with exactly these fields, all of them there but for the optional ones. */
function object(properties: Readonly<Record<string, Schema>>, optional: readonly string[] = []): Schema {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: 'object', properties, required, additionalProperties: false };
}

const lines = ref('lines');
const paragraph = text('Id of the paragraph in which it begins.');

const DEFINITIONS: Readonly<Record<string, Schema>> = {
  lines: {
    type: 'array',
    prefixItems: [
      { type: 'integer', minimum: 1 },
      { type: 'integer', minimum: 1 },
    ],
    items: false,
    minItems: 2,
    description: 'First and last source line, 1-based and inclusive.',
  },
  source: object(
    {
      path: text('As the user named it, with forward slashes.'),
      sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
      lines: count,
      dialect: one(DIALECTS, 'The layout as which the document was read.'),
      alternatives: list(one(DIALECTS), 'Other layouts that fit equally well; left out where one fits best.'),
    },
    ['alternatives'],
  ),
  meeting: object({
    authority: textOrNull('The authority to which the body belongs.'),
    body: textOrNull(),
    type: textOrNull('Kind of meeting where printed: special, annual, adjourned, …'),
    date: dateOrNull(),
    dateBounds: orNull(
      object({
        after: dateOrNull(),
        before: dateOrNull(),
        basis: text('What says so, in words.'),
      }),
    ),
    time: { type: ['string', 'null'], pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' },
    venue: textOrNull(),
    contact: orNull(object({ name: textOrNull(), phone: textOrNull(), email: textOrNull() })),
    status: textOrNull('draft or approved, where printed.'),
  }),
  author: object({
    name: text('As printed; one of the variants of a person of the document.'),
    position: textOrNull(),
    organisation: textOrNull(),
    lines,
  }),
  attendance: object({
    name: text('As printed.'),
    personId: textOrNull(),
    capacity: one(CAPACITIES),
    role: textOrNull('Part in the meeting: Chairman, Clerk, …'),
    position: textOrNull(),
    organisation: textOrNull(),
    lines,
  }),
  item: object({
    id: text(),
    number: textOrNull('As printed, without the closing dot.'),
    reference: textOrNull('The agenda reference of "(Item B1)".'),
    title: textOrNull(),
    section: textOrNull('The heading under which the item stands.'),
    session: one(SESSIONS),
    papers: list(object({ format: text(), size: text() })),
    truncated: flag('The text breaks off and refers to a fuller one.'),
    paragraphs: list(ref('paragraph')),
    speakers: list(ref('speaker')),
    resolutions: list(ref('resolution')),
    actions: list(ref('action')),
    references: list(object({ type: one(REFERENCE_TYPES), target: text(), lines })),
    lines,
  }),
  paragraph: object({
    id: text(),
    label: textOrNull('As printed.'),
    text: text(),
    lines,
    children: list(ref('paragraph')),
  }),
  speaker: object({
    name: text('The fullest name that the document gives; the office where only that is printed.'),
    personId: textOrNull(),
    resolvedBy: textOrNull('How personId was worked out, where the name is not printed.'),
    role: textOrNull(),
    position: textOrNull(),
    organisation: textOrNull(),
    acts: { ...list(object({ verb: text(), paragraph, lines })), minItems: 1 },
  }),
  resolution: object({
    id: text(),
    text: text(),
    outcome: one(OUTCOMES),
    formal: flag('The text says RESOLVED.'),
    parts: list(text(), 'The lettered limbs.'),
    vote: orNull(ref('vote')),
    paragraph,
    lines,
  }),
  vote: object({
    proposer: textOrNull(),
    seconder: textOrNull(),
    for: countOrNull,
    against: countOrNull,
    abstained: countOrNull,
    unanimous: { type: ['boolean', 'null'] },
  }),
  action: object({
    id: text(),
    kind: one(ACTION_KINDS),
    text: text(),
    owners: list(object({ name: text('As printed.'), personId: textOrNull(), type: one(OWNER_TYPES) })),
    due: orNull(object({ text: text(), date: dateOrNull('Only where it is certain.') })),
    status: one(ACTION_STATUSES),
    paragraph,
    lines,
  }),
  person: object({ id: text(), name: text(), variants: list(text(), 'Every form in which the name is printed.') }),
  abbreviation: object({ short: text(), long: text(), lines }),
  furniture: object({ lines, reason: text() }),
  coverage: object({ lines: count, blank: count, furniture: count, parsed: count, unparsed: count }),
  diagnostic: object({ code: one(CODES), severity: one(SEVERITIES), message: text(), lines }),
};

/** The schema that `kcsp schema` prints. */
export const SCHEMA: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:kcsp:record:1',
  title: 'kcsp record',
  description: 'What kcsp says about one document. `kcsp parse --json` prints an array of these.',
  ...object({
    schemaVersion: { const: SCHEMA_VERSION },
    id: text('Stable: same file, same id; unique in a corpus.'),
    source: ref('source'),
    kind: one(DOCUMENT_KINDS),
    title: textOrNull('What a report is about, from its subject line or heading; null for minutes.'),
    authors: list(ref('author'), 'Who wrote a report, as its head says; empty for minutes.'),
    meeting: ref('meeting'),
    attendance: list(ref('attendance')),
    items: list(ref('item')),
    people: list(ref('person')),
    abbreviations: list(ref('abbreviation'), 'Abbreviations that the text explains.'),
    furniture: list(ref('furniture'), 'Lines that belong to no node.'),
    coverage: ref('coverage'),
    diagnostics: list(ref('diagnostic')),
  }),
  $defs: DEFINITIONS,
};
