// Days of the calendar in ISO 8601.

/** The day in ISO 8601 (`2019-10-08`), or null where the calendar has no such day (`31 June`, month 13). */
export function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}` : null;
}

/** Whether `text` is a day of the calendar in ISO 8601. */
export function isIsoDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match !== null && isoDay(Number(match[1]), Number(match[2]), Number(match[3])) === text;
}

/** The weekday of an ISO day, 0 (Sunday) to 6. */
export function weekdayOfDay(iso: string): number {
  return new Date(`${iso}T00:00:00Z`).getUTCDay();
}

/** Days from one ISO day to another; negative where the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
