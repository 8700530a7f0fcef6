import { readFile } from 'node:fs/promises';
import { isGrid } from '../../../core/bieu/bieu';
import { listedUnits } from '../../../core/folder/listedUnits';
import { unitList } from '../../../core/folder/unitList';
import type { KnownUnit } from '../../../core/folder/unitNames';
import { recognise } from '../../../core/recognise/recognise';
import type { Sheet } from '../../../core/snapshot/workbook';
import { readFileWorkbook, systemProblem, type FileProblemId } from '../readFileWorkbook';

const WORKBOOK = /\.(?:xlsx|xlsm)$/i;
/** More rows than the country has communes. */
const MOST_ROWS = 50_000;
const MOST_CELLS = 30;

/**
 * The units named in a list: the lines of a workbook's Biểu, else its first sheet that names any; or a text with one a
 * line or with columns.
 */
export async function readUnitList(
  path: string,
): Promise<{ readonly units: readonly KnownUnit[] } | { readonly problem: FileProblemId }> {
  if (WORKBOOK.test(path)) {
    const read = await readFileWorkbook(path);
    if ('problem' in read) return read;
    const inTables = recognise(read.workbook).bieus.filter(isGrid).flatMap(listedUnits);
    const units = inTables.filter(({ isGroup }) => !isGroup);
    if (units.length > 0) return { units };
    const lists = read.workbook.sheets.map((sheet) => unitList(rowsOf(sheet)));
    return { units: lists.find((list) => list.length > 0) ?? [] };
  }
  try {
    return { units: unitList(rowsOfText(decode(await readFile(path)))) };
  } catch (error) {
    return systemProblem(error);
  }
}

function rowsOf(sheet: Sheet): string[][] {
  return [...sheet.rows.values()]
    .slice(0, MOST_ROWS)
    .map((row) =>
      Array.from(row.slice(0, MOST_CELLS), (cell) => (typeof cell?.value === 'string' ? cell.value : '')),
    );
}

/** UTF-16 where a byte order mark says so (Excel's «Unicode Text»), else UTF-8. */
function decode(bytes: Uint8Array): string {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8').decode(bytes);
}

/** A line a row. Where one of tab and semicolon stands in the text it parts columns, else commas between quotes do. */
function rowsOfText(text: string): string[][] {
  const sign = ['\t', ';'].find((one) => text.includes(one)) ?? ',';
  return text
    .split(/\r\n|\n|\r/)
    .slice(0, MOST_ROWS)
    .map((line) =>
      line
        .split(sign)
        .slice(0, MOST_CELLS)
        .map((cell) =>
          cell
            .trim()
            .replace(/^"(.*)"$/, '$1')
            .replaceAll('""', '"'),
        ),
    );
}
