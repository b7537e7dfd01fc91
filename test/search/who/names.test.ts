// Who is meant: found by the keys of names, it is who would be found by looking at everybody.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KnownNames, type Named, whoAmong, whoIs } from '../../../src/search/who/index.ts';
import { nameKeys } from '../../../src/store/index.ts';

const TITLES = ['', '', '', 'Mr ', 'Mrs ', 'Ms ', 'Cllr ', 'Dr ', 'Chief Inspector ', 'T/Insp. ', 'Mr.'];
const GIVEN = ['Sue', 'Susan', 'Al', 'Alan', 'Alexander', 'Seán', 'Zoë', 'Mo', 'Mohammed', 'J', 'J.P.', 'S. K.', 'É'];
const SURNAMES = [
  'Reed',
  'Reede',
  'Bone-Knell',
  "O'Brien",
  'O’ Brien',
  'van der Berg',
  'Ní Dhálaigh',
  'Al',
  'Smyth',
  "Harper's",
  'P.M.Hill',
  'Ryan (E)',
  'Major',
  'Kent Police',
];
const HONOURS = ['', '', ', OBE', ' JP'];

const form = fc
  .tuple(...[TITLES, GIVEN, SURNAMES, HONOURS].map((list) => fc.constantFrom(...list)), fc.nat(3))
  .map(([title, given, surname, honours, shape]) => {
    if (shape === 0) return `${title}${surname}${honours}`;
    return shape === 1 ? `${title}${given}` : `${title}${given} ${surname}${honours}`;
  });
const persons = fc
  .array(fc.tuple(form, fc.array(form, { maxLength: 3 })), { minLength: 1, maxLength: 12 })
  .map((rows) => rows.map(([name, variants], at): Named => ({ id: `person-${at}`, name, variants })));

/** What somebody may type for a form of a name: some of its words, its initials, a slip in it, anything. */
const typedFor = (known: string): fc.Arbitrary<string> =>
  fc.oneof(
    fc.subarray(known.split(' '), { minLength: 1 }).map((words) => words.join(' ')),
    fc.constant(known.toUpperCase()),
    fc.constant(known.toLowerCase()),
    fc.constant([...known.matchAll(/\p{Lu}/gu)].join('')),
    fc.constant([...known.matchAll(/\p{Lu}/gu)].map(([letter]) => `${letter}.`).join('')),
    fc.constant([...known.matchAll(/(?<!\p{L})\p{L}/gu)].join('').toUpperCase()),
    fc.nat(known.length - 1).map((at) => known.slice(0, at) + known.slice(at + 1)),
    fc.nat(known.length - 1).map((at) => `${known.slice(0, at)}x${known.slice(at)}`),
    fc.constantFrom(
      'sue',
      'susie',
      'alex',
      'al',
      'person-0',
      'person-1',
      'SK',
      'JPR',
      'SBK',
      '',
      ' ',
      '|',
      '{"id',
      'e',
    ),
  );

/** People as a store finds them. */
function listOf(people: readonly Named[]): KnownNames {
  return new KnownNames({
    with: (keys) => {
      const wanted = new Set(keys);
      return people.filter((person) => nameKeys(person).some((key) => wanted.has(key)));
    },
    all: () => people,
  });
}

/** Asks the keys of some people. */
function amongKeys(asked: string, people: readonly Named[]) {
  const names = listOf(people);
  return whoAmong(asked, {
    mayFit: (typed) => names.mayFit(typed),
    mayFitLoosely: (typed) => names.mayFitLoosely(typed),
    everybody: () => names.all(),
    labels: () => [],
    explained: () => [],
  });
}

const asked = persons.chain((people) => {
  const forms = people.flatMap(({ name, variants }) => [name, ...variants]);
  return fc.tuple(fc.constant(people), fc.constantFrom(...forms).chain(typedFor));
});
const byId = (people: readonly Named[]) => [...people].sort((one, other) => (one.id < other.id ? -1 : 1));

describe('who is meant', () => {
  test('is the same, whether everybody is looked at or only those who may fit', () => {
    fc.assert(
      fc.property(asked, ([people, typed]) => {
        const plain = whoIs(typed, { people: byId(people), labels: [], glossary: [] });
        expect(amongKeys(typed, people)).toEqual(plain);
      }),
      { numRuns: 1000 },
    );
  });

  const PEOPLE: readonly Named[] = [
    { id: 'sbk', name: 'Sean Bone-Knell', variants: ['Mr S Bone-Knell'] },
    { id: 'susan-reed', name: 'Susan Reed', variants: [] },
    { id: 'alan-reed', name: 'Alan Reed', variants: ['Cllr A Reed'] },
    { id: 'rt-hill', name: 'R.T. Hill', variants: [] },
  ];
  test.each([
    ['reed', ['alan-reed', 'susan-reed']],
    ['sue', ['susan-reed']],
    ['Mr Reed', ['alan-reed', 'susan-reed']],
    ['SBK', ['sbk']],
    ['RH', ['rt-hill']],
    ['knell', ['sbk']],
    ['sbk', ['sbk']],
    ['alan-reed', ['alan-reed']],
    ['susan reed', ['susan-reed']],
  ])('by %s', (typed, ids) => {
    expect(amongKeys(typed, PEOPLE).people.map(({ id }) => id)).toEqual(ids);
  });

  test('only those who may fit are looked at', () => {
    const names = listOf(PEOPLE);
    expect(names.mayFit('reed').map(({ id }) => id)).toEqual(['alan-reed', 'susan-reed']);
    expect(names.mayFit('sue reed').map(({ id }) => id)).toEqual(['alan-reed', 'susan-reed']);
    expect(names.mayFit('sue')).toEqual([]);
    expect(names.mayFitLoosely('sue').map(({ id }) => id)).toEqual(['susan-reed']);
    expect(names.mayFitLoosely('sue reed')).toEqual([]);
    expect(names.mayFitLoosely('SR').map(({ id }) => id)).toEqual(['susan-reed']);
    expect(names.mayFit('name')).toEqual([]);
    expect(names.mayFit('variants')).toEqual([]);
  });

  test('nearly is whose name is spelt nearly so, where nobody is', () => {
    expect(amongKeys('Susan Redd', PEOPLE)).toMatchObject({ people: [], near: ['Susan Reed'] });
  });
});
