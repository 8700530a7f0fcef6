import { SETS } from '../../layouts/data/criteria';
import type { Draft, Paper } from './paper';
import { communeCountOf, CRITERIA, type Province } from './province';

const NUMBER = 0;
const NAME = 1;
const FIRST = 2;
const COUNT = FIRST + CRITERIA;
const AVERAGE = COUNT + 1;
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** Figures of one row: per criterion, and in all. */
export interface Line {
  readonly counts: readonly number[];
  readonly total: number;
}

/** What other tables refer to. */
export interface Grid {
  readonly grand: Line;
  /** By unit its marks. */
  readonly units: readonly Line[];
}

interface Group {
  readonly line: Line | null;
  readonly units: readonly Line[];
  readonly size: number;
}

/** Biểu 02: units × criteria with counts, subtotals, the grand total and averages. */
export function addGrid(draft: Draft, province: Province): Grid {
  const paper = draft.sheet('Biểu 02');
  const head = writeHead(paper, province);
  const grandRow = province.grand === 'top' ? head : null;
  let row = province.grand === 'top' ? head + grandRows(province) : head;
  const groups: Group[] = [];
  let commune = 0;
  province.districts.forEach(({ name, communes }, at) => {
    const titleRow = name === null ? null : row;
    if (name !== null) {
      paper.text(row, NUMBER, ROMAN[at]!);
      paper.text(row, NAME, name);
      row += 1;
    }
    const units = communes.map((unit, k) => {
      paper.text(row, NUMBER, k + 1);
      paper.text(row, NAME, unit);
      return writeUnit(draft, paper, province, row++, commune++);
    });
    if (titleRow === null) {
      groups.push({ line: null, units, size: units.length });
      return;
    }
    const totalRow = province.subtotals === 'before' ? titleRow : row++;
    if (totalRow !== titleRow) paper.text(totalRow, NAME, `Cộng ${name}`);
    const line = writeSums(draft, paper, totalRow, 'group', units, communes.length);
    writeAverage(draft, paper, province, totalRow, line, communes.length);
    groups.push({ line, units, size: communes.length });
  });
  const grand = writeGrand(draft, paper, province, grandRow ?? row, groups);
  return { grand, units: groups.flatMap(({ units }) => units) };
}

function writeHead(paper: Paper, { averages }: Province): number {
  const last = averages === 'row' ? COUNT : AVERAGE;
  paper.text(0, 0, 'Biểu số 02');
  paper.merge(1, 0, 1, last, 'BIỂU CHI TIẾT TIÊU CHÍ NÔNG THÔN MỚI ĐẾN NĂM 2025 TRÊN ĐỊA BÀN TỈNH');
  paper.merge(2, 0, 2, last, '(Kèm theo Kế hoạch số 186/KH-UBND ngày 29 tháng 6 năm 2022 của UBND tỉnh)');
  paper.merge(4, NUMBER, 5, NUMBER, 'STT');
  paper.merge(4, NAME, 5, NAME, 'Tên đơn vị');
  paper.merge(4, FIRST, 4, COUNT - 1, 'Tiêu chí');
  SETS.basic19.criteria.forEach(({ full }, k) => paper.text(5, FIRST + k, full));
  paper.merge(4, COUNT, 5, COUNT, 'Số tiêu chí đạt');
  if (averages !== 'row') paper.merge(4, AVERAGE, 5, AVERAGE, 'Bình quân/xã');
  return 6;
}

function grandRows({ averages }: Province): number {
  return averages === 'column' ? 1 : 2;
}

function writeUnit(draft: Draft, paper: Paper, province: Province, row: number, commune: number): Line {
  const { progress } = province;
  const marks = Array.from({ length: CRITERIA }, (_, k) =>
    progress.met(progress.steps, commune, k) ? 1 : 0,
  );
  const counts = marks.map((mark, k) => paper.figure(row, FIRST + k, 'mark', { kind: 'mark' }, mark));
  const met = marks.reduce<number>((sum, mark) => sum + mark, 0);
  const total = paper.figure(row, COUNT, 'unit-total', { kind: 'whole', most: CRITERIA }, met);
  draft.sum(total, counts);
  return { counts, total };
}

/** A row of sums over rows below or above it; its total is both the sum of its counts and of their totals. */
function writeSums(
  draft: Draft,
  paper: Paper,
  row: number,
  role: 'group' | 'grand',
  parts: readonly Line[],
  units: number,
): Line {
  const summed = (figures: readonly number[]): number =>
    figures.reduce((sum, figure) => sum + draft.truthOf(figure), 0);
  const counts = Array.from({ length: CRITERIA }, (_, k) => {
    const own = parts.map((part) => part.counts[k]!);
    const figure = paper.figure(row, FIRST + k, `${role}-count`, { kind: 'whole', most: units }, summed(own));
    draft.sum(figure, own);
    return figure;
  });
  const most = units * CRITERIA;
  const total = paper.figure(row, COUNT, `${role}-total`, { kind: 'whole', most }, summed(counts));
  draft.sum(total, counts);
  draft.sum(
    total,
    parts.map((part) => part.total),
  );
  return { counts, total };
}

function writeGrand(
  draft: Draft,
  paper: Paper,
  province: Province,
  row: number,
  groups: readonly Group[],
): Line {
  const parts = groups.flatMap(({ line, units }) => (line ? [line] : units));
  const units = communeCountOf(province);
  paper.text(row, NAME, 'Tổng cộng');
  const line = writeSums(draft, paper, row, 'grand', parts, units);
  writeAverage(draft, paper, province, row, line, units);
  if (province.averages === 'column') return line;
  paper.text(row + 1, NAME, 'Bình quân/xã');
  const perUnit = province.averages === 'both' ? [...line.counts, line.total] : [line.total];
  const from = COUNT + 1 - perUnit.length;
  perUnit.forEach((total, k) => writeQuotient(draft, paper, province, row + 1, from + k, total, units));
  return line;
}

function writeAverage(
  draft: Draft,
  paper: Paper,
  province: Province,
  row: number,
  line: Line,
  units: number,
): void {
  if (province.averages !== 'row') writeQuotient(draft, paper, province, row, AVERAGE, line.total, units);
}

function writeQuotient(
  draft: Draft,
  paper: Paper,
  { averageDecimals: decimals }: Province,
  row: number,
  column: number,
  total: number,
  units: number,
): void {
  const truth = roundedQuotient(draft.truthOf(total), units, decimals);
  const most = column === COUNT || column === AVERAGE ? CRITERIA : 1;
  const domain = { kind: 'decimal', decimals, most } as const;
  draft.average(paper.figure(row, column, 'average', domain, truth), [total], units, decimals);
}

/** Whole numbers divided and rounded half up, without an error of binary fractions. */
export function roundedQuotient(total: number, units: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.floor((2 * total * scale + units) / (2 * units)) / scale;
}
