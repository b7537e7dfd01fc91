// Attendance lists in the forms that minutes print them. Every name is made up.
import { describe, expect, it } from 'vitest';
import { apologiesIn } from '../../src/extract/attendance/apologies.ts';
import { attendance, attendanceInHead } from '../../src/extract/attendance/index.ts';
import { type AttendanceFact, ViewBuilder } from '../../src/model/index.ts';
import { EMPTY_ROSTER } from '../../src/names/known.ts';
import { parse } from '../../src/parse/index.ts';
import { sourceOf } from '../support/documents.ts';
import { linesIn } from '../support/lines.ts';

/** `present: Mr A Dray, B Vole; apologies: C Orr`. */
function show(facts: readonly AttendanceFact[]): string {
  const groups = new Map<string, string[]>();
  for (const { capacity, name } of facts) groups.set(capacity, [...(groups.get(capacity) ?? []), name]);
  return [...groups].map(([capacity, names]) => `${capacity}: ${names.join(', ')}`).join('; ');
}

const HEADS: readonly (readonly [form: string, text: string, expected: string])[] = [
  [
    'lists inline, with honours and parts',
    'PRESENT: Mr T Quill, OBE (Chairman), Ms A Vole, S Orr and Mrs J Gale\n\nIN ATTENDANCE: Miss G Penn (Clerk) , Mr O Dray (Officer)',
    'present: Mr T Quill, OBE, Ms A Vole, S Orr, Mrs J Gale; in-attendance: Miss G Penn, Mr O Dray',
  ],
  [
    'several lists on one line',
    'Present: Cllr Sue Lane (Chair) Cllr Kit Hay-Moor Cllr Donna Pike Helen Rudd (Parish Clerk) Also in attendance Public – 2 Cllr Max Stow, Mell County Council Stephen Dray, Guest. Apologies: Cllr A Orr',
    'present: Cllr Sue Lane, Cllr Kit Hay-Moor, Cllr Donna Pike, Helen Rudd; in-attendance: Cllr Max Stow, Stephen Dray; apologies: Cllr A Orr',
  ],
  [
    'one name a line with an organisation',
    'Attendees\n\nProf Ingrid Hall (Chair)\nDr Peter Sabo, Hydrology Institute\nMegan Tuft, Open Mapping Forum\nRavi Aziz, Honestlyreal',
    'present: Prof Ingrid Hall, Dr Peter Sabo, Megan Tuft, Ravi Aziz',
  ],
  [
    'surnames with letters that tell them apart',
    'MEMBERS PRESENT:\n\nCouncillors Bray, Butt, Collis (J), Collis (M), Cmhlr Ó Gríofa, O’Dell,\n\nGaffney, Hurst.',
    'present: Bray, Butt, Collis (J), Collis (M), Cmhlr Ó Gríofa, O’Dell, Gaffney, Hurst',
  ],
  [
    'offices before names in brackets',
    'OFFICIALS :\n\nChief Executive (Dr. P. Dale), Senior Engineer, Water Services (Mr. G. Dill), Co-Ordinator\n\nMs. G. Shea, Sergeant (Ms. C. Dee)',
    'in-attendance: Dr. P. Dale, Mr. G. Dill, Ms. G. Shea, Ms. C. Dee',
  ],
  [
    'initials after names, and no separator',
    'Attendance: Cllr Jo Brace JB Chair Cllr Dave Dell DD Vice Chair Nicola Coe NC Parish Clerk (Minutes)',
    'present: Cllr Jo Brace, Cllr Dave Dell, Nicola Coe',
  ],
  [
    'dashes, bullets and a count of the public',
    '## Present\n\n- Alan Fay—_Chair_\n- Paul Inge—_Treasurer_\n- PC Lorna Kerr (to Police Report)\n\n## Apologies for Absence\n\n- Trevor Smee\n\n29 members of the public',
    'present: Alan Fay, Paul Inge, PC Lorna Kerr; apologies: Trevor Smee',
  ],
  [
    'by sector, with semicolons',
    'Public sector:   Cllr Norman Rusk (Tide BC) – Chairman; Angela Toze (Tide BC);\nDr Joy Okon (PCT)\nBusiness:   Leonard Sharp (Harbour Traders)\nApologies:   Ken Ark (College) and\nhis substitute',
    'present: Cllr Norman Rusk, Angela Toze, Dr Joy Okon, Leonard Sharp; apologies: Ken Ark',
  ],
  [
    'a table with organisations',
    '**Present:**\n\n| Name | Organisation |\n|---|---|\n| Gill Pratt (Chair) | Director of Care, East Council |\n| Yusuf Karim | NHS East |\n| Lin Eddy | Sea Anglers |',
    'present: Gill Pratt, Yusuf Karim, Lin Eddy',
  ],
  [
    'a grid of ticks by month',
    'Meeting of 17 July 2003\n\nAttendance\n\n                      May    Jun    Jul\nMrs Irene Kett        A      ✓      ✓\nMr Abdul Hakim        ✓      ✓      A\nMs Carol Tams         ✓      A      ✓\n✓ = present    A = apologies',
    'present: Mrs Irene Kett, Ms Carol Tams; apologies: Mr Abdul Hakim',
  ],
  [
    'a grid of capacities',
    '| Member | Present | Apologies |\n|---|---|---|\n| Cllr Ann Orr | x | |\n| Cllr Ben Lee | | x |\n| Cllr Cy Fox | x | |',
    'present: Cllr Ann Orr, Cllr Cy Fox; apologies: Cllr Ben Lee',
  ],
  [
    'people who stand in for others',
    'Attendees\n\nLouise Carne and Hamish Bain for whom Ewan Petty was present, Rivers Agency\nColette Dufy, Records Library, substituted by Dan Osei\nConn Ford (for Dave Smee, Mell DC)\nMr B Usher (Substitute for Mr T Lomas)',
    'apologies: Louise Carne, Hamish Bain, Colette Dufy; substitute: Ewan Petty, Dan Osei, Conn Ford, Mr B Usher',
  ],
  [
    'a couple, a clerk without a name and a guest',
    'Present: Chairman Cllr Mrs Tidy, Cllrs Hay, Orr, County Cllr Webber and the Clerk. Members of the public – Mr and Mrs Bull.',
    'present: Cllr Mrs Tidy, Hay, Orr, County Cllr Webber; in-attendance: Mr Bull, Mrs Bull',
  ],
  [
    'a sentence about apologies among the lists',
    'Present: Mr A Dray\n\nApologies for their inability to attend the Meeting were received from Councillors\n\nCliff and Horan.\n\nThe Chairman opened the meeting and welcomed Mr Fay.',
    'present: Mr A Dray; apologies: Cliff, Horan',
  ],
];

