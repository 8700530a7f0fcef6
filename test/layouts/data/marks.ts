import type { CellValue } from '../../../src/core/snapshot/workbook';
import type { MarkStyleId } from '../layout';
import type { Mark } from '../model/model';

export interface MarkStyle {
  readonly met: readonly CellValue[];
  /** Several: this office writes them side by side. */
  readonly notMet: readonly CellValue[];
  /** What a legend says. */
  readonly legend: string;
}

export const MARK_STYLES: Readonly<Record<MarkStyleId, MarkStyle>> = {
  oneZero: { met: [1], notMet: [0], legend: '1: đạt; 0: chưa đạt' },
  oneBlank: { met: [1], notMet: [null], legend: '1: đạt; để trống: chưa đạt' },
  oneEither: { met: [1], notMet: [0, null], legend: '1: đạt; 0 hoặc để trống: chưa đạt' },
  xBlank: { met: ['x'], notMet: [null], legend: 'x: đạt; để trống: chưa đạt' },
  xEither: { met: ['x', 'X'], notMet: [null], legend: 'X: đạt; để trống: chưa đạt' },
  xZero: { met: ['X'], notMet: [0], legend: 'X: đạt; 0: chưa đạt' },
  dBlank: { met: ['Đ'], notMet: [null], legend: 'Đ: đạt; để trống: chưa đạt' },
  dCd: { met: ['Đ'], notMet: ['CĐ'], legend: 'Đ: đạt; CĐ: chưa đạt' },
  datChuaDat: { met: ['Đạt'], notMet: ['Chưa đạt'], legend: 'Đạt / Chưa đạt' },
  datKhongDat: { met: ['đạt', 'Đạt'], notMet: ['không đạt'], legend: 'đạt / không đạt' },
  plusMinus: { met: ['+'], notMet: ['-'], legend: '+: đạt; -: chưa đạt' },
  tickBlank: { met: ['✓'], notMet: [null], legend: '✓: đạt; để trống: chưa đạt' },
  dK: { met: ['Đ'], notMet: ['K'], legend: 'Đ: đạt; K: chưa đạt' },
};

/** What an office writes for a mark; `choice` picks among several ways of writing it. */
export function markValue(style: MarkStyle, mark: Mark, notConsidered: string, choice: number): CellValue {
  if (mark === 'notConsidered') return notConsidered;
  const values = mark === 'met' ? style.met : style.notMet;
  return values[choice % values.length] ?? null;
}
