import { NOTHING_DECLARED } from '../../../src/core/bieu/declared';
import type { TableBieu } from '../../../src/core/bieu/bieu';
import type { TableLine } from '../../../src/core/bieu/tableLine';
import { decimalsShown } from '../../../src/core/numbers/shownDecimals';
import { BLANK, numberReading, type Reading } from '../../../src/core/relations/reading';
import { cellAt, type Sheet } from '../../../src/core/snapshot/workbook';
import { parseNumbering } from '../../../src/core/text/numbering';
import { parseTotalLabel } from '../../../src/core/text/totalWords';

/** Where a table made by hand stands: its title in row 1, header and body after it; TT in A, names in B, figures from C. */
export interface TablePlan {
  readonly kind: TableBieu['kind'];
  /** Rows of the header, from row 2. */
  readonly headerRows: number;
}

/**
 * A table of figures as a recogniser would give it, without its laws: rows of «- …» hang under the last numbered one,
 * a merged head (`<`) stands over its columns.
 */
export function tableOf(sheet: Sheet, index: number, { kind, headerRows }: TablePlan): TableBieu {
  const text = (row: number, column: number): string => {
    const value = cellAt(sheet, row, column)?.value ?? '';
    return typeof value === 'object' ? '' : String(value);
  };
  const last = Math.max(...sheet.rows.keys());
  const width = Math.max(...[...sheet.rows.values()].map((row) => row.length));
  const figures = Array.from({ length: width - 2 }, (_, at) => at + 2);
  const read = (row: number, column: number): Reading => {
    const cell = cellAt(sheet, row, column);
    return typeof cell?.value === 'number'
      ? numberReading(cell.value, decimalsShown(cell.value, cell.format))
      : BLANK;
  };
  const headAt = (row: number, column: number): string => {
    const merge = sheet.merges.find(
      ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
    );
    return text(merge?.top ?? row, merge?.left ?? column);
  };
  const line = (at: number, label: string, over: readonly string[], tt = ''): TableLine => ({
    at,
    label,
    path: [...over, label],
    numbering: tt === '' ? null : parseNumbering(tt),
    parent: null,
    depth: over.length,
    measure: 'unknown',
    total: parseTotalLabel(label),
    hasFigures: figures.some((column) => read(at, column).state === 'number'),
  });
  let above: string[] = [];
  const rows: TableLine[] = [];
  for (let row = headerRows + 1; row <= last; row++) {
    const [tt, label] = [text(row, 0), text(row, 1)];
    const isPart = label.startsWith('- ');
    rows.push(line(row, label.replace(/^- /, ''), isPart ? above : [], tt));
    if (!isPart) above = [label];
  }
  const columns = figures.map((column) => {
    const heads = Array.from({ length: headerRows }, (_, at) => headAt(at + 1, column));
    const path = heads.filter((head, at) => head !== '' && head !== heads[at - 1]);
    return { ...line(0, path.at(-1) ?? '', path.slice(0, -1)), at: column, hasFigures: true };
  });
  return {
    kind,
    sheet: index,
    sheetName: sheet.name,
    hidden: false,
    range: { top: 1, left: 0, bottom: last, right: width - 1 },
    title: text(0, 0),
    period: null,
    read,
    evidence: [],
    header: { top: 1, bottom: headerRows },
    rows,
    columns,
    numberingColumn: 0,
    nameColumn: 1,
    noteColumns: [],
    laws: [],
    declared: NOTHING_DECLARED,
    dossier: null,
    targets: null,
  };
}
