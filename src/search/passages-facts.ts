// The decisions and actions of an item as passages, the same words once.
import type { ItemRecord } from '../model/index.ts';
import type { Passage } from './types.ts';

type Base = Omit<Passage, 'id' | 'citation' | 'kind' | 'kinds' | 'text' | 'lines'>;

/**
 * The facts of an item by the id of their paragraph. A decision that asks for something is an action in the same words: it is
 * one passage, of both kinds.
 */
export function passagesOfFacts(
  base: Base,
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
  for (const { id, paragraph, text, outcome, lines } of item.resolutions) {
    add({
      ...base,
      id,
      citation: paragraph,
      kind: 'resolution',
      kinds: ['resolution'],
      text,
      outcome,
      lines,
      speakers: speakers.get(paragraph) ?? [],
    });
  }
  for (const { id, paragraph, text, owners, status, lines } of item.actions) {
    add({
      ...base,
      id,
      citation: paragraph,
      kind: 'action',
      kinds: ['action'],
      text,
      owners: owners.map((owner) => owner.name),
      ownerIds: owners.map((owner) => owner.personId),
      status,
      lines,
      speakers: speakers.get(paragraph) ?? [],
    });
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