describe('attendance before the business', () => {
  it.each(HEADS)('reads %s', (_, text, expected) => {
    const facts = attendanceInHead(linesIn(text));
    const byCapacity = ['present', 'in-attendance', 'apologies', 'absent', 'substitute'];
    const order = expected.split('; ').map((group) => byCapacity.indexOf(group.split(':')[0] ?? ''));
    const sorted = [...facts].sort(
      (one, other) =>
        order.indexOf(byCapacity.indexOf(one.capacity)) - order.indexOf(byCapacity.indexOf(other.capacity)),
    );
    expect(show(sorted)).toBe(expected);
  });

  it('sorts parts, positions, organisations and initials', () => {
    const [first, second, third] = attendanceInHead(
      linesIn('Present:\n\nAnna Reed (AR) – Chair\nMr B Fox (Head of Parks, MCC)\nDirector of Roads, Works (Ms C Lee)'),
    );
    expect(first).toMatchObject({ name: 'Anna Reed', initials: 'AR', role: 'Chair', position: null });
    expect(second).toMatchObject({ name: 'Mr B Fox', position: 'Head of Parks', organisation: 'MCC', role: null });
    expect(third).toMatchObject({ name: 'Ms C Lee', position: 'Director of Roads, Works', organisation: null });
  });

  it('gives roles in a block of their own to the names in the next', () => {
    const text = 'Governors:\nCo-opted (Chair)\nHeadteacher\nStaff\n\nJane Ellis\nRupert Sand\nCllr Denzil Mark';
    const facts = attendanceInHead(linesIn(text));
    expect(facts.map(({ name, role, position }) => [name, role, position])).toEqual([
      ['Jane Ellis', 'Chair', 'Co-opted'],
      ['Rupert Sand', null, 'Headteacher'],
      ['Cllr Denzil Mark', null, 'Staff'],
    ]);
  });

  it('puts each fact where the name stands', () => {
    const text = 'PRESENT: Mr A Dray and\nMs  B Vole (Clerk)';
    const source = sourceOf(text);
    const spans = attendanceInHead(linesIn(text)).map(({ span }) => text.slice(span.start, span.end));
    expect(spans).toEqual(['Mr A Dray', 'Ms  B Vole']);
    expect(source.lineCount).toBe(2);
  });
});

