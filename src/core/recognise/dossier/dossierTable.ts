import type { TableLine } from '../../bieu/tableLine';
import type { AssessmentColumn } from './assessmentColumns';
import type { DossierLines } from './dossierLines';

/** Criteria, their indicators and the counts as rows of a table. */
export function rowsOf({ criteria, totals }: DossierLines): TableLine[] {
  const rows: TableLine[] = [];
  const line = (at: number, label: string, parent: number | null, path: readonly string[]): TableLine => ({
    at,
    label,
    path,
    numbering: null,
    parent,
    depth: parent === null ? 0 : 1,
    measure: 'unknown',
    total: null,
    hasFigures: true,
  });
  for (const { line: at, label, indicators, hasOwnLine } of criteria) {
    const parent = hasOwnLine ? rows.length : null;
    if (hasOwnLine) rows.push(line(at, label, null, [label]));
    for (const one of indicators) rows.push(line(one.line, one.label, parent, [label, one.label]));
  }
  for (const total of totals) rows.push(line(total.line, total.label, null, [total.label]));
  return rows;
}

/** A column of assessment as a column of a table. */
export function columnOf({ place, path }: AssessmentColumn): TableLine {
  return {
    at: place,
    label: path.at(-1) ?? '',
    path,
    numbering: null,
    parent: null,
    depth: Math.max(0, path.length - 1),
    measure: 'unknown',
    total: null,
    hasFigures: true,
  };
}
