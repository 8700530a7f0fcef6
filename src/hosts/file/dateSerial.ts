const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}):(\d{2}(?:\.\d+)?))?Z?$/;
const DAY = 86_400_000;
/** Day 0 of Excel's calendar for all days after 28 February 1900, the last before the day that never was. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const FIRST_OF_MARCH_1900 = 61;
const DAYS_1904 = 1462;

/** Excel's number for an ISO 8601 date (`t="d"` cells), or null where it is none. */
export function dateSerial(text: string, date1904: boolean): number | null {
  const match = ISO_DATE.exec(text);
  if (!match) return null;
  const [year, month, day, hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0));
  const date = Date.UTC(year!, month! - 1, day);
  const time = (hours! * 3600 + minutes! * 60 + seconds!) / 86_400;
  const serial = (date - DAY_ZERO) / DAY + time;
  if (date1904) return serial - DAYS_1904;
  return serial < FIRST_OF_MARCH_1900 ? serial - 1 : serial;
}
