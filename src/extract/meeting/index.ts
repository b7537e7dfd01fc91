// What the head of a document says about the meeting: which body, when, where, and whom to ask.
import type { MeetingFact, Minutes } from '../../model/index.ts';
import type { Extractor } from '../extractor.ts';
import { inTitleCase } from './bodies.ts';
import { bodiesOf, type Named } from './body.ts';
import { contactOf, statusOf, timeOf, typeOf, venueOf } from './details.ts';
import { headOf } from './head.ts';
import { meetingDate } from './when.ts';

export { type DateBounds, dateBounds } from './bounds.ts';

/** Facts about the meeting; at most one a field. */
export const meeting: Extractor<MeetingFact> = {
  kind: 'meeting',
  summary: 'authority, body, kind, date, time, venue, contact and status of the meeting',
  extract: (minutes) => meetingFacts(minutes),
};

function meetingFacts(minutes: Minutes): MeetingFact[] {
  const head = headOf(minutes);
  const { body, authority } = bodiesOf(minutes, head);
  const date = meetingDate(minutes, head);
  return [
    ...named('authority', authority),
    ...named('body', body),
    ...typeOf(minutes, head),
    ...(date
      ? [{ kind: 'meeting' as const, field: 'date' as const, value: date.iso, span: date.span, by: date.by }]
      : []),
    ...timeOf(head, date),
    ...venueOf(head, date).map((fact) => ({ ...fact, value: inTitleCase(fact.value, minutes.source.text) })),
    ...contactOf(head),
    ...statusOf(minutes, head),
  ];
}

function named(field: 'authority' | 'body', found: Named | null): MeetingFact[] {
  return found ? [{ kind: 'meeting', field, value: found.value, span: found.span, by: found.by }] : [];
}
