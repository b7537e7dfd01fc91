// Days as minutes print them.

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** `8 October 2019`, as minutes print it; nothing for no date. */
export function dayInWords(date: string | null): string {
  if (date === null) return '';
  const [year, month, day] = date.split('-').map(Number);
  return `${day} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}
