import { PLAIN, vary } from '../layout';
import { shape, type Sample } from './sample';

/** Mountain province: ten districts, header on every page, each district marks in its own way. */
export const TAY_BAC: Sample = {
  shape: shape({ seed: 11, groups: [10], leaves: [3, 15] }),
  layout: vary(PLAIN, {
    name: 'tay-bac',
    columns: ['number', 'name', 'criteria', 'count', 'average', 'spare'],
    words: { count: 'Kết quả thực hiện năm 2025', average: 'Kết quả bình quân/xã' },
    rows: { grandWords: 'Tổng số xã/tiêu chí', prefix: 'mixed' },
    marks: ['oneZero', 'oneBlank', 'oneEither'],
    numbers: { averageDecimals: 'varied', format: 'thousands' },
    pages: { every: 33, numbers: true },
    titles: 'long',
  }),
};

/** Delta province: grand total on top, three header rows, counts left of the criteria, notes. */
export const DONG_BANG: Sample = {
  shape: shape({ seed: 12, groups: [4], leaves: [5, 9], notConsidered: 0.03, wards: true }),
  layout: vary(PLAIN, {
    name: 'dong-bang',
    sheetName: 'PL2-Ket qua',
    top: 1,
    left: 1,
    titles: 'national',
    footer: 'full',
    legend: true,
    columns: ['number', 'name', 'count', 'criteria', 'note'],
    words: { number: 'TT', name: 'Huyện/Xã', count: 'Tổng số TC đạt chuẩn', note: 'Ghi chú' },
    header: { over: 'Kết quả thực hiện từng tiêu chí', heads: true },
    rows: {
      grand: 'top',
      grandWords: 'Toàn tỉnh',
      groupNumbers: ['letter'],
      mergeTotals: true,
      unitsInGroup: true,
    },
    marks: ['xBlank'],
    notConsidered: 'K/xét',
    text: { breaks: true },
  }),
};

/** After 2025: ten criteria, communes and wards straight under the province, the average in a row of its own. */
export const HAI_CAP: Sample = {
  shape: shape({
    seed: 13,
    levels: 0,
    groups: [],
    leaves: [42, 42],
    set: 'new10',
    wards: true,
    unsubmitted: 2,
  }),
  layout: vary(PLAIN, {
    name: 'hai-cap',
    sheetName: 'Tong hop',
    columns: ['number', 'name', 'code', 'criteria', 'count', 'note'],
    words: { number: 'TT', name: 'Xã, phường', code: 'Mã số', count: 'Số TC đạt' },
    header: { names: 'none', numberText: 'tight', merged: false },
    rows: { grandWords: 'Tổng số: {units} {unitWord}', averageRow: 'Bình quân tiêu chí/đơn vị' },
    marks: ['datChuaDat'],
    notConsidered: 'Không xét',
    unsubmittedCount: 'blank',
    footer: 'simple',
  }),
};

/** Coastal province: regions over districts, totals after their units, average before count, decomposed letters. */
export const DUYEN_HAI: Sample = {
  shape: shape({ seed: 14, levels: 2, groups: [2, 3], leaves: [3, 6] }),
  layout: vary(PLAIN, {
    name: 'duyen-hai',
    sheetName: 'B2',
    top: 2,
    columns: ['number', 'name', 'units', 'criteria', 'average', 'count'],
    words: {
      number: 'Số TT',
      name: 'Địa phương',
      units: 'Tổng số xã',
      count: 'Cộng số tiêu chí',
      average: 'BQ tiêu chí/xã',
    },
    header: { numbers: 'under', numberText: 'paren' },
    rows: {
      groups: 'after',
      grandWords: 'TỔNG CỘNG TOÀN TỈNH',
      groupNumbers: ['letter', 'roman'],
      prefix: 'full',
      mergeTotals: true,
    },
    marks: ['plusMinus'],
    numbers: { averageStored: 'full' },
    text: { unicode: 'nfd' },
    footer: 'full',
  }),
};

/** Highland province: criteria by bare numbers, district headings without totals, last year's count and the change. */
export const TAY_NGUYEN: Sample = {
  shape: shape({ seed: 15, groups: [5], leaves: [4, 8], notConsidered: 0.02 }),
  layout: vary(PLAIN, {
    name: 'tay-nguyen',
    left: 2,
    columns: ['number', 'name', 'criteria', 'previous', 'count', 'change', 'note'],
    words: {
      name: 'Đơn vị hành chính',
      previous: 'Số TC đạt năm 2024',
      count: 'Số TC đạt năm 2025',
      change: 'Tăng (+), giảm (-)',
    },
    header: { names: 'none', over: 'Tiêu chí số' },
    rows: {
      groups: 'heading',
      grandWords: 'Tổng',
      continues: true,
      prefix: 'groupsOnly',
      upperGroups: true,
      blankBetween: true,
    },
    marks: ['dCd'],
    hidden: { columns: true },
    legend: true,
  }),
};

/** Midland province: four header rows without merged cells, averages kept as text. */
export const TRUNG_DU: Sample = {
  shape: shape({ seed: 16, groups: [4], leaves: [3, 6] }),
  layout: vary(PLAIN, {
    name: 'trung-du',
    top: 3,
    columns: ['number', 'name', 'average', 'count', 'criteria'],
    words: { name: 'Tên huyện, xã', count: 'Số lượng đạt', average: 'Trung bình mỗi xã' },
    header: {
      over: 'Tiêu chí',
      heads: true,
      numbers: 'over',
      numberText: 'tc',
      names: 'short',
      merged: false,
      sides: 'bottom',
    },
    rows: { groups: 'after', subtotal: 'Cộng', grandWords: 'Cộng', prefix: 'full' },
    marks: ['oneBlank'],
    numbers: { averageDecimals: 1, text: 'averages' },
    text: { tone: 'mixed' },
    titles: 'long',
  }),
};
