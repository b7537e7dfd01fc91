// Attendance lists as different clerks set them, read from the head to the last line. Every name is made up.
import { describe, expect, it } from 'vitest';
import { draft, finish } from '../../src/record/read.ts';
import { sourceOf } from '../support/documents.ts';

/** `present: A; B` by capacity, in the order of the list. */
function listed(text: string): string[] {
  const { record } = finish(draft(sourceOf(text)));
  return record.attendance.map(({ capacity, name }) => `${capacity} ${name}`);
}

describe('lists as clerks set them', () => {
  it.each([
    'Apologies for absence were submitted by Councillors F Hall and G Khan.',
    'Apologies for absence were received and accepted from Cllrs F Hall and G Khan',
    'An apology for absence was intimated on behalf of Councillors F Hall and G Khan.',
    'Members absent: Cllr F Hall, Cllr G Khan',
    'Sent apologies (2): F Hall, G Khan',
  ])('takes nobody for present below the list in "%s"', (away) => {
    const text = `Minutes of the meeting of Westwick Town Council held on Monday 3rd July 2006 at 7pm.

Present (3): Cllr A Abel (Chair), Cllr B Bates, Cllr C Cope

${away}

23/06 Minutes
The minutes of 5 June were signed.
`;
    const found = listed(text);
    expect(found.filter((one) => one.startsWith('present')).map((one) => one.split(' ').at(-1))).toEqual([
      'Abel',
      'Bates',
      'Cope',
    ]);
    expect(found.filter((one) => /^(?:apologies|absent)/.test(one)).map((one) => one.split(' ').at(-1))).toEqual([
      'Hall',
      'Khan',
    ]);
  });

  it('reads people who are called April and June, and no months', () => {
    const text = `Minutes of the meeting of Westwick Town Council held on Monday 3rd June 2006 at 7pm.

Present: June Abel (Chair), Cllr April Bates, Ted Cope
Apologies: June Hartley

1. Fair
June Abel reported on the June fair. In June Ted would be away. The hall was paid on 1 June, Ted asked why.
`;
    expect(listed(text)).toEqual([
      'present June Abel',
      'present Cllr April Bates',
      'present Ted Cope',
      'apologies June Hartley',
    ]);
    const [item] = finish(draft(sourceOf(text))).record.items;
    expect(item?.speakers.map(({ name }) => name)).toEqual(['June Abel', 'Ted Cope']);
  });

  it('reads organisations in a second column as no people', () => {
    const text = `Minutes of the meeting of the Westwick Wood Group held on Monday 3rd July 2006 at 7pm.

Members Present
Ann Abel (Chair)              Westwick Town Council
Ben Bates                     Friends of the Wood
Cara Cope                     Ramblers Association

1. Minutes
The minutes of 5 June were signed.
`;
    expect(listed(text)).toEqual(['present Ann Abel', 'present Ben Bates', 'present Cara Cope']);
  });

  it('reads sentence', () => {
    const text = `Minutes of a meeting of Westwick Town Council held in the Town Hall, Westwick, on Monday 3rd July 2006 at 7pm.

There were present Councillors Abel (in the Chair), Bates, Mrs Cope, Drew, Miss Egan and Frayn, together with the Town Clerk, Mr Gale, and two members of the press.

Apologies were received from Councillors Hunt and Ives.

23/06 Minutes
The minutes of 5 June were signed.
`;
    expect(listed(text)).toEqual([
      'present Abel',
      'present Bates',
      'present Mrs Cope',
      'present Drew',
      'present Miss Egan',
      'present Frayn',
      'present Mr Gale',
      'apologies Hunt',
      'apologies Ives',
    ]);
  });

  it('reads table', () => {
    const text = `# Youth Board

Date: 9 May 2023

| Name | Organisation | Present |
|---|---|---|
| Amy Bell | Council | Y |
| Cat Dunn | Police | N |
| Eve Ford | NHS | Y |
| Guy Hart | School | Apologies |

## 1. Welcome
Amy welcomed all.
`;
    expect(listed(text)).toEqual(['present Amy Bell', 'absent Cat Dunn', 'present Eve Ford', 'apologies Guy Hart']);
  });

  it('reads police', () => {
    const text = `Community Safety Partnership – Tuesday 2 December 2008
Present: Chief Superintendent Alan Barr (Police, Chair), Supt C Dow, DCI E Fry, Insp. Gary Hope, PC 1234 Ian Jay, Kim Lord (Probation), Cllr M Nash
Apologies: Fire Brigade (O Price), Mr Q Reed

1. Minutes
Agreed.
`;
    expect(listed(text)).toEqual([
      'present Chief Superintendent Alan Barr',
      'present Supt C Dow',
      'present DCI E Fry',
      'present Insp. Gary Hope',
      'present PC 1234 Ian Jay',
      'present Kim Lord',
      'present Cllr M Nash',
      'apologies O Price',
      'apologies Mr Q Reed',
    ]);
  });

  it('reads who came', () => {
    const text = `Allotment Society committee, Mon 3 Oct 2022 at Jo's house

Who was there: Jo Amos, Bert Cray, Di Eley, Fred Gunn
Couldn't make it: Hetty Ings

1. Water butts
Bert reported they are full.
`;
    expect(listed(text)).toEqual([
      'present Jo Amos',
      'present Bert Cray',
      'present Di Eley',
      'present Fred Gunn',
      'apologies Hetty Ings',
    ]);
  });

  it('reads by body', () => {
    const text = `JOINT WASTE PARTNERSHIP BOARD
Notes of the meeting held on 21 September 2011 at Shire Hall at 2pm
Present
North District Council: Cllr A Barnes, C Davies (Head of Waste)
South Borough Council: Cllr Mrs E Fox (Chair), G Hughes
County Council: Cllr I James and K Lewis
Secretariat: M Nolan
Apologies: Cllr O Parry (South Borough Council)

1. Notes
Agreed.
`;
    expect(listed(text)).toEqual([
      'present Cllr A Barnes',
      'present C Davies',
      'present Cllr Mrs E Fox',
      'present G Hughes',
      'present Cllr I James',
      'present K Lewis',
      'in-attendance M Nolan',
      'apologies Cllr O Parry',
    ]);
  });

  it('reads Welsh', () => {
    const text = `CYNGOR CYMUNED LLANFAIR COMMUNITY COUNCIL
Minutes of the meeting held on Tuesday 13 Mehefin/June 2017
Presennol/Present: Cllrs Aled Bowen (Cadeirydd/Chair), Carys Dafis, Elin Ffoulkes and Gwyn Hughes; Mr Ifan Jones (Clerc/Clerk)
Ymddiheuriadau/Apologies: Cllr Lowri Morgan
1. Datgan Buddiant / Declarations
Dim / None
`;
    expect(listed(text)).toEqual([
      'present Aled Bowen',
      'present Carys Dafis',
      'present Elin Ffoulkes',
      'present Gwyn Hughes',
      'present Mr Ifan Jones',
      'apologies Cllr Lowri Morgan',
    ]);
  });

  it('reads table header', () => {
    const text = `| | |
|---|---|
| **Meeting:** | Audit and Risk Committee |
| **Date:** | 12 March 2019 |
| **Time:** | 14:00 |
| **Venue:** | Room 4, Civic Centre |

**Members:** Cllr A Ball (Chair), Cllr B Cull, Ms C Dow (independent)
**Officers:** D Ely, E Fay
**Apologies:** Cllr G Hunt

1. Minutes
Agreed.
`;
    expect(listed(text)).toEqual([
      'present Cllr A Ball',
      'present Cllr B Cull',
      'present Ms C Dow',
      'in-attendance D Ely',
      'in-attendance E Fay',
      'apologies Cllr G Hunt',
    ]);
  });

  it('reads long sentence', () => {
    const text = `At a Meeting of the COUNTY COUNCIL held at the Shirehall, on Thursday the 21st day of February 2002 at 10.00 a.m.
PRESENT
Mr A B Church (Chairman)
Messrs C Dale, E Fenn and G Hill
Mesdames I Jeal and K Lunn
Apologies for absence were received from Mr M Nott and Lord Oakham.

1. Minutes
Confirmed.
`;
    expect(listed(text)).toEqual([
      'present Mr A B Church',
      'present C Dale',
      'present E Fenn',
      'present G Hill',
      'present I Jeal',
      'present K Lunn',
      'apologies Mr M Nott',
      'apologies Lord Oakham',
    ]);
  });

  it('reads absent others', () => {
    const text = `Present: Cllr R Able in the Chair; Cllrs S Best, T Cox; also Cllr U Dorn of the District Council, the Clerk (V Epps) and 5 members of the public.
Absent: Cllr W Foy. Apologies: Cllr X Gunn (business), Cllr Y Hay (unwell).
Minutes of Monks Parish Council, Thursday 2nd March 2006

06/12 Declarations
None.
`;
    expect(listed(text)).toEqual([
      'present Cllr R Able',
      'present S Best',
      'present T Cox',
      'present Cllr U Dorn',
      'present V Epps',
      'absent Cllr W Foy',
      'apologies Cllr X Gunn',
      'apologies Cllr Y Hay',
    ]);
  });

  it('reads trust board wide', () => {
    const text = `Northern Lakes NHS Foundation Trust
Minutes of the Board of Directors held in public on 28 September 2016 at 1.00pm in the Boardroom
PRESENT:      Mr V Bell        Chairman
              Ms W Cade        Non-Executive Director
              Dr X Dahl        Medical Director
IN ATTENDANCE: Ms Y Ekins      Company Secretary
APOLOGIES:    Mr Z Foss        Director of Estates

2016/101 Welcome
Mr Bell welcomed all.
`;
    expect(listed(text)).toEqual([
      'present Mr V Bell',
      'present Ms W Cade',
      'present Dr X Dahl',
      'in-attendance Ms Y Ekins',
      'apologies Mr Z Foss',
    ]);
  });
});
