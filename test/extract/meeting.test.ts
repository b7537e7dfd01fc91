// What the head of a document says about the meeting, on made-up heads in the forms of real ones.
import { describe, expect, it } from 'vitest';
import type { MeetingRecord } from '../../src/model/index.ts';
import { readText } from '../support/read.ts';

const BUSINESS = `
1. Apologies

There were none.

2. Minutes of the meeting held on 4 March 2014

The minutes of the meeting held on 4 March 2014 were agreed as a correct record.

3. Bridges

(1) Mr Ash (Bridge Officer) introduced the report, written on 1 May 2014, and said that the bridge would open on 2 June 2014.

4. Date of next meeting - 9 September 2014
`;

const meeting = (head: string, path?: string): MeetingRecord => readText(`${head}\n${BUSINESS}`, path).record.meeting;
const date = (head: string, path?: string): string | null => meeting(head, path).date;

describe('the date', () => {
  it.each([
    [
      'MINUTES of a meeting of the Bridge Board held in the Long Room, Ash Hall, Wexbury on Tuesday, 3 June 2014.\n\nPRESENT: Mr A Ash',
      '2014-06-03',
    ],
    ['Agenda and minutes\n\nBridge Board - Tuesday, 3rd June, 2014 10.00 am\n\nVenue: Long Room', '2014-06-03'],
    ['Tuesday, 3rd June, 2014 10.00 am\n\nVenue: Long Room', '2014-06-03'],
    [
      'BRIDGE BOARD\n\nMINUTES OF PROCEEDINGS AT MEETING HELD IN THE\n\nLONG\n\nROOM,\n\nON\n\nTUESDAY, 3RD JUNE, 2014, AT 10.30 A.M.',
      '2014-06-03',
    ],
    [
      'WEXBURY PARISH COUNCIL\n\nDRAFT Minutes of the Annual Meeting of the Parish Council\n\n3rd June 2014 at 7.20pm',
      '2014-06-03',
    ],
    ['Wexbury Parish Council A.G.M.   -   3rd June 2014', '2014-06-03'],
    ['Bridge Board\n\nDate: Tuesday 3 June 2014\nTime: 2.00 pm', '2014-06-03'],
    ['Bridge Board\n\nDate of meeting: 03/06/2014\nDate published: 12/06/2014', '2014-06-03'],
    ['Notes of the Bridge Board 3.6.14', '2014-06-03'],
    ['Minutes of the Bridge Board meeting held on 3 June 2014 (approved 9 September 2014)', '2014-06-03'],
    ['Draft (until approved at the next meeting) Minutes of the Meeting held on Tuesday 3 June 2014', '2014-06-03'],
    ['Bridge Board\n\nIssued 12 June 2014\n\nMeeting 7 — Tuesday 3 June 2014, 14:00', '2014-06-03'],
    ['Bridge Board\n\nMonday 2nd and Tuesday 3rd June 2014', '2014-06-02'],
  ])('of %j', (head, iso) => {
    expect(date(head)).toBe(iso);
  });

  it.each([
    ['no date in the head', 'Agenda and minutes\n\nVenue: Online\n\nContact: Ann Reed  01700 555240'],
    [
      'only the day on which the page was posted',
      '---\ntitle: "Bridge Board June"\ndate: "2014-06-20"\n---\n\nBRIDGE BOARD',
    ],
    ['only the next meeting', 'BRIDGE BOARD\n\nDate of next meeting: 9 September 2014'],
    ['only when the minutes were approved', 'BRIDGE BOARD\n\nMinutes approved on 9 September 2014'],
    ['only the last minutes', 'BRIDGE BOARD\n\nMinutes of the previous meeting held on 4 March 2014 attached'],
  ])('is not guessed from %s', (_, head) => {
    expect(date(head)).toBeNull();
  });

  it('is not taken from the file name alone', () => {
    expect(date('BRIDGE BOARD', 'bridge-board-2014-06-03.txt')).toBeNull();
  });

  it('takes the year that the title or the file name has', () => {
    expect(date('---\ntitle: Bridge Board minutes 2014\n---\n\nHeld on Tuesday 3 June in the Long Room')).toBe(
      '2014-06-03',
    );
    expect(date('Bridge Board\n\nTuesday 3rd June', 'bridge-board-2014.txt')).toBe('2014-06-03');
    expect(date('Bridge Board\n\nTuesday 3rd June', 'bridge-board-2015.txt')).toBeNull();
  });

  it('takes the year of the posting where the day lies shortly before it', () => {
    expect(date('---\ntitle: Bridge Board\ndate: 2015-01-20\n---\n\nTuesday 2nd December')).toBe('2014-12-02');
    expect(date('---\ntitle: Bridge Board\ndate: 2015-01-20\n---\n\nTuesday 3rd June')).toBeNull();
  });

  it('comes from the page’s title or its own field before the day of posting', () => {
    expect(
      date('---\ntitle: Minutes for meeting held Tuesday 3 June 2014\ndate: 2014-06-20\n---\n\nBRIDGE BOARD'),
    ).toBe('2014-06-03');
    expect(date('---\ntitle: Bridge Board\ndate: 2014-06-20\nmeeting_date: 2014-06-03\n---\n\nBRIDGE BOARD')).toBe(
      '2014-06-03',
    );
  });

  it('of a report is that of the meeting to which it goes', () => {
    const report =
      'By: Ann Reed, Bridge Officer\n\nTo: Bridge Board (BB) – 3rd June 2014\n\nDate: 20 May 2014\n\nSubject: Bridges';
    expect(date(report)).toBe('2014-06-03');
  });
});

