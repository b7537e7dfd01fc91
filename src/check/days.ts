// Days as the sentences of the checks write them.
import { weekdayOfDay } from '../model/index.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** `2019-10-08` as `8 October 2019`. */
export function inWords(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${day} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}

/** The weekday of an ISO day: `Tuesday`. */
export function weekdayName(iso: string): string {
  return WEEKDAYS[weekdayOfDay(iso)] ?? '';
}
