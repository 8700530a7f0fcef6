import { NOTHING_DECLARED } from '../../../../src/core/bieu/declared';
import type { TableBieu } from '../../../../src/core/bieu/bieu';
import type { Measure, TableLine } from '../../../../src/core/bieu/tableLine';
import { say } from '../../../../src/core/messages/text';
import { readFigure } from '../../../../src/core/recognise/readFigure';
import { numberAsText } from '../../../../src/core/rules/text/numberAsText';
import { parseRect, rectAddress } from '../../../../src/core/snapshot/address';
import { cellAt, type CellValue, type Sheet, type Workbook } from '../../../../src/core/snapshot/workbook';
import { ruleTests } from '../ruleTests';
import { sheet, sheetOf, type Changes } from '../sheetOf';
import { CROSSES, DISTRICTS, UNIT_COUNTS, WORDS } from '../sheets';

/** The column of counts of DISTRICTS, pasted as text. */
const COUNTS_AS_TEXT = {
  M5: "'23",
  M6: "'7",
  M7: "'6",
  M8: "'10",
  M9: "'11",
  M10: "'5",
  M11: "'6",
  M12: "'34",
};

/** UNIT_COUNTS with codes of communes where it has their number. */
const CODES = {
  C3: 'Mã xã',
  C5: '',
  C6: "'03334",
  C7: "'03335",
  C8: "'03336",
  C9: '',
  C10: "'03340",
  C11: "'03341",
  C12: '',
};

/** A grid of which some cells are told to be text on purpose. */
function ignoring(changes: Changes, ranges: readonly string[], ...kinds: readonly string[]): Workbook {
  const ignoredErrors = ranges.map((range) => ({ rect: parseRect(range)!, kinds }));
  return { sheets: sheetOf(DISTRICTS, changes).sheets.map((one) => ({ ...one, ignoredErrors })) };
}

ruleTests('text/number-as-text', 'warning', {
  accept: [
    {
      says: 'what the user has told Excel to be text on purpose',
      sheet: ignoring(COUNTS_AS_TEXT, ['A1:B2', 'M5:M12'], 'formula', 'numberStoredAsText'),
    },
    { says: 'numbers', sheet: DISTRICTS },
    { says: 'numbering kept as text', sheet: DISTRICTS, changes: { A6: "'1", A7: "'2", A8: "'3" } },
    { says: 'codes kept as text', sheet: UNIT_COUNTS, changes: CODES },
    { says: 'marks that are words', sheet: WORDS },
    { says: '«14/19» and «9 TC» are texts on purpose', sheet: CROSSES, changes: { V4: '14/19', V5: '9 TC' } },
    {
      says: 'a bound is no number',
      sheet: DISTRICTS,
      changes: { M6: '≥7' },
      unchecked: ['M6 grid/row-total not-a-number'],
    },
    {
      says: 'header numbers kept as text',
      sheet: DISTRICTS,
      changes: { C4: "'1", D4: "'2", E4: "'3", L4: "'10" },
    },
  ],
  reject: [
    {
      says: 'a count whose other complaints are switched off',
      sheet: ignoring({ M6: "'7" }, ['M6'], 'formula', 'evalError'),
      finds: [{ cell: 'Biểu 02!M6', actual: '7', expected: 7 }],
    },
    {
      says: 'a count beside those that are meant',
      sheet: ignoring({ M6: "'7", M7: "'6" }, ['M7', 'A1:L12'], 'numberStoredAsText'),
      finds: [{ cell: 'Biểu 02!M6', actual: '7', expected: 7 }],
    },
    {
      says: 'a count, which still counts',
      sheet: DISTRICTS,
      changes: { M6: "'7" },
      finds: [{ cell: 'M6', actual: '7', expected: 7 }],
      unchecked: [],
    },
    {
      says: 'a count with spaces around it',
      sheet: DISTRICTS,
      changes: { M6: "'\u00a07 " },
      finds: [{ cell: 'M6', actual: '\u00a07 ', expected: 7 }],
    },
    {
      says: 'a mark 1 among numbers',
      sheet: DISTRICTS,
      changes: { C6: "'1" },
      finds: [{ cell: 'C6', actual: '1', expected: 1 }],
    },
    {
      says: 'a total of a criterion',
      sheet: WORDS,
      changes: { C4: "'3" },
      finds: [{ cell: 'C4', actual: '3', expected: 3 }],
    },
    {
      says: 'an average with a comma',
      sheet: DISTRICTS,
      changes: { N9: "'5,50" },
      finds: [{ cell: 'N9', actual: '5,50', expected: 5.5 }],
    },
    {
      says: 'an average with a dot',
      sheet: DISTRICTS,
      changes: { N9: "'5.50" },
      finds: [{ cell: 'N9', actual: '5.50', expected: 5.5 }],
    },
    {
      says: 'a number of communes',
      sheet: UNIT_COUNTS,
      changes: { C5: "'3" },
      finds: [{ cell: 'C5', actual: '3', expected: 3 }],
    },
    {
      says: 'two of a column: each its own',
      sheet: DISTRICTS,
      changes: { M6: "'7", M11: "'6" },
      finds: [
        { cell: 'M6', actual: '7', expected: 7 },
        { cell: 'M11', actual: '6', expected: 6 },
      ],
    },
    {
      says: 'a whole column: one finding with its range',
      sheet: DISTRICTS,
      changes: COUNTS_AS_TEXT,
      finds: [{ cell: 'M5:M12', actual: null, expected: null }],
      unchecked: [],
    },
    {
      says: 'a block of marks: one finding with its range',
      sheet: DISTRICTS,
      changes: {
        C6: "'1",
        C7: "'1",
        C8: "'1",
        C10: "'1",
        C11: "'0",
        D6: "'1",
        D7: "'0",
        D8: "'1",
        D10: "'1",
        D11: "'1",
      },
      finds: [{ cell: 'C6:D11', actual: null, expected: null }],
    },
    {
      says: 'two columns apart: two findings',
      sheet: DISTRICTS,
      changes: {
        ...COUNTS_AS_TEXT,
        C5: "'3",
        C6: "'1",
        C7: "'1",
        C8: "'1",
        C9: "'1",
        C10: "'1",
        C11: "'0",
        C12: "'4",
      },
      finds: [
        { cell: 'C5:C12', actual: null, expected: null },
        { cell: 'M5:M12', actual: null, expected: null },
      ],
    },
    {
      says: 'a text that also does not add up: it is wrong, and it is text',
      sheet: DISTRICTS,
      changes: { M6: "'8" },
      finds: [{ cell: 'M6', actual: '8', expected: 8 }],
      others: [{ rule: 'grid/row-total', severity: 'error', cell: 'M6', actual: '8', expected: 7 }],
    },
  ],
});

