/** What another program reads in a cell: a number, a text, a truth value; null where nothing stands. */
export type CsvValue = string | number | boolean | null;

const TRUTHS: ReadonlyMap<string, boolean> = new Map([
  ['TRUE', true],
  ['FALSE', false],
]);

const FIELD = /("(?:[^"]|"")*"|[^,\n]*)(,|\n|$)/y;

/** Rows of a CSV file whose texts all stand in quotes and whose numbers do not. */
export function parseCsv(text: string): CsvValue[][] {
  const rows: CsvValue[][] = [];
  let row: CsvValue[] = [];
  FIELD.lastIndex = 0;
  while (FIELD.lastIndex < text.length) {
    const [, field = '', end] = FIELD.exec(text)!;
    row.push(valueOf(field));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

function valueOf(field: string): CsvValue {
  if (field === '') return null;
  if (field.startsWith('"')) return field.slice(1, -1).replaceAll('""', '"');
  const truth = TRUTHS.get(field);
  if (truth !== undefined) return truth;
  const number = Number(field);
  if (Number.isNaN(number)) throw new Error(`«${field}» is neither a number nor in quotes`);
  return number;
}
