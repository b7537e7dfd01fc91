// What stands beside a name, sorted into part in the meeting, position and organisation.
import { describe, expect, it } from 'vitest';
import { splitDetails } from '../../src/names/positions.ts';

describe('splitDetails', () => {
  it.each([
    ['Chairman', 'Chairman', null, null],
    ['Vice-Chair', 'Vice-Chair', null, null],
    ['in the Chair', 'in the Chair', null, null],
    ['Parish Clerk', 'Parish Clerk', null, null],
    ['minute taker', 'minute taker', null, null],
    ['Team Leader, Public Protection, MCC', null, 'Team Leader, Public Protection', 'MCC'],
    ['Head of Parks', null, 'Head of Parks', null],
    ['Mid Police', null, null, 'Mid Police'],
    ['Mid Trust, Director of Care', null, 'Director of Care', 'Mid Trust'],
    ['Chair, Bus Alliance', 'Chair', null, 'Bus Alliance'],
    ['Chairman of the Select Committee', null, 'Chairman of the Select Committee', null],
    ['arrived 7.40pm', null, null, null],
    ['from minute 118/22', null, null, null],
    ['OBE', null, null, null],
  ])('sorts “%s”', (printed, role, position, organisation) => {
    expect(splitDetails(printed)).toEqual({ role, position, organisation });
  });
});