/** A table by hand: the first row is the header, the first column holds names; measures by row or column address. */
function tableOf(
  table: string,
  measures: Readonly<Record<string, Measure>> = {},
  kind: TableBieu['kind'] = 'parts',
): { readonly bieu: TableBieu; readonly index: number; readonly workbook: Workbook } {
  const one: Sheet = sheet(table);
  const rows = [...one.rows.keys()];
  const width = Math.max(...[...one.rows.values()].map((row) => row.length));
  const line = (at: number, label: CellValue | undefined, measure: Measure = 'unknown'): TableLine => ({
    at,
    label: typeof label === 'string' ? label : '',
    path: [],
    numbering: null,
    parent: null,
    depth: 0,
    measure,
    total: null,
    hasFigures: true,
  });
  const bieu: TableBieu = {
    kind,
    sheet: 0,
    sheetName: one.name,
    hidden: false,
    range: { top: 0, left: 0, bottom: Math.max(...rows), right: width - 1 },
    title: '',
    period: null,
    read: (row, column) => readFigure(cellAt(one, row, column), { whole: false, most: Infinity }),
    evidence: [],
    header: { top: 0, bottom: 0 },
    rows: rows.slice(1).map((row) => line(row, cellAt(one, row, 0)?.value, measures[String(row + 1)])),
    columns: Array.from({ length: width - 1 }, (_, i) =>
      line(i + 1, cellAt(one, 0, i + 1)?.value, measures['ABCDEFGH'[i + 1]!]),
    ),
    numberingColumn: null,
    nameColumn: 0,
    noteColumns: [],
    laws: [],
    declared: NOTHING_DECLARED,
    dossier: null,
    targets: null,
  };
  return { bieu, index: 0, workbook: { sheets: [one] } };
}

function found(context: ReturnType<typeof tableOf>): [string, unknown, unknown][] {
  return numberAsText.findings!(context).map(({ at, actual, expected }) => [
    rectAddress(at.rect),
    actual,
    expected,
  ]);
}

