/** Controls and changes of direction: no character of a cell may act on the terminal that shows a report. */
const ACTING = /[\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
/** What could end the script element a report is kept in, or a line of old script engines. */
const ENDING = /[<>\u2028\u2029]/g;

/** JSON for people and programs: two spaces a level, begun at `depth` levels. */
export function jsonText(value: unknown, depth = 0): string {
  const json = escaped(JSON.stringify(value, null, 2), ACTING);
  return depth === 0 ? json : json.replaceAll('\n', `\n${'  '.repeat(depth)}`);
}

/** JSON in one line that can stand inside a script element, whatever the texts in it are. */
export function scriptJson(value: unknown): string {
  return escaped(escaped(JSON.stringify(value), ACTING), ENDING);
}

function escaped(json: string, signs: RegExp): string {
  return json.replace(signs, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
