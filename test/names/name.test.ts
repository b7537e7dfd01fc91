// Printed names taken apart. Every name is made up.
import { describe, expect, it } from 'vitest';
import { parseName } from '../../src/names/name.ts';

/** Honorifics, rank, given names, surname, distinguisher, honours. */
type Parts = readonly [string, string, string, string, string, string];

const NAMES: readonly (readonly [printed: string, ...Parts])[] = [
  ['Mr T Quill', 'Mr', '', 'T', 'Quill', '', ''],
  ['Mrs. D. Vole', 'Mrs', '', 'D', 'Vole', '', ''],
  ['Mr P. M. Thorne, OBE', 'Mr', '', 'P M', 'Thorne', '', 'OBE'],
  ['Ms S Ms Orchard-Vane', 'Ms', '', 'S', 'Orchard-Vane', '', ''],
  ['Cllr Mrs Tidy', 'Cllr Mrs', '', '', 'Tidy', '', ''],
  ['Canon Dr A B Jolly', 'Canon Dr', '', 'A B', 'Jolly', '', ''],
  ['County Cllr Wren', 'County Cllr', '', '', 'Wren', '', ''],
  ['Clir. Ann Moult', 'Clir', '', 'Ann', 'Moult', '', ''],
  ['Superintendent P Lark', '', 'Superintendent', 'P', 'Lark', '', ''],
  ['T/Chief Supt Jane Dray', '', 'T/Chief Supt', 'Jane', 'Dray', '', ''],
  ['Det. Sgt J. Brown', '', 'Det Sgt', 'J', 'Brown', '', ''],
  ['P.C.S.O. Kit Marlow', '', 'P.C.S.O.', 'Kit', 'Marlow', '', ''],
  ['Mr K O’ Rourke', 'Mr', '', 'K', 'O’ Rourke', '', ''],
  ["Danny O'Leary", '', '', 'Danny', "O'Leary", '', ''],
  ['Cmhlr Ó Gríofa', 'Cmhlr', '', '', 'Ó Gríofa', '', ''],
  ['Jan van der Berg', '', '', 'Jan', 'van der Berg', '', ''],
  ['Ms de Souza', 'Ms', '', '', 'de Souza', '', ''],
  ['Della Voss', '', '', 'Della', 'Voss', '', ''],
  ['S. Keane, M.C.C.', '', '', 'S', 'Keane', '', 'M.C.C.'],
  ['N. Coyle, T.D.', '', '', 'N', 'Coyle', '', 'T.D.'],
  ['Humphrey Khan MSP', '', '', 'Humphrey', 'Khan', '', 'MSP'],
  ['Ryan (E)', '', '', '', 'Ryan', 'E', ''],
  ['PM Hale', '', '', 'P M', 'Hale', '', ''],
  ['Richard L. Smythe', '', '', 'Richard L', 'Smythe', '', ''],
  ['Victoria Wood', '', '', 'Victoria', 'Wood', '', ''],
  ['the Chairman, Cllr Tidy', 'Cllr', '', '', 'Tidy', '', ''],
  ['Mr Harding’s', 'Mr', '', '', 'Harding', '', ''],
];

describe('parseName', () => {
  it.each(NAMES)('takes %s apart', (printed, ...parts) => {
    const name = parseName(printed);
    const found = name && [
      name.honorifics.join(' '),
      name.rank ?? '',
      name.given.join(' '),
      name.surname,
      name.distinguisher ?? '',
      name.honours.join(' '),
    ];
    expect(found).toEqual(parts);
  });

  it.each(['Clerk', 'the Committee', 'Chief Executive', '', '17 July 2019', '???'])(
    'finds no name in “%s”',
    (printed) => {
      expect(parseName(printed)).toBeNull();
    },
  );
});
