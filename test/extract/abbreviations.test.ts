// Abbreviations that a text explains.
import { describe, expect, it } from 'vitest';
import { explainedIn } from '../../src/extract/abbreviations.ts';
import { readText } from '../support/read.ts';

const explained = (text: string) => explainedIn(text).map(({ short, long }) => `${short} = ${long}`);

describe('explainedIn', () => {
  it.each([
    ['the Community Safety Agreement (CSA) action plan', 'CSA = Community Safety Agreement'],
    ['a Multi-Agency Risk Assessment Conference (MARAC)', 'MARAC = Multi-Agency Risk Assessment Conference'],
    ['the Multiagency Risk Assessment Conference (MARAC)', 'MARAC = Multiagency Risk Assessment Conference'],
    ['saw Violence Against Women and Girls (VAWG), which', 'VAWG = Violence Against Women and Girls'],
    ['under Freedom of Information (FOI) rules', 'FOI = Freedom of Information'],
    ['the Ministry of Justice (MoJ)', 'MoJ = Ministry of Justice'],
    ['Domestic Homicide Reviews (DHRs)', 'DHR = Domestic Homicide Reviews'],
    ['Police Community Support Officers (PCSO’s)', 'PCSO = Police Community Support Officers'],
    ['East Marsh Search & Rescue (EMSAR)', 'EMSAR = East Marsh Search & Rescue'],
    ['the West Coast Ambulance Service (WCAmb)', 'WCAmb = West Coast Ambulance Service'],
    [
      'Roads Inspectorate for Constables and Fire & Rescue Services (RICFRS)',
      'RICFRS = Roads Inspectorate for Constables and Fire & Rescue Services',
    ],
    ['IRIS (Identification and Referral to Improve Safety)', 'IRIS = Identification and Referral to Improve Safety'],
    ['the bid. Anti-Social Behaviour (ASB) was', 'ASB = Anti-Social Behaviour'],
  ])('%j', (text, found) => {
    expect(explained(text)).toEqual([found]);
  });

  it.each([
    'Ann Reed (Head of Roads, WCC) spoke',
    'Cllr Stephen Ward (WCC)',
    'the report (A)',
    'the Chairman (Mr Ash)',
    'a lower case thing (XYZ)',
    'the Partnership agreed (see B2)',
  ])('finds none in %j', (text) => {
    expect(explained(text)).toEqual([]);
  });
});

describe('the abbreviations of a record', () => {
  it('stand once, at the line where they are first explained, and are no people', () => {
    const { record } = readText(
      'Ash Board minutes 3 June 2014\n\nPresent: Anna Reed (AR), Tom Oakes (TO)\n\n1. Safety\n\nThe Community Safety Agreement (CSA) was noted.\n\n2. More\n\nThe community safety agreements (CSAs) were read. Anna Reed (AR) spoke.\n',
    );
    expect(record.abbreviations).toEqual([{ short: 'CSA', long: 'Community Safety Agreement', lines: [7, 7] }]);
  });
});
