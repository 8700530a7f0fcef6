import { descend, type AxisNode } from '../bieu/axis';
import { isGrid, type Bieu, type GridBieu, type TableBieu } from '../bieu/bieu';
import type { TableLine } from '../bieu/tableLine';

/** What lines of a table were taken for. */
export type PartRole =
  | 'header'
  | 'numbering'
  | 'name'
  | 'note'
  | 'criterion'
  | 'figure'
  | 'total'
  | 'average'
  | 'share'
  | 'unitCount'
  | 'group'
  | 'unit'
  | 'line';

/** Rows or columns of a sheet that were taken for the same thing, ascending. */
export interface UnderstoodPart {
  readonly role: PartRole;
  readonly along: 'rows' | 'columns';
  readonly lines: readonly number[];
}

/** What the rows and columns of a table were taken for; each stands in one part, what was passed over in none. */
export function partsOf(bieu: Bieu): readonly UnderstoodPart[] {
  const parts = isGrid(bieu) ? gridParts(bieu) : tableParts(bieu);
  return parts
    .map((part) => ({ ...part, lines: [...new Set(part.lines)].sort((a, b) => a - b) }))
    .filter(({ lines }) => lines.length > 0);
}

function gridParts(bieu: GridBieu): readonly UnderstoodPart[] {
  const [down, across] = bieu.transposed ? (['columns', 'rows'] as const) : (['rows', 'columns'] as const);
  const nodes = descend(bieu.units);
  const linesOf = (...roles: readonly AxisNode['role'][]): readonly number[] =>
    nodes.filter(({ role }) => roles.includes(role)).flatMap(ownLines);
  const first = nodes.reduce((least, node) => Math.min(least, ...ownLines(node)), Infinity);
  const start = bieu.transposed ? bieu.range.left : bieu.range.top;
  const one = (node: AxisNode | null): readonly number[] => node?.lines ?? [];
  return [
    { role: 'header', along: down, lines: range(start, first - 1) },
    { role: 'numbering', along: across, lines: bieu.numberingLine === null ? [] : [bieu.numberingLine] },
    { role: 'name', along: across, lines: [bieu.nameLine] },
    { role: 'criterion', along: across, lines: bieu.criteria.flatMap(({ lines }) => lines) },
    { role: 'total', along: across, lines: one(bieu.count) },
    { role: 'average', along: across, lines: one(bieu.average) },
    { role: 'unitCount', along: across, lines: one(bieu.unitCount) },
    { role: 'total', along: down, lines: linesOf('root') },
    { role: 'group', along: down, lines: linesOf('group') },
    { role: 'unit', along: down, lines: linesOf('unit') },
    { role: 'average', along: down, lines: bieu.averageLines.flatMap(({ lines }) => lines) },
  ];
}

function ownLines({ lines, labelLine }: AxisNode): readonly number[] {
  return lines.length > 0 || labelLine === null ? lines : [labelLine];
}

function tableParts(bieu: TableBieu): readonly UnderstoodPart[] {
  const { header, rows, columns, numberingColumn, nameColumn, noteColumns } = bieu;
  const figures = rows.filter(({ hasFigures }) => hasFigures);
  const byRole = (lines: readonly TableLine[], role: PartRole): readonly number[] =>
    lines.filter((line) => roleOf(line) === role).map(({ at }) => at);
  return [
    { role: 'header', along: 'rows', lines: range(header.top, header.bottom) },
    { role: 'numbering', along: 'columns', lines: numberingColumn === null ? [] : [numberingColumn] },
    { role: 'name', along: 'columns', lines: [nameColumn] },
    ...FIGURES.map((role): UnderstoodPart => ({ role, along: 'columns', lines: byRole(columns, role) })),
    { role: 'note', along: 'columns', lines: noteColumns },
    { role: 'group', along: 'rows', lines: rows.filter(({ hasFigures }) => !hasFigures).map(({ at }) => at) },
    { role: 'line', along: 'rows', lines: byRole(figures, 'figure') },
    ...FIGURES.slice(1).map((role): UnderstoodPart => ({
      role,
      along: 'rows',
      lines: byRole(figures, role),
    })),
  ];
}

const FIGURES = ['figure', 'total', 'average', 'share'] as const;

function roleOf({ total, measure }: TableLine): (typeof FIGURES)[number] {
  if (total?.measure === 'average' || measure === 'average') return 'average';
  if (total?.measure === 'share' || measure === 'share') return 'share';
  return total ? 'total' : 'figure';
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}
