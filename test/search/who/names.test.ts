// Who is meant: found among the lines of names, it is who would be found by looking at everybody.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Named, NameLines, whoAmong, whoIs } from '../../../src/search/who/index.ts';
import { foldedForms } from '../../../src/store/index.ts';

const TITLES = ['', '', '', 'Mr ', 'Mrs ', 'Ms ', 'Cllr ', 'Dr ', 'Chief Inspector '];
const GIVEN = ['Sue', 'Susan', 'Al', 'Alan', 'Alexander', 'Seán', 'Zoë', 'Mo', 'Mohammed', 'J', 'J.P.', 'S. K.', 'É'];
const SURNAMES = ['Reed', 'Reede', 'Bone-Knell', "O'Brien", 'O’ Brien', 'van der Berg', 'Ní Dhálaigh', 'Al', 'Smyth'];
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

const linesOf = (people: readonly Named[]): string =>
  people
    .map(({ id, name, variants }) => `${foldedForms([name, ...variants])}\t${JSON.stringify({ id, name, variants })}\n`)
    .join('');

/** Asks the lines of some people. */
function amongLines(asked: string, people: readonly Named[]) {
  const lines = new NameLines(linesOf(people));
  return whoAmong(asked, {
    mayFit: (typed) => lines.mayFit(typed),
    mayFitLoosely: (typed) => lines.mayFitLoosely(typed),
    everybody: () => lines.all(),
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
  test('is the same, whether everybody is looked at or only lines that may fit', () => {
    fc.assert(
      fc.property(asked, ([people, typed]) => {
        const plain = whoIs(typed, { people: byId(people), labels: [], glossary: [] });
        expect(amongLines(typed, people)).toEqual(plain);
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
    expect(amongLines(typed, PEOPLE).people.map(({ id }) => id)).toEqual(ids);
  });

  test('only lines that may fit are taken apart', () => {
    const lines = new NameLines(linesOf(PEOPLE));
    expect(lines.mayFit('reed').map(({ id }) => id)).toEqual(['alan-reed', 'susan-reed']);
    expect(lines.mayFit('sue reed').map(({ id }) => id)).toEqual(['alan-reed', 'susan-reed']);
    expect(lines.mayFit('sue')).toEqual([]);
    expect(lines.mayFitLoosely('sue').map(({ id }) => id)).toEqual(['susan-reed']);
    expect(lines.mayFitLoosely('sue reed')).toEqual([]);
    expect(lines.mayFitLoosely('SR').map(({ id }) => id)).toEqual(['susan-reed']);
    expect(lines.mayFit('name')).toEqual([]);
    expect(lines.mayFit('variants')).toEqual([]);
  });

  test('nearly is whose name is spelt nearly so, where nobody is', () => {
    expect(amongLines('Susan Redd', PEOPLE)).toMatchObject({ people: [], near: ['Susan Reed'] });
  });
});