const SENTENCES: readonly (readonly [text: string, expected: string])[] = [
  ['Apologies for absence had been received from Mrs T Child and Mr S Rush.', 'apologies: Mrs T Child, Mr S Rush'],
  ['Apologies of absence were provided for Cllr A Collis.', 'apologies: Cllr A Collis'],
  [
    'Apologies had been received from Cllr Al Vine, who was unwell, and Cllr K Nance.',
    'apologies: Cllr Al Vine, Cllr K Nance',
  ],
  ['Mr G Brab, who was substituted by Mr T Birch, sent his apologies.', ''],
  [
    'Apologies were received from Mr G Brab, who was substituted by Mr T Birch.',
    'apologies: Mr G Brab; substitute: Mr T Birch',
  ],
  [
    'Apologies were received from Insp K Mersh (substituted by Sgt B Holl).',
    'apologies: Insp K Mersh; substitute: Sgt B Holl',
  ],
  ['Cllr Anna Orr and Mr Fay sent their apologies.', 'apologies: Cllr Anna Orr, Mr Fay'],
  ['Cllr Gary Rowe was absent without apology.', 'absent: Cllr Gary Rowe'],
  ['The Council noted that Cllr M Leam was absent, though apologies had not been received.', 'absent: Cllr M Leam'],
  ['Cllr Orr was substituting for Cllr Fay.', 'substitute: Cllr Orr; apologies: Cllr Fay'],
  ['No apologies were received.', ''],
  ['Apologies for lateness were received from Cllr Orr.', ''],
  ['Cllr Orr and Victoria Grey both noted that they would be arriving late.', ''],
  ['Dame Rosa welcomed Ruth Hay, who was standing in for Neil Sparr.', ''],
  ['Mrs Murray apologised for not having the figures.', ''],
];

describe('apologies in sentences', () => {
  it.each(SENTENCES)('reads “%s”', (text, expected) => {
    expect(show(apologiesIn(new ViewBuilder().verbatim(text, 0).build()))).toBe(expected);
  });
});

describe('attendance of a document', () => {
  const of = (text: string): string =>
    show(
      attendance.extract(parse(sourceOf(text)), { roster: EMPTY_ROSTER, attendance: [], resolutions: [], date: null }),
    );

  it('takes a bare list under an item about apologies', () => {
    const text =
      'Mellbury Parish Council\n\nPresent: Cllr A Orr, Cllr B Fay\n\n1. Apologies\n\nCllr C Dray (holiday).\n\n2. Minutes\n\nThe minutes were approved.';
    expect(of(text)).toBe('present: Cllr A Orr, Cllr B Fay; apologies: Cllr C Dray');
  });

  it('counts a person once who is listed before the business and told of again', () => {
    const text =
      'Mellbury Parish Council\n\nPresent: Cllr A Orr\nApologies: Cllr C Dray\n\n1. Apologies\n\nApologies were received from Cllr C Dray.\n\n2. Minutes\n\nThe minutes were approved.';
    expect(of(text)).toBe('present: Cllr A Orr; apologies: Cllr C Dray');
  });
});
