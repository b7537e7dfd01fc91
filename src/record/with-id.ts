// A record under another id: of documents of one body and day the second gets a number, which is in the ids of all that it holds.
import type { DocumentRecord, ItemRecord, ParagraphRecord } from '../model/index.ts';

/** The record as it would have been with this id from the first. The record given is left as it is. */
export function withId(record: DocumentRecord, id: string): DocumentRecord {
  const renamed = (own: string): string => id + own.slice(record.id.length);
  return { ...record, id, items: record.items.map((item) => itemWith(item, renamed)) };
}

function itemWith(item: ItemRecord, renamed: (own: string) => string): ItemRecord {
  const placed = <T extends { readonly paragraph: string }>(one: T): T => ({
    ...one,
    paragraph: renamed(one.paragraph),
  });
  return {
    ...item,
    id: renamed(item.id),
    paragraphs: item.paragraphs.map((paragraph) => paragraphWith(paragraph, renamed)),
    speakers: item.speakers.map((speaker) => ({ ...speaker, acts: speaker.acts.map(placed) })),
    resolutions: item.resolutions.map((resolution) => ({ ...placed(resolution), id: renamed(resolution.id) })),
    actions: item.actions.map((action) => ({ ...placed(action), id: renamed(action.id) })),
  };
}

function paragraphWith(paragraph: ParagraphRecord, renamed: (own: string) => string): ParagraphRecord {
  return {
    ...paragraph,
    id: renamed(paragraph.id),
    children: paragraph.children.map((child) => paragraphWith(child, renamed)),
  };
}
