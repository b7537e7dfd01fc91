// What a report is about and who wrote it, from the fields at its head; minutes have neither.
import { describe, expect, it } from 'vitest';
import { fixtures, readFile, readText } from '../support/read.ts';

/** A report with some lines at its head. */
function report(head: string) {
  return readText(`${head}

To: Quay Safety Board – 5 October 2016

Classification: For Decision

1.0 Background

1.1 The quays are open.

2.0 Recommendations

2.1 The Board is asked to note this report.
`).record;
}

describe('the title of a report', () => {
  it.each([
    ['its subject', 'By: Ann Reed - Harbour Master\n\nSubject: Working Group Update', 'Working Group Update'],
    ['in bold', '**By:** Ann Reed - Harbour Master\n\n**Subject:** Cranes – One Year On', 'Cranes – One Year On'],
    ['a title', 'By: Ann Reed\n\nTitle: Crane Safety', 'Crane Safety'],
    [
      'over two lines',
      'By: Ann Reed\n\nSubject: Crane Safety and\nthe State of the Quays',
      'Crane Safety and the State of the Quays',
    ],
    ['on the next line', 'By: Ann Reed\n\nSubject:\n\nCrane Safety', 'Crane Safety'],
    ['before another field', 'By: Ann Reed\nSubject: Crane Safety\nStatus: Open', 'Crane Safety'],
    ['a heading, where no subject is printed', '# Crane Safety\n\nBy: Ann Reed\n\nStatus: Open', 'Crane Safety'],
  ])('is %s', (_, head, title) => {
    const { kind, title: read } = report(head);
    expect({ kind, title: read }).toEqual({ kind: 'report', title });
  });

  it('is null where the head prints none, and for minutes', () => {
    expect(report('By: Ann Reed\n\nStatus: Open').title).toBeNull();
    const { kind, title, authors } = readText(
      'MINUTES of the Quay Board held on 4 May 2021\n\nSubject: Cranes\n\n1. Cranes\n\nRESOLVED that it be noted.\n',
    ).record;
    expect({ kind, title, authors }).toEqual({ kind: 'minutes', title: null, authors: [] });
  });
});

describe('the authors of a report', () => {
  it('are those of its head, with position and organisation', () => {
    const { authors, people } = report(
      'By: Ann Reed - Chair of the Crane Group\nMr B Torrance - Harbour Master, QSB\n\nSubject: Cranes',
    );
    expect(authors).toEqual([
      { name: 'Ann Reed', position: 'Chair of the Crane Group', organisation: null, lines: [1, 1] },
      { name: 'Mr B Torrance', position: 'Harbour Master', organisation: 'QSB', lines: [2, 2] },
    ]);
    const named = new Set(people.flatMap((person) => [person.name, ...person.variants]));
    expect(authors.filter((author) => !named.has(author.name))).toEqual([]);
  });

  it('are none where an office signs', () => {
    expect(report('By: Head of Transport\n\nSubject: Cranes').authors).toEqual([]);
  });

  it('are people of every report that was made up', () => {
    const reports = fixtures()
      .map((fixture) => readFile(fixture.input))
      .filter(({ record }) => record.kind === 'report');
    expect(reports.filter(({ record }) => record.authors.length > 0).length).toBeGreaterThan(0);
    for (const { record } of reports) {
      expect(record.title, record.source.path).not.toBeNull();
      const named = new Set(record.people.flatMap((person) => [person.name, ...person.variants]));
      expect(
        record.authors.filter((author) => !named.has(author.name)),
        record.source.path,
      ).toEqual([]);
    }
  });
});
