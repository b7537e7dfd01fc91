// The meeting of a record: what the head says, what the user adds, and bounds where no date is printed.
import { dateBounds } from '../extract/index.ts';
import type { Fact, MeetingFact, MeetingRecord, Minutes } from '../model/index.ts';
import type { MeetingOverrides } from '../read/config.ts';

/** The meeting of a document; `overrides` go before what the text says. */
export function meetingRecord(
  minutes: Minutes,
  facts: readonly Fact[],
  overrides: MeetingOverrides | null,
): MeetingRecord {
  const said = new Map<MeetingFact['field'], string>();
  for (const fact of facts) if (fact.kind === 'meeting' && !said.has(fact.field)) said.set(fact.field, fact.value);
  const of = (field: MeetingFact['field']): string | null => said.get(field) ?? null;
  const date = overrides?.date ?? of('date');
  const contact = { name: of('contact-name'), phone: of('contact-phone'), email: of('contact-email') };
  return {
    authority: overrides?.authority ?? of('authority'),
    body: overrides?.body ?? of('body'),
    type: overrides?.type ?? of('type'),
    date,
    dateBounds: date === null ? dateBounds(minutes) : null,
    time: of('time'),
    venue: of('venue'),
    contact: Object.values(contact).some((value) => value !== null) ? contact : null,
    status: of('status'),
  };
}
