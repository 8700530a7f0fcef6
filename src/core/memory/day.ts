/** A day as it is remembered: `2026-11-28`, where the user is. */
export function dayOf(date: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Whether a text is a day as it is remembered. */
export function isDay(text: string): boolean {
  return /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(text);
}

/** A remembered day as officials write it: `28/11/2026`. */
export function shownDay(day: string): string {
  return day.split('-').reverse().join('/');
}
