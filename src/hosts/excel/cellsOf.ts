import type { Cell, CellValue } from '../../core/snapshot/workbook';

/** What Office.js gives for a cell in `values` and `formulas`. */
export type Raw = string | number | boolean;

/** Excel's error values. In `values` they are text; what looks like one is one. */
const ERRORS = new Set(
  [
    '#NULL! #DIV/0! #VALUE! #REF! #NAME? #NUM! #N/A #GETTING_DATA #SPILL! #CALC! #FIELD! #BLOCKED! #CONNECT! #BUSY!',
    '#UNKNOWN! #EXTERNAL! #PYTHON! #TIMEOUT!',
  ].flatMap((line) => line.split(' ')),
);

function valueOf(raw: Raw): CellValue {
  return typeof raw === 'string' && ERRORS.has(raw) ? { error: raw } : raw;
}

/** The formula among what Excel gives; text typed after an apostrophe may begin with `=` too, and equals its value. */
function formulaOf(formula: Raw, value: Raw): string | undefined {
  if (typeof formula !== 'string' || !formula.startsWith('=') || formula === value) return undefined;
  return formula.slice(1);
}

/** The number format as a snapshot keeps it: nothing for General. */
function formatOf(format: unknown): string | undefined {
  if (typeof format !== 'string' || format === '' || format.toLowerCase() === 'general') return undefined;
  return format;
}

/** A snapshot's cell; undefined where the cell is empty. */
export function cellOf(value: Raw, rawFormula: Raw, rawFormat: unknown): Cell | undefined {
  const formula = formulaOf(rawFormula, value);
  if (value === '' && formula === undefined) return undefined;
  const cell: { -readonly [K in keyof Cell]: Cell[K] } = { value: valueOf(value) };
  if (formula !== undefined) cell.formula = formula;
  const format = formatOf(rawFormat);
  if (format !== undefined) cell.format = format;
  return cell;
}

/** The size a value has in an answer, at most: letters that are not ASCII may be escaped (`\u1ea1`). */
export function payloadOf(raw: unknown): number {
  if (typeof raw !== 'string') return String(raw).length + 1;
  let size = raw.length + 3;
  for (let i = 0; i < raw.length; i++) {
    const code = raw.charCodeAt(i);
    if (code < 32 || code > 126) size += 5;
    else if (code === QUOTE || code === BACKSLASH) size += 1;
  }
  return size;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
