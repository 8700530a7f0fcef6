import { PLAIN, vary } from '../layout';
import { shape, type Sample } from './sample';

/** Villages of some communes rated by a province's own twelve criteria; dotted numbering; total on top. */
export const KHU_DAN_CU: Sample = {
  shape: shape({ seed: 21, groups: [4], leaves: [4, 7], set: 'village12' }),
  layout: vary(PLAIN, {
    name: 'khu-dan-cu',
    sheetName: 'Thon KM',
    columns: ['number', 'name', 'count', 'criteria', 'note'],
    words: { number: 'TT', name: 'Xã / thôn, bản', count: 'Tổng tiêu chí đạt' },
    header: { names: 'synonym', numbers: 'within', numberText: 'bare', over: 'Nội dung tiêu chí' },
    rows: {
      grand: 'top',
      grandWords: 'Tổng cộng: {units} {unitWord}',
      groupNumbers: ['arabic'],
      leafNumbers: 'dotted',
    },
    marks: ['tickBlank'],
    unsubmittedCount: 'blank',
    legend: true,
  }),
};

/** Criteria down, communes across, a total column after each district. */
export const CHUYEN_VI: Sample = {
  shape: shape({ seed: 22, groups: [3], leaves: [3, 5] }),
  layout: vary(PLAIN, {
    name: 'chuyen-vi',
    transposed: true,
    columns: ['number', 'name', 'criteria', 'count', 'average'],
    words: { number: 'TT', count: 'Tổng số tiêu chí đạt', average: 'Bình quân' },
    header: { over: 'Tên tiêu chí' },
    rows: { groups: 'after', subtotal: 'Cộng', grandWords: 'Toàn tỉnh', leafNumbers: 'none' },
    marks: ['oneZero'],
  }),
};

/** Criteria of advanced communes; every column numbered; counts kept as text with thousands points. */
export const NANG_CAO: Sample = {
  shape: shape({ seed: 23, groups: [8], leaves: [10, 14], set: 'advanced19' }),
  layout: vary(PLAIN, {
    name: 'nang-cao',
    sheetName: 'Xã NTM nâng cao',
    left: 1,
    columns: ['number', 'name', 'criteria', 'count', 'average', 'note'],
    words: { name: 'Tên xã', count: 'Kết quả đạt', average: 'Mức đạt bình quân', note: 'Lộ trình' },
    header: { columnNumbers: true, over: 'Tiêu chí xã nông thôn mới nâng cao' },
    rows: { grandWords: 'Tổng số xã đạt từng tiêu chí', prefix: 'abbreviated', continues: true },
    marks: ['xZero'],
    numbers: { text: 'counts', averageDecimals: 1 },
    footer: 'simple',
  }),
};

/** Everything in capitals, old tone placement, odd spaces; a share row; rows hidden; pages numbered. */
export const IN_HOA: Sample = {
  shape: shape({ seed: 24, groups: [4], leaves: [5, 8], notConsidered: 0.02, unsubmitted: 1 }),
  layout: vary(PLAIN, {
    name: 'in-hoa',
    columns: ['number', 'name', 'units', 'criteria', 'count', 'average', 'note'],
    words: {
      name: 'Huyện, thành phố, xã',
      units: 'Số xã',
      count: 'Tổng hợp',
      average: 'Bình quân tiêu chí trên xã',
    },
    header: { numbers: 'within', numberText: 'tc' },
    rows: {
      groups: 'after',
      subtotal: 'Tổng {no}',
      grandWords: 'Tổng cộng ({units} xã)',
      share: 'Tỷ lệ (%)',
      blankBetween: true,
      mergeTotals: true,
    },
    marks: ['datKhongDat'],
    notConsidered: 'NA',
    unsubmittedCount: 'blank',
    pages: { every: 14, numbers: true },
    hidden: { rows: true },
    text: { tone: 'old', spaces: true, breaks: true, upperHeader: true },
    footer: 'full',
    legend: true,
  }),
};

/** No totals but each commune's own count; no numbering; far from A1. */
export const KHONG_TONG: Sample = {
  shape: shape({ seed: 25, groups: [3], leaves: [4, 6] }),
  layout: vary(PLAIN, {
    name: 'khong-tong',
    sheetName: 'Sheet1',
    top: 4,
    left: 3,
    titles: 'none',
    columns: ['name', 'criteria', 'count'],
    words: { name: 'Xã', count: 'Cộng' },
    header: { names: 'short' },
    rows: { groups: 'flat', grand: 'none', prefix: 'none' },
    marks: ['dK'],
  }),
};

/** No counts across: only how many communes meet each criterion, on top, with the criteria as «TC 1» … */
export const COT_DOC: Sample = {
  shape: shape({ seed: 26, groups: [4], leaves: [4, 7] }),
  layout: vary(PLAIN, {
    name: 'cot-doc',
    columns: ['number', 'name', 'criteria', 'note'],
    words: { name: 'Đơn vị', note: 'Ghi chú' },
    header: { names: 'none', numberText: 'tc', over: 'Kết quả đánh giá các tiêu chí' },
    rows: { grand: 'top', grandWords: 'Số xã đạt toàn tỉnh', prefix: 'abbreviated' },
    marks: ['xEither'],
    titles: 'national',
  }),
};

/** Ten criteria down, regions and districts over the communes, counts above the criteria. */
export const CHUYEN_VI_VUNG: Sample = {
  shape: shape({ seed: 27, levels: 2, groups: [2, 2], leaves: [2, 4], set: 'new10', notConsidered: 0.03 }),
  layout: vary(PLAIN, {
    name: 'chuyen-vi-vung',
    sheetName: 'Ngang',
    transposed: true,
    top: 1,
    left: 1,
    columns: ['name', 'count', 'criteria'],
    words: { count: 'Số TC đạt' },
    header: { names: 'short', numbers: 'within', numberText: 'bare', over: 'Tiêu chí' },
    rows: { groups: 'before', grand: 'top', grandWords: 'Tổng cộng', prefix: 'mixed' },
    marks: ['dBlank'],
    notConsidered: '-',
    text: { unicode: 'mixed' },
    footer: 'simple',
  }),
};

/** Pasted together from district files: every district has its own marks and its own way of typing. */
export const GHEP_TEP: Sample = {
  shape: shape({ seed: 28, groups: [5], leaves: [3, 6], unsubmitted: 2, wards: true }),
  layout: vary(PLAIN, {
    name: 'ghep-tep',
    sheetName: 'Ghép',
    top: 1,
    columns: ['number', 'name', 'code', 'criteria', 'spare', 'average', 'count'],
    words: { number: 'Số TT', name: 'Địa bàn', count: 'Kết quả chung', average: 'Số TC bình quân' },
    header: { names: 'synonym', numbers: 'over', numberText: 'tieuChi', merged: false, sides: 'bottom' },
    rows: {
      grandWords: 'Tỉnh {province}: {units} đơn vị',
      groupNumbers: ['arabic'],
      prefix: 'mixed',
      upperGroups: true,
      averageRow: null,
    },
    marks: ['oneZero', 'xEither', 'datChuaDat', 'dBlank', 'plusMinus'],
    numbers: { text: 'grand', averageDecimals: 'varied' },
    text: { unicode: 'mixed', tone: 'mixed', spaces: true },
  }),
};
