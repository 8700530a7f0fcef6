/** A text whose lines end as cells have it, whichever sign a program or host wrote. */
export function withOneBreak(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
