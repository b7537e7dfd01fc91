// Dates in every form in which minutes print them.
import { describe, expect, it } from 'vitest';
import { datesIn } from '../../src/extract/dates.ts';

/** Dates as `printed=ISO`, or `printed=day/month` without a year; `!` for a wrong weekday, `~` for a weak one. */
function dates(text: string): string[] {
  return datesIn(text).map((date) => {
    const flags = (date.contradicted ? '!' : '') + (date.weak ? '~' : '');
    return `${text.slice(date.start, date.end)}=${date.iso ?? `${date.day}/${date.month}`}${flags}`;
  });
}

describe('datesIn', () => {
  it.each([
    ['held on Tuesday, 8 October 2019.', ['Tuesday, 8 October 2019=2019-10-08']],
    ['Partnership - Tuesday, 18th March, 2014 10.00 am', ['Tuesday, 18th March, 2014=2014-03-18']],
    ['THURSDAY, 6TH NOVEMBER, 2014, AT 10.30', ['THURSDAY, 6TH NOVEMBER, 2014=2014-11-06']],
    ['the 12th of June 2019', ['12th of June 2019=2019-06-12']],
    ['8 Sept 2011 and 8-Oct-19', ['8 Sept 2011=2011-09-08', '8-Oct-19=2019-10-08']],
    ['on Tues. the 8th October 2019', ['Tues. the 8th October 2019=2019-10-08']],
    ['July 8th 2014, 7.30pm', ['July 8th 2014=2014-07-08']],
    ['next: October 29th 2018', ['October 29th 2018=2018-10-29']],
    ['8 Oct. ’19', ['8 Oct. ’19=2019-10-08']],
    ['2019-10-08 and 2019/10/09', ['2019-10-08=2019-10-08', '2019/10/09=2019-10-09']],
    ['8th\u00a0July\u00a02014', ['8th\u00a0July\u00a02014=2014-07-08']],
  ])('reads %j', (text, found) => {
    expect(dates(text)).toEqual(found);
  });

  it.each([
    ['8th DECEMEBER 2005', ['8th DECEMEBER 2005=2005-12-08']],
    ['22ndFEBRUARY 2016', ['22ndFEBRUARY 2016=2016-02-22']],
    ['16™ MAY 2011', ['16™ MAY 2011=2011-05-16']],
    ['20" MARCH, 2012', ['20" MARCH, 2012=2012-03-20']],
    ['21ST FEBRUARY, 2020', ['21ST FEBRUARY, 2020=2020-02-21']],
    ['1 January 2024were', ['1 January 2024=2024-01-01']],
    ['Wenesday 5th Febuary 2014', ['Wenesday 5th Febuary 2014=2014-02-05']],
  ])('reads what a scanner or a slip of the keys made: %j', (text, found) => {
    expect(dates(text)).toEqual(found);
  });

  it('reads digits day first, and a year of two digits as weak', () => {
    expect(dates('02/07/2025')).toEqual(['02/07/2025=2025-07-02']);
    expect(dates('on 17.8.23')).toEqual(['17.8.23=2023-08-17~']);
    expect(dates('Thursday 17.8.23')).toEqual(['Thursday 17.8.23=2023-08-17']);
    expect(dates('07/25/2025')).toEqual(['07/25/2025=2025-07-25']);
  });

  it('shares a year or a month in a list', () => {
    expect(dates('12 July and 16 November 2023')).toEqual(['12 July=2023-07-12', '16 November 2023=2023-11-16']);
    expect(dates('4 April, 6 May and 8 June 2021')).toEqual([
      '4 April=2021-04-04',
      '6 May=2021-05-06',
      '8 June 2021=2021-06-08',
    ]);
    expect(dates('7th-11th October')).toEqual(['7th=7/10', '11th October=11/10']);
    expect(dates('8, 9 and 10 October 2019')).toEqual(['8=2019-10-08', '9=2019-10-09', '10 October 2019=2019-10-10']);
  });

  it('gives no year to a date that stands apart from one', () => {
    expect(dates('on 12 July it was said that by 16 November 2023 all')).toEqual([
      '12 July=12/7',
      '16 November 2023=2023-11-16',
    ]);
    expect(dates('14 March 2013 and 13 June')).toEqual(['14 March 2013=2013-03-14', '13 June=13/6']);
    expect(dates('16 November, 12 July 2023')).toEqual(['16 November=16/11', '12 July 2023=2023-07-12']);
  });

  it('notes a weekday that is not the date’s', () => {
    expect(dates('Tuesday 9 October 2019')).toEqual(['Tuesday 9 October 2019=2019-10-09!']);
  });

  it.each([
    'it may 2 be',
    '8 members 2005',
    'in April 2014',
    'minute 233.1',
    '(11/03 5.5)',
    '2015/16',
    '31 June 2014',
    'Section 12. March past',
    'application 17/00170/0',
    '£8.10.19',
    '10.30.15.2',
  ])('finds none in %j', (text) => {
    expect(dates(text)).toEqual([]);
  });
});
