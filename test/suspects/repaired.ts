import type { Report } from '../../src/core/check';
import type { Cell, Sheet, Workbook } from '../../src/core/snapshot/workbook';

/** The workbook with the best repair of every finding typed in. */
export function repaired(workbook: Workbook, { findings }: Pick<Report, 'findings'>): Workbook {
  const rows = workbook.sheets.map((sheet) => new Map(sheet.rows));
  for (const { cell, suggested } of findings.flatMap(({ repairs }) => repairs[0]?.cells ?? [])) {
    const line: (Cell | undefined)[] = [...(rows[cell.sheet]!.get(cell.row) ?? [])];
    const { format } = line[cell.column] ?? {};
    line[cell.column] = { value: suggested, ...(format === undefined ? {} : { format }) };
    rows[cell.sheet]!.set(cell.row, line);
  }
  return { sheets: workbook.sheets.map((sheet, at): Sheet => ({ ...sheet, rows: rows[at]! })) };
}

/** Equations that fail, by what they are about; what merely happened to hold is left out. */
export function failingIn({ tables }: Pick<Report, 'tables'>): string[] {
  return tables.flatMap(({ relations, verdicts }) =>
    relations.flatMap(({ rule, target, basis }, at) =>
      verdicts[at]!.status === 'fails' && basis !== 'observed'
        ? [`${rule} ${target.sheet},${target.row},${target.column}`]
        : [],
    ),
  );
}