describe('dateBounds', () => {
  it('lie between the minutes that are approved and the next meeting', () => {
    expect(meeting('Agenda and minutes\n\nVenue: Online').dateBounds).toEqual({
      after: '2014-03-04',
      before: '2014-09-09',
      basis: 'minutes of 4 March 2014 approved (item 2); next meeting on 9 September 2014 (item 4)',
    });
  });

  it('are null beside a date, and where nothing gives any', () => {
    expect(meeting('Bridge Board - Tuesday, 3rd June, 2014').dateBounds).toBeNull();
    expect(readText('BRIDGE BOARD\n\n1. Bridges\n\nMr Ash spoke.').record.meeting.dateBounds).toBeNull();
  });
});

describe('the body', () => {
  it.each([
    [
      'WEXBURY COUNTY COUNCIL\n\nBRIDGE BOARD\n\nMINUTES of a meeting of the Bridge Board held in the Long Room on Tuesday, 3 June 2014.',
      'Bridge Board',
      'Wexbury County Council',
    ],
    [
      'Agenda and minutes\n\nGrowth, Roads and Bridges Cabinet Committee - Tuesday, 3rd June, 2014 10.00 am',
      'Growth, Roads and Bridges Cabinet Committee',
      null,
    ],
    [
      'Agenda and minutes\n\nHighways Board - Bridge Board - Tuesday, 3rd June, 2014 10.00 am',
      'Highways Board - Bridge Board',
      null,
    ],
    [
      'A meeting of Wexbury City and County Council, Bridges and Roads Strategic Policy Committee was held on 3 June 2014.',
      'Bridges and Roads Strategic Policy Committee',
      'Wexbury City and County Council',
    ],
    [
      'WEXBURY PARISH COUNCIL\n\nMinutes of the Annual Meeting of the Parish Council 3 June 2014',
      'Wexbury Parish Council',
      null,
    ],
    ['Minutes of a meeting of the above Council held on Tuesday 3rd June 2014', null, null],
    ['WEXBURY BRIDGE PARTNERSHIP\n\nCORE GROUP\n\nTuesday 3 June 2014', 'Wexbury Bridge Partnership Core Group', null],
    [
      'Wexbury Harbour Board – Harbour Users’ Panel\n\nMinutes of the meeting held on 3 June 2014',
      'Harbour Users’ Panel',
      null,
    ],
    [
      '---\ntitle: Spending Data Panel - 6th meeting 3 June 2014\n---\n\nPresent: Mr A Ash',
      'Spending Data Panel',
      null,
    ],
    ['To: Bridge Board (BB) – 3rd June 2014', 'Bridge Board', null],
    [
      'Wexbury County Council\n\nCABINET\n\nMinutes of a meeting of the Cabinet held on Tuesday 3 June 2014',
      'Cabinet',
      'Wexbury County Council',
    ],
    ['Minutes of Wexbury Parish Council meeting 3.6.2014', 'Wexbury Parish Council', null],
  ])('of %j', (head, body, authority) => {
    const read = meeting(head);
    expect([read.body, read.authority]).toEqual([body, authority]);
  });

  it('comes from a resolution or the next meeting where the head has none', () => {
    const resolved =
      'Agenda and minutes\n\n5.\n\nBridges\n\nMinutes:\n\nRESOLVED that the Wexbury Bridge Board noted the report.';
    expect(readText(resolved).record.meeting.body).toBe('Wexbury Bridge Board');
    const next =
      '# Minutes\n\n## Bridges\n\nNone.\n\n## Next Meeting\n\nThe next meeting of Wexbury Bridge Board will take place on 9 July 2014.';
    expect(readText(next).record.meeting.body).toBe('Wexbury Bridge Board');
  });
});

