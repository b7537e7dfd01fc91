// Records to rows of items, actions and decisions, without what the meeting says for all of them.
import type { DocumentRecord, ItemRecord } from '../../model/index.ts';
import type { ActionRow, ItemRef, ItemRow, Own, ResolutionRow } from '../rows.ts';

/** What a fact says of its item. */
export function itemRef(item: ItemRecord): ItemRef {
  return { id: item.id, number: item.number, title: item.title };
}

/** One row an item. */
export function itemRows(record: DocumentRecord): Own<ItemRow>[] {
  return record.items.map((item) => ({
    id: item.id,
    number: item.number,
    title: item.title,
    session: item.session,
    truncated: item.truncated,
    speakers: item.speakers.map(({ name, personId, role }) => ({ name, personId, role })),
    resolutions: item.resolutions.map(({ id, paragraph, text, outcome, formal, lines }) => ({
      id,
      citation: paragraph,
      text,
      outcome,
      formal,
      lines,
    })),
    actions: item.actions.map(({ id, paragraph, text, kind, owners, lines }) => ({
      id,
      citation: paragraph,
      text,
      kind,
      owners: owners.map((owner) => owner.name),
      lines,
    })),
    lines: item.lines,
  }));
}

/** One row an action. */
export function actionRows(record: DocumentRecord): Own<ActionRow>[] {
  return record.items.flatMap((item) =>
    item.actions.map((action) => ({
      id: action.id,
      citation: action.paragraph,
      kind: action.kind,
      text: action.text,
      owners: action.owners,
      due: action.due,
      status: action.status,
      item: itemRef(item),
      lines: action.lines,
    })),
  );
}

/** One row a decision. */
export function resolutionRows(record: DocumentRecord): Own<ResolutionRow>[] {
  return record.items.flatMap((item) =>
    item.resolutions.map((resolution) => ({
      id: resolution.id,
      citation: resolution.paragraph,
      outcome: resolution.outcome,
      formal: resolution.formal,
      text: resolution.text,
      parts: resolution.parts,
      vote: resolution.vote,
      item: itemRef(item),
      lines: resolution.lines,
    })),
  );
}
