// Days as minutes print them.

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** `8 October 2019`, as minutes print it; nothing for no date. */
export function dayInWords(date: string | null): string {
  if (date === null) return '';
  const [year, month, day] = date.split('-').map(Number);
  return `${day} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}

/** `20191008` for `2019-10-08`; 0 for no date. */
export function dayNumber(date: string | null): number {
  return date !== null && /^\d{4}-\d\d-\d\d$/.test(date) ? Number(date.replaceAll('-', '')) : 0;
}
