// The items of a record: tree and facts brought together, spans turned into lines.
import type {
  ActionRecord,
  DocumentPeople,
  Fact,
  Item,
  ItemRecord,
  Minutes,
  Paragraph,
  ParagraphRecord,
  ReferenceRecord,
  ResolutionRecord,
  Source,
} from '../model/index.ts';
import { itemIds } from './ids.ts';
import { speakerRecords } from './speakers.ts';

/** The facts of one item, by kind, in the order of the text. */
type OfKind<K extends Fact['kind']> = Extract<Fact, { kind: K }>;

/** The items of a document whose id is `document`. */
export function itemRecords(
  document: string,
  minutes: Minutes,
  facts: readonly Fact[],
  people: DocumentPeople,
): ItemRecord[] {
  const ids = itemIds(document, minutes.items);
  const byItem = new Map<Item, Fact[]>(minutes.items.map((item) => [item, []]));
  for (const fact of facts) if ('item' in fact) byItem.get(fact.item)?.push(fact);
  return minutes.items.map((item, index) =>
    itemRecord(ids[index] ?? document, item, byItem.get(item) ?? [], people, minutes.source),
  );
}

function itemRecord(
  id: string,
  item: Item,
  facts: readonly Fact[],
  people: DocumentPeople,
  source: Source,
): ItemRecord {
  const paragraphIds = new Map<Paragraph, string>();
  const paragraphs = item.paragraphs.map((paragraph) => paragraphRecord(id, paragraph, source, paragraphIds));
  const paragraphId = (fact: { readonly paragraph: Paragraph }): string => paragraphIds.get(fact.paragraph) ?? id;
  return {
    id,
    number: item.number,
    reference: item.reference,
    title: item.title?.text ?? null,
    section: item.section,
    session: item.session,
    papers: item.papers,
    truncated: item.truncated,
    paragraphs,
    speakers: speakerRecords(inOrder(facts, 'speaker'), people, source, paragraphId),
    resolutions: inOrder(facts, 'resolution').map(
      (fact, index): ResolutionRecord => ({
        id: `${id}#r${index + 1}`,
        text: fact.text,
        outcome: fact.outcome,
        formal: fact.formal,
        parts: fact.parts,
        vote: fact.vote,
        paragraph: paragraphId(fact),
        lines: source.lines(fact.span),
      }),
    ),
    actions: inOrder(facts, 'action').map(
      (fact, index): ActionRecord => ({
        id: `${id}#a${index + 1}`,
        kind: fact.action,
        text: fact.text,
        owners: fact.owners.map((owner) => ({
          name: owner.name,
          personId: people.ownerOf(fact, owner)?.personId ?? null,
          type: owner.type,
        })),
        due: fact.due,
        status: fact.status,
        paragraph: paragraphId(fact),
        lines: source.lines(fact.span),
      }),
    ),
    references: inOrder(facts, 'reference').map(
      (fact): ReferenceRecord => ({ type: fact.type, target: fact.target, lines: source.lines(fact.span) }),
    ),
    lines: source.lines(item.span),
  };
}

/** Facts of one kind by their place; the order in which an extractor found two in one place is kept. */
function inOrder<K extends Fact['kind']>(facts: readonly Fact[], kind: K): OfKind<K>[] {
  const own = facts.filter((fact): fact is OfKind<K> => fact.kind === kind);
  return own.sort((one, other) => one.span.start - other.span.start);
}

function paragraphRecord(
  item: string,
  paragraph: Paragraph,
  source: Source,
  ids: Map<Paragraph, string>,
): ParagraphRecord {
  const id = `${item}.${paragraph.ref}`;
  ids.set(paragraph, id);
  return {
    id,
    label: paragraph.label,
    text: paragraph.view.text,
    lines: source.lines(paragraph.span),
    children: paragraph.children.map((child) => paragraphRecord(item, child, source, ids)),
  };
}
