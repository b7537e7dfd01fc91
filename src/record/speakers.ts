// The speakers of an item: one entry a person, under the fullest name, with every act.
import type { ActRecord, DocumentPeople, PersonLink, Source, SpeakerFact, SpeakerRecord } from '../model/index.ts';

interface Entry {
  readonly link: PersonLink | null;
  readonly facts: SpeakerFact[];
}

/**
 * The speakers of one item in the order of their first act.
 *
 * @param paragraphId the id of the paragraph in which a fact was found
 */
export function speakerRecords(
  facts: readonly SpeakerFact[],
  people: DocumentPeople,
  source: Source,
  paragraphId: (fact: SpeakerFact) => string,
): SpeakerRecord[] {
  const entries = new Map<string, Entry>();
  for (const fact of facts) {
    const link = people.linkOf(fact);
    const key = link
      ? `id ${link.personId}`
      : fact.name
        ? `name ${fact.name.toLowerCase()}`
        : `role ${fact.role?.toLowerCase()}`;
    const entry = entries.get(key);
    if (entry) entry.facts.push(fact);
    else entries.set(key, { link, facts: [fact] });
  }
  return [...entries.values()].map(({ link, facts: own }) => {
    // How the person was found matters only where no act prints the name.
    const resolvedBy = own.map((fact) => people.linkOf(fact)?.resolvedBy ?? null);
    return {
      name: link?.name ?? longest(own.map((fact) => fact.name)) ?? first(own.map((fact) => fact.role)) ?? '',
      personId: link?.personId ?? null,
      resolvedBy: resolvedBy.includes(null) ? null : first(resolvedBy),
      role: first(own.map((fact) => fact.role)),
      position: first(own.map((fact) => fact.position)),
      organisation: first(own.map((fact) => fact.organisation)),
      acts: own.map(
        (fact): ActRecord => ({ verb: fact.verb, paragraph: paragraphId(fact), lines: source.lines(fact.span) }),
      ),
    };
  });
}

function first(values: readonly (string | null)[]): string | null {
  return values.find((value) => value !== null) ?? null;
}

function longest(values: readonly (string | null)[]): string | null {
  let best: string | null = null;
  for (const value of values) if (value !== null && value.length > (best?.length ?? 0)) best = value;
  return best;
}