describe('in a table of figures', () => {
  const VILLAGES = `
Tên huyện | Tổng số | Kiểu mẫu | Tỷ lệ (%)
Mường Chà | 120     | 35       | 29.17@0.00
Tủa Chùa  | 118     | 20       | 16.95@0.00
Mường Ảng | 104     | 31       | 29.81@0.00
Cộng      | 342     | 86       | 25.15@0.00
`;

  it.each<[string, ReturnType<typeof tableOf>]>([
    ['numbers', tableOf(VILLAGES)],
    [
      'bounds, words and dashes',
      tableOf(VILLAGES.replace('29.17@0.00', '≥ 65').replace('118 ', '- ').replace('20 ', '20 bản ')),
    ],
    ['a column of codes', tableOf("Xã | Mã xã | Số hộ\nA | '03334 | 12\nB | '03335 | 15\nC | '12336 | 3")],
    [
      'a column of codes by its measure',
      tableOf("Xã | Mã | Số hộ\nA | '3334 | 12\nB | '3335 | 15", { B: 'code' }),
    ],
    ['a column of years', tableOf("Xã | Năm đạt | Số hộ\nA | '2021 | 12\nB | '2019 | 15\nC | 2020 | 3")],
    ['a row of years', tableOf("Nội dung | Xã A | Xã B\nNăm về đích | '2021 | '2023\nSố hộ | 12 | 15")],
    ['a column of ranks', tableOf("Xã | Xếp hạng | Số hộ\nA | '1 | 12\nB | '2 | 15", { B: 'rank' })],
    [
      'column numbers printed again',
      tableOf("Xã | a | b | c\nX | 5 | 6 | 11\nY | '1 | '2 | '3\nZ | 1 | 2 | 3"),
    ],
    [
      'a number among words',
      tableOf("Xã | Ghi chú | Số hộ\nA | đã xong | 12\nB | '2 | 15\nC | chưa xong | 3\nD | chờ | 2"),
    ],
    ['a dossier', tableOf("Nội dung | Kết quả\nThu nhập | '65\nHộ nghèo | '1,2\nĐường | 100", {}, 'dossier')],
  ])('%s: silent', (_, context) => {
    expect(found(context)).toEqual([]);
  });

  it.each<[string, ReturnType<typeof tableOf>, [string, unknown, unknown][]]>([
    ['one figure', tableOf(VILLAGES.replace('118 ', "'118 ")), [['B3', '118', 118]]],
    ['a share with a comma', tableOf(VILLAGES.replace('16.95@0.00', "'16,95")), [['D3', '16,95', 16.95]]],
    [
      'a figure with a leading zero among numbers',
      tableOf(VILLAGES.replace('| 20 ', "| '05 ")),
      [['C3', '05', 5]],
    ],
    [
      'a figure of a target by year',
      tableOf(VILLAGES.replace('35 ', "'35 "), {}, 'targets'),
      [['C2', '35', 35]],
    ],
    [
      'a figure that can be read in two ways',
      tableOf(VILLAGES.replace('118 ', "'1.118 ")),
      [['B3', '1.118', null]],
    ],
    ['a column', tableOf(VILLAGES.replace(/\| (\d+) +\| (\d+) /g, "| '$1 | $2 ")), [['B2:B5', null, null]]],
    [
      'a line pasted side by side',
      tableOf(VILLAGES.replace('118     | 20       | 16.95@0.00', "'118 | '20 | '16,95")),
      [['B3:D3', null, null]],
    ],
    [
      'every figure, with words between the columns',
      tableOf(
        "Xã | Số hộ | Người lập | Diện tích\nA | '12 | Lan | '1,5\nB | '15 | Mai | '2,5\nC | '1.015 | Hoa | '3",
      ),
      [['B2:D4', null, null]],
    ],
    [
      'every figure but the years',
      tableOf("Xã | Năm | Số hộ | Số nhà\nA | 2021 | '1 | '5\nB | 2022 | '15 | '4\nC | 2023 | '10 | '6", {
        B: 'year',
      }),
      [['C2:D4', null, null]],
    ],
  ])('%s: found', (_, context, expected) => {
    expect(found(context)).toEqual(expected);
  });

  it('names the place, and says what cannot be told', () => {
    const [one] = numberAsText.findings!(tableOf(VILLAGES.replace('118 ', "'1.118 ")));
    expect(say(one!.label, 'vi')).toBe('Tủa Chùa × Tổng số');
    expect(say(one!.message, 'vi')).toContain('đọc được hai cách');
    expect(say(one!.message, 'en')).toContain('two ways');
  });
});
