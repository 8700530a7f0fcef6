import type { Law, LawForm } from '../../bieu/law';
import type { TableLine } from '../../bieu/tableLine';
import type { FoundLaw } from '../../laws/candidate';
import { findLaws } from '../../laws/findLaws';
import { lineMatrix, turned } from '../../laws/lineMatrix';
import type { Reading } from '../../relations/reading';
import { columnHints, rowHints } from './hints';

/** The laws of a table that arithmetic tells, with the help of outline, heads and words. */
export function tableLaws(
  rows: readonly TableLine[],
  columns: readonly TableLine[],
  read: (row: number, column: number) => Reading,
): Law[] {
  const down = lineMatrix(rows.length, columns.length, (row, column) =>
    read(rows[row]!.at, columns[column]!.at),
  );
  const across = turned(down);
  const byColumns = columnHints(columns);
  const byRows = rowHints(rows);
  const sumsOver = (hints: readonly boolean[]): number[] =>
    hints.flatMap((isApart, index) => (isApart ? [] : [index]));
  const notAveraged = (lines: readonly TableLine[]): number[] =>
    sumsOver(lines.map(({ total }) => total?.measure === 'average' || total?.measure === 'share'));
  const acrossLaws = findLaws(across, byColumns, sumsOver(byRows.isApart), notAveraged(rows));
  const quotients = new Set(
    acrossLaws
      .filter(({ form, basis }) => form.kind === 'ratio' && basis !== 'observed')
      .map(({ target }) => target),
  );
  const downLaws = findLaws(
    down,
    byRows,
    sumsOver(byColumns.isApart).filter((column) => !quotients.has(column)),
    notAveraged(columns),
  );
  return [
    ...acrossLaws.map((law) => placed(law, 'across', columns, rows)),
    ...downLaws.map((law) => placed(law, 'down', rows, columns)),
  ];
}

function placed(
  law: FoundLaw,
  axis: Law['axis'],
  lines: readonly TableLine[],
  crossings: readonly TableLine[],
): Law {
  const at = (line: number): number => lines[line]!.at;
  return {
    axis,
    target: at(law.target),
    op: '=',
    form: placedForm(law.form, at),
    basis: law.basis,
    origin: law.origin,
    over: law.over.map((cross) => crossings[cross]!.at),
    slack: law.slack,
  };
}

function placedForm(form: LawForm, at: (line: number) => number): LawForm {
  const terms = (of: readonly { at: number; weight: number }[]): { at: number; weight: number }[] =>
    of.map((term) => ({ at: at(term.at), weight: term.weight }));
  switch (form.kind) {
    case 'sum':
      return { kind: 'sum', terms: terms(form.terms) };
    case 'average':
      return { kind: 'average', of: form.of.map(at) };
    case 'ratio':
      return { ...form, numerator: terms(form.numerator), denominator: terms(form.denominator) };
  }
}
