import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseCsv, type CsvValue } from '../csv';
import { convert } from '../soffice';

/**
 * The values of one sheet (0 is the first) of files as LibreOffice exports them, by the files' names without their
 * endings: UTF-8, texts in quotes, numbers as stored and not as shown.
 */
export function exported(files: readonly string[], folder: string, sheet = 0): Map<string, CsvValue[][]> {
  const [comma, quote, utf8, firstRow, columnFormats, language] = [44, 34, 76, 1, '', 0];
  const [quoteTexts, numbersBare, asShown, formulas, fromSheet] = [true, true, false, false, sheet + 1];
  const options = [
    ...[comma, quote, utf8, firstRow, columnFormats, language],
    ...[quoteTexts, numbersBare, asShown, formulas, false, fromSheet],
  ];
  const written = convert(files, `csv:Text - txt - csv (StarCalc):${options.join()}`, folder);
  return new Map(
    written.map((path) => [
      basename(path).replace(/(-[^-]*)?\.csv$/, ''),
      parseCsv(readFileSync(path, 'utf8')),
    ]),
  );
}