describe('a page saved as one line', () => {
  it('still gives body, date, time, venue and contact', () => {
    const head =
      'Agenda and minutes Wexbury Bridge Partnership - Tuesday, 3rd June, 2014 10.00 am Venue: Long Room, Ash Hall View directions Contact: Ann Reed 01700 555 240';
    expect(meeting(head)).toMatchObject({
      body: 'Wexbury Bridge Partnership',
      date: '2014-06-03',
      time: '10:00',
      venue: 'Long Room, Ash Hall',
      contact: { name: 'Ann Reed', phone: '01700 555 240', email: null },
    });
  });
});

describe('the details', () => {
  it('of a page: venue, contact, time', () => {
    const page = meeting(
      'Agenda and draft minutes\n\nBridge Board - Tuesday, 3rd June, 2014 2.30 pm\n\nVenue: Long Room, Ash Hall. View directions\n\nContact: Ann Reed  01700 555 240 Email: ann.reed@wexbury.example',
    );
    expect(page).toMatchObject({
      time: '14:30',
      venue: 'Long Room, Ash Hall',
      contact: { name: 'Ann Reed', phone: '01700 555 240', email: 'ann.reed@wexbury.example' },
      status: 'draft',
      type: null,
    });
  });

  it.each([
    [
      'Minutes of the Special Meeting of Ash Parish Council held on 3 June 2014 at 7.00pm in Ash Village Hall',
      { type: 'special', time: '19:00', venue: 'Ash Village Hall' },
    ],
    [
      'Ash Parish Council – Ordinary Meeting Tuesday 3rd June 2014, 7.30pm Ash Village Hall',
      { type: 'ordinary', time: '19:30', venue: 'Ash Village Hall' },
    ],
    [
      'MINUTES OF MEETING 8pm TUESDAY 3 JUNE 2014\n\nIN THE VILLAGE HALL',
      { type: null, time: '20:00', venue: 'Village Hall' },
    ],
    ['Ash Parish Council A.G.M. - 3rd June 2014', { type: 'annual', time: null, venue: null }],
    [
      'Ash Parish Council\n\nMeeting held online via Zoom on 3 June 2014 at 19:00',
      { type: null, time: '19:00', venue: 'online via Zoom' },
    ],
    ['APPROVED MINUTES of the Ash Board, 3 June 2014', { type: null, status: 'approved' }],
    [
      'MINUTES of a meeting of the Ash Board held in the Long Room, Ash Hall, St. Mary on Tuesday, 3 June 2014',
      { venue: 'Long Room, Ash Hall, St. Mary' },
    ],
  ])('of %j', (head, details) => {
    expect(meeting(head)).toMatchObject(details);
  });
});
