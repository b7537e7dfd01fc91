// The decisions and actions of an item as passages, the same words once.
import type { ItemRecord } from '../model/index.ts';
import type { FromMeeting, ItemRef } from '../store/rows.ts';
import type { Passage } from './types.ts';

/** What the passages of an item have in common. */
export interface InItem extends FromMeeting {
  readonly item: ItemRef;
}

/** What a passage says beside that. */
type Says = Pick<Passage, 'id' | 'citation' | 'kind' | 'text' | 'speakers' | 'lines'> &
  Partial<Pick<Passage, 'owners' | 'ownerIds' | 'outcome' | 'status'>>;

/** A passage of an item. Each field is written out: to put objects together by `...` takes V8 several times as long. */
export function passageIn({ document, date, dateBounds, body, path, item }: InItem, says: Says): Passage {
  const { id, citation, kind, text, speakers, lines, owners = [], ownerIds = [], outcome = null, status = null } = says;
  return {
    document,
    date,
    dateBounds,
    body,
    path,
    item,
    speakers,
    owners,
    ownerIds,
    outcome,
    status,
    opening: false,
    id,
    citation,
    kind,
    kinds: [kind],
    text,
    lines,
  };
}

/**
 * The facts of an item by the id of their paragraph. A decision that asks for something is an action in the same words: it is
 * one passage, of both kinds.
 */
export function passagesOfFacts(
  base: InItem,
  item: ItemRecord,
  speakers: ReadonlyMap<string, Passage['speakers']>,
): Map<string, Passage[]> {
  const byParagraph = new Map<string, Passage[]>();
  const add = (fact: Passage): void => {
    const facts = byParagraph.get(fact.citation) ?? [];
    const twin = facts.findIndex((other) => other.text === fact.text);
    const first = facts[twin];
    if (first) facts[twin] = together(first, fact);
    else facts.push(fact);
    byParagraph.set(fact.citation, facts);
  };
  for (const { id, paragraph: citation, text, outcome, lines } of item.resolutions) {
    const speaking = speakers.get(citation) ?? [];
    add(passageIn(base, { id, citation, kind: 'resolution', text, outcome, lines, speakers: speaking }));
  }
  for (const { id, paragraph: citation, text, owners, status, lines } of item.actions) {
    const owning = { owners: owners.map(({ name }) => name), ownerIds: owners.map(({ personId }) => personId) };
    const speaking = speakers.get(citation) ?? [];
    add(passageIn(base, { id, citation, kind: 'action', text, ...owning, status, lines, speakers: speaking }));
  }
  return byParagraph;
}

function together(first: Passage, second: Passage): Passage {
  const others = [...second.owners.keys()].filter((at) => !first.owners.includes(second.owners[at] ?? ''));
  return {
    ...first,
    kinds: [...new Set([...first.kinds, ...second.kinds])],
    owners: [...first.owners, ...others.map((at) => second.owners[at] ?? '')],
    ownerIds: [...first.ownerIds, ...others.map((at) => second.ownerIds[at] ?? null)],
    outcome: first.outcome ?? second.outcome,
    status: first.status ?? second.status,
  };
}
