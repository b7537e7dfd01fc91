// One person over many documents. Every name is made up.
import { describe, expect, it } from 'vitest';
import type { DocumentRecord } from '../../src/model/index.ts';
import { joinPeople } from '../../src/people/join.ts';
import { draft, finish } from '../../src/record/read.ts';
import { sourceOf } from '../support/documents.ts';

/** A record of a meeting with these people, one a line of the list. */
function meeting(id: string, body: string, present: string, text = 'The notes were agreed.'): DocumentRecord {
  const from = draft(sourceOf(`${body.toUpperCase()}\n\nPRESENT: ${present}\n\n1. Notes\n\n${text}\n`, `${id}.txt`));
  return { ...finish(from).record, id };
}

const MELL = 'Mell Safety Partnership';

/** `id: variants` of everybody. */
const show = (
  records: readonly DocumentRecord[],
  ...rules: Parameters<typeof joinPeople> extends [unknown, ...infer R] ? R : never
) =>
  joinPeople(records, ...rules)
    .people.map(({ id, variants }) => `${id}: ${variants.join(', ')}`)
    .sort();

describe('joinPeople', () => {
  it('knows one person under all names', () => {
    const records = [
      meeting('a', MELL, 'Mr S Peel, Ms A Orr'),
      meeting('b', MELL, 'Samir Peel, Ms B Fay'),
      meeting('c', MELL, 'Ms B Fay, Mr D Lee', 'The notes were agreed. Mr Peel asked about the fund.'),
    ];
    expect(show(records)).toContain('samir-peel: Mr S Peel, Samir Peel, Mr Peel');
    expect(joinPeople(records).records[0]?.attendance[0]?.personId).toBe('samir-peel');
    expect(joinPeople(records).records[0]?.people[0]).toEqual({
      id: 'samir-peel',
      name: 'Samir Peel',
      variants: ['Mr S Peel'],
    });
  });

  it('does not depend on the order of the documents', () => {
    const records = [
      meeting('a', MELL, 'Mr S Peel, Dr S Quill, Mr S Quill (Head of Parks)'),
      meeting('b', MELL, 'Samir Peel, Stuart Quill (Head of Parks), Jo Gale'),
      meeting('c', MELL, 'Mr M Thorne, OBE, Jo Gale'),
      meeting('d', MELL, 'Mr P M Thorne, OBE, Mr Gale'),
    ];
    expect(joinPeople([...records].reverse()).people).toEqual(joinPeople(records).people);
    expect(show(records)).toContain('p-m-thorne: Mr M Thorne, OBE, Mr P M Thorne, OBE');
  });

  it('keeps two apart whom one document tells apart', () => {
    const records = [
      meeting('a', MELL, 'Dr S Quill, Mr S Quill (Head of Parks)'),
      meeting('b', MELL, 'Stuart Quill (Head of Parks), Jo Gale'),
    ];
    expect(show(records)).toEqual([
      'jo-gale: Jo Gale',
      's-quill: Dr S Quill',
      'stuart-quill: Mr S Quill, Stuart Quill',
    ]);
  });

  it('never joins near names, other given names, or a man and a woman', () => {
    const records = [
      meeting('a', MELL, 'Jane Smith, Mr A Raven, Andy Rabey'),
      meeting('b', MELL, 'John Smith, Ms A Raven, Andy Raby'),
    ];
    expect(joinPeople(records).people).toHaveLength(6);
    expect(joinPeople(records).suspicions.map(({ one, other }) => `${one.name} ~ ${other.name}`)).toEqual([
      'Andy Rabey ~ Andy Raby',
    ]);
  });

  it('joins a slip of one letter where given name and organisation agree', () => {
    const records = [
      meeting('a', MELL, 'Andy Rabey (Mell Police), Jo Gale'),
      meeting('b', MELL, 'Andy Raby (Mell Police), Jo Gale'),
    ];
    expect(show(records)).toEqual(['andy-rabey: Andy Rabey, Andy Raby', 'jo-gale: Jo Gale']);
  });

  it('joins initials only within a body, full names everywhere', () => {
    const records = [
      meeting('a', MELL, 'Mr B Stone, Nell Hart'),
      meeting('b', 'Oxley Parish Council', 'Mr B Stone, Nell Hart'),
    ];
    expect(show(records)).toEqual(['b-stone: Mr B Stone', 'mr-b-stone: Mr B Stone', 'nell-hart: Nell Hart']);
  });

  it('does what the user says of aliases and of people to be kept apart', () => {
    const records = [meeting('a', MELL, 'Alison Gilmour, Nell Hart'), meeting('b', MELL, 'Alison Gilmore, Nell Hart')];
    const aliases = { people: [{ name: 'Alison Gilmour', aliases: ['Alison Gilmore'] }], separate: [] };
    expect(show(records, aliases)).toContain('alison-gilmour: Alison Gilmour, Alison Gilmore');
    const apart = { people: [], separate: [['Mr S Peel', 'Samir Peel']] };
    const peels = [meeting('a', MELL, 'Mr S Peel, Jo Gale'), meeting('b', MELL, 'Samir Peel, Jo Gale')];
    expect(show(peels, apart)).toEqual(['jo-gale: Jo Gale', 's-peel: Mr S Peel', 'samir-peel: Samir Peel']);
  });
});
