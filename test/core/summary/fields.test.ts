import { writtenCells } from '../../../src/core/sheetPlan/formulaText';
import { withFilledIn } from '../../../src/core/sheetPlan/filledIn';
import { isAsRecorded, LAYOUT, ownRecordFormula, readOwnRecord } from '../../../src/core/sheetPlan/ownRecord';
import { planGrid } from '../../../src/core/sheetPlan/planGrid';
import type { SheetPlan } from '../../../src/core/sheetPlan/sheetPlan';
import type { Workbook } from '../../../src/core/snapshot/workbook';
import { sheetOf } from '../rules/sheetOf';
import { plansOf, sample } from './plans';

/** A plan of the same sheet with every field filled in, each otherwise. */
function filled(plan: SheetPlan): SheetPlan {
  let number = 0;
  const rows = plan.rows.map((row) =>
    row.map((cell) =>
      cell.field ? { ...cell, value: `điền ${++number}`, role: cell.field.typedAs ?? cell.role } : cell,
    ),
  );
  return { ...plan, rows };
}

test('what people fill into any field of any summary is no edit, and is there again when it is made anew', async () => {
  const { sheets } = plansOf(await sample('dien-bien-co-loi.xlsx'));
  let fields = 0;
  for (const plan of sheets) {
    const grid = planGrid(plan);
    const area = { top: 2, left: 1, bottom: grid.height + 1, right: grid.width };
    const name = (at: number): string => `Biểu ${at}`;
    const record = readOwnRecord(ownRecordFormula(grid, writtenCells(grid, area, name)))!;
    const typed = filled(plan);
    const there = writtenCells(planGrid(typed), area, name);
    expect(isAsRecorded(record, there, there)).toBe(true);
    expect(withFilledIn(plan, record, there)).toEqual({ plan: typed, lost: [], dropped: [] });
    fields += typed.rows.flat().filter(({ field }) => field).length;
  }
  expect(fields).toBeGreaterThan(60);
});

/** Ten communes of two districts; the first and the seventh may count `by` criteria more than they meet. */
function twoDistricts(
  isFirstWrong: boolean,
  isSeventhWrong = true,
  by = 1,
  above: readonly string[] = [],
): Workbook {
  const criteria = Array.from({ length: 10 }, (_, at) => at + 1);
  const unitLine = (unit: number, isWrong: boolean): string => {
    const marks = criteria.map((criterion) =>
      (unit * 7 + criterion * 5 + unit * criterion) % 4 === 0 ? 0 : 1,
    );
    const count = marks.reduce<number>((sum, mark) => sum + mark, 0) + (isWrong ? by : 0);
    return [(unit % 5) + 1, `Xã Thử ${String.fromCharCode(65 + unit)}`, ...marks, count].join(' | ');
  };
  return sheetOf(`${above.map((line) => `${line}\n`).join('')}
Biểu 02: Kết quả thực hiện bộ tiêu chí nông thôn mới năm 2024

TT | Tên xã | ${criteria.join(' | ')} | Số TC đạt
I | Huyện Mường Chà
${[0, 1, 2, 3, 4].map((unit) => unitLine(unit, isFirstWrong && unit === 0)).join('\n')}
II | Huyện Tủa Chùa
${[5, 6, 7, 8, 9].map((unit) => unitLine(unit, isSeventhWrong && unit === 6)).join('\n')}`);
}

test('what is filled into a letter stays with its receiver when the letter before it is gone', () => {
  const [before, after] = [true, false].map((isFirstWrong) =>
    plansOf(twoDistricts(isFirstWrong)).sheets.find(({ id }) => id === 'summary-letters')!,
  ) as [SheetPlan, SheetPlan];
  const height = before.rows.length / 2;
  expect(after.rows).toHaveLength(height);
  const grid = planGrid(before);
  const area = { top: 0, left: 0, bottom: grid.height - 1, right: grid.width - 1 };
  const name = (): string => 'Sheet1';
  const record = readOwnRecord(ownRecordFormula(grid, writtenCells(grid, area, name)))!;
  const typed = filled(before);
  const there = writtenCells(planGrid(typed), area, name);
  const fieldsOf = ({ rows }: SheetPlan): unknown[] =>
    rows.flatMap((row) => row.flatMap(({ field, value }) => (field ? [value] : [])));
  const second = fieldsOf({ ...typed, rows: typed.rows.slice(height) });
  expect(second).toHaveLength(22);
  const refilled = withFilledIn(after, record, there);
  expect([fieldsOf(refilled.plan), refilled.lost]).toEqual([second, []]);
});

test('there is room for the fields of a hundred letters, with what each note is about', () => {
  const plan = plansOf(twoDistricts(true)).sheets.find(({ id }) => id === 'summary-letters')!;
  const rows = Array.from({ length: 50 }, () => plan.rows).flat();
  const many = planGrid({ ...plan, rows });
  const area = { top: 0, left: 0, bottom: many.height - 1, right: many.width - 1 };
  const formula = ownRecordFormula(
    many,
    writtenCells(many, area, () => 'Sheet1'),
  );
  expect(formula.length).toBeLessThan(8_000);
  const { fields } = readOwnRecord(formula)!;
  const recorded = fields.reduce(
    (sum, { top, left, bottom, right }) => sum + (bottom - top + 1) * (right - left + 1),
    0,
  );
  expect(recorded).toBe(rows.flat().filter(({ field }) => field).length);
  expect(fields.filter(({ mayGo, codes }) => mayGo && codes === undefined)).toEqual([]);
});

test('where a field goes by its place among those of its column, none of that column goes otherwise', async () => {
  for (const name of ['dien-bien.xlsx', 'dien-bien-co-loi.xlsx']) {
    for (const { id, rows } of plansOf(await sample(name)).sheets) {
      const ways = new Map<number, Set<boolean>>();
      for (const row of rows)
        row.forEach(({ field }, column) => {
          if (field) ways.set(column, (ways.get(column) ?? new Set()).add(field.by.length === 0));
        });
      for (const [column, kinds] of ways) expect([id, column, kinds.size]).toEqual([id, column, 1]);
    }
  }
});

/** Words of the head, the foot and the signatures that an office writes otherwise. */
const OURS =
  /^(?:THỦ TRƯỞNG|NGƯỜI (?:LẬP|SOÁT)|ĐƠN VỊ ĐƯỢC SOÁT|\(Ký|Nơi nhận|- |Số: |V\/v |Kính gửi|…|Thành phần|Thời gian)/;

test('whatever an office completes in the head, the foot and the signatures of a paper is a field', async () => {
  const { sheets } = plansOf(await sample('dien-bien-co-loi.xlsx'));
  const found = new Set<string>();
  for (const { id, rows } of sheets)
    for (const { value, field } of rows.flat()) {
      const [word] = typeof value === 'string' ? (OURS.exec(value) ?? []) : [];
      if (word === undefined || id === 'summary-prose') continue;
      expect([id, value, field !== undefined]).toEqual([id, value, true]);
      found.add(word);
    }
  expect([...found].sort()).toEqual(
    ['(Ký', '- ', 'Kính gửi', 'NGƯỜI LẬP', 'NGƯỜI SOÁT', 'Nơi nhận', 'Số: ', 'THỦ TRƯỞNG', 'Thành phần']
      .concat('Thời gian', 'V/v ', '…', 'ĐƠN VỊ ĐƯỢC SOÁT')
      .sort(),
  );
});

test('further titles of who signs take the look of titles, remarks keep theirs', () => {
  const plan = plansOf(twoDistricts(true)).sheets.find(({ id }) => id === 'summary-letters')!;
  const grid = planGrid(plan);
  const area = { top: 0, left: 0, bottom: grid.height - 1, right: grid.width - 1 };
  const name = (): string => 'Sheet1';
  const record = readOwnRecord(ownRecordFormula(grid, writtenCells(grid, area, name)))!;
  const titleRow = plan.rows.findIndex((row) => row.some(({ value }) => value === 'THỦ TRƯỞNG ĐƠN VỊ'));
  const titles = ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', '(Đã ký)'];
  const typed = {
    ...plan,
    rows: plan.rows.map((row, at) =>
      row.map((cell, column) =>
        column === 3 && titles[at - titleRow] !== undefined
          ? { ...cell, value: titles[at - titleRow]! }
          : cell,
      ),
    ),
  };
  const there = writtenCells(planGrid(typed), area, name);
  expect(isAsRecorded(record, there, there)).toBe(true);
  const { plan: made } = withFilledIn(plan, record, there);
  const signed = made.rows.slice(titleRow, titleRow + 4).map((row) => [row[3]!.value, row[3]!.role]);
  expect(signed).toEqual(titles.map((title) => [title, 'sign']));
  // the second letter's remark was not touched
  expect(made.rows.flat().find(({ value }) => value === '(Ký tên, đóng dấu)')?.role).toBe('signNote');
});

test('what is noted beside a finding goes with it, be it the last of the record', () => {
  const [before, after] = [true, false].map((isWrong) =>
    plansOf(twoDistricts(isWrong, isWrong)).sheets.find(({ id }) => id === 'summary-record')!,
  ) as [SheetPlan, SheetPlan];
  const grid = planGrid(before);
  const area = { top: 0, left: 0, bottom: grid.height - 1, right: grid.width - 1 };
  const name = (): string => 'Sheet1';
  const record = readOwnRecord(ownRecordFormula(grid, writtenCells(grid, area, name)))!;
  const refilled = withFilledIn(after, record, writtenCells(planGrid(filled(before)), area, name));
  expect(before.rows.flat().some(({ field }) => field?.mayGo)).toBe(true);
  expect(after.rows.flat().some(({ field }) => field?.mayGo)).toBe(false);
  expect(refilled.lost).toEqual([]);
  // and is told: two findings had a note each
  expect(refilled.dropped).toHaveLength(2);
});

describe('what is noted beside a finding', () => {
  const name = (): string => 'Sheet1';
  const sheetsOf = (workbook: Workbook): readonly SheetPlan[] =>
    ['summary-record', 'summary-letters'].map((id) =>
      plansOf(workbook).sheets.find((plan) => plan.id === id)!,
    );
  /** What is noted at the lines of findings, by the place they are about; «Đã sửa» is the last column. */
  const notesOf = ({ rows, widths }: SheetPlan): Readonly<Record<string, unknown>> =>
    Object.fromEntries(
      rows.flatMap((row) => {
        const field = row[widths.length - 1];
        const place = String(row[widths.length === 10 ? 4 : 2]?.value);
        return !field?.field?.mayGo ? [] : [[place.replace(/^«.*»: /, ''), field.value]];
      }),
    );
  /** A note beside every finding, or beside those of one place alone. */
  const refilled = (before: SheetPlan, after: SheetPlan, asWritten = before, only = '') => {
    const grid = planGrid(asWritten);
    const area = { top: 0, left: 0, bottom: grid.height - 1, right: grid.width - 1 };
    const record = readOwnRecord(ownRecordFormula(grid, writtenCells(grid, area, name)))!;
    const noted: SheetPlan = {
      ...before,
      rows: before.rows.map((row) =>
        row.map((cell) =>
          !cell.field?.mayGo || !row.some(({ value }) => String(value).includes(only))
            ? cell
            : { ...cell, value: `sửa ${row[0]!.value} ở ${row[3]!.value}` },
        ),
      ),
    };
    return {
      noted: notesOf(noted),
      ...withFilledIn(after, record, writtenCells(planGrid(noted), area, name)),
    };
  };
  const withSigner = (plan: SheetPlan, signer: string): SheetPlan => ({
    ...plan,
    rows: plan.rows.map((row) =>
      row.map((cell) => (cell.value === 'THỦ TRƯỞNG ĐƠN VỊ' ? { ...cell, value: signer } : cell)),
    ),
  });
  const [FIRST, SEVENTH] = ['Xã Thử A × Số TC đạt', 'Xã Thử G × Số TC đạt'] as const;

  test('stays when what is wrong is said otherwise', () => {
    const [before, after] = [sheetsOf(twoDistricts(true)), sheetsOf(twoDistricts(true, true, 2))];
    before.forEach((plan, at) => {
      expect(textIn(after[at]!)).not.toBe(textIn(plan));
      const { noted, plan: made, dropped } = refilled(plan, after[at]!);
      expect(Object.keys(noted)).toEqual([FIRST, SEVENTH]);
      expect([notesOf(made), dropped]).toEqual([noted, []]);
    });
  });

  test('stays when a row put in above moves the cell', () => {
    const [before, after] = [sheetsOf(twoDistricts(true)), sheetsOf(twoDistricts(true, true, 1, ['']))];
    before.forEach((plan, at) => {
      const { noted, plan: made, dropped } = refilled(plan, after[at]!);
      expect([notesOf(made), dropped]).toEqual([noted, []]);
    });
  });

  test('is not taken for that of another finding when its own was corrected: it is told', () => {
    const [before, after] = [sheetsOf(twoDistricts(true)), sheetsOf(twoDistricts(false))];
    before.forEach((plan, at) => {
      const { noted, plan: made, lost, dropped } = refilled(plan, after[at]!);
      expect([notesOf(made), lost]).toEqual([{ [SEVENTH]: noted[SEVENTH] }, []]);
      expect(dropped).toEqual([noted[FIRST]]);
      // who signs every letter is in the others still
      const signed = withSigner(plan, 'Nguyễn Văn A');
      expect(refilled(signed, after[at]!, plan).dropped).toEqual([noted[FIRST]]);
    });
  });

  test('never goes to another finding that comes to stand in its cell', () => {
    // the seventh stands seven rows below the first: rows taken out above bring it to where that stood
    const above = Array.from({ length: 7 }, () => '');
    const [before, after] = [sheetsOf(twoDistricts(true, true, 1, above)), sheetsOf(twoDistricts(false))];
    const cells = ({ rows }: SheetPlan): unknown[] => rows.flat().map(({ value }) => value);
    before.forEach((plan, at) => {
      const first = plan.rows.flatMap((row) =>
        row.some(({ value }) => String(value).includes('Xã Thử A ×')) ? [row] : [],
      )[0]!;
      const cell = first.find(({ value }) => /^[A-Z]+\d+$/.test(String(value)))!.value;
      expect(cells(after[at]!)).toContain(cell);
      const { noted, plan: made, dropped } = refilled(plan, after[at]!, plan, FIRST);
      expect(notesOf(made)).toEqual({ [SEVENTH]: null });
      expect(dropped).toEqual([noted[FIRST]]);
    });
  });

  test('stays when its sheet is renamed', () => {
    const workbook = twoDistricts(true);
    const renamed = { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet, name: 'Biểu 2' })) };
    // a letter names the sheet within the place
    const [before, after] = [sheetsOf(workbook)[0]!, sheetsOf(renamed)[0]!];
    const { noted, plan: made, dropped } = refilled(before, after);
    expect([notesOf(made), dropped]).toEqual([noted, []]);
  });

  test('goes by its cell alone where there was no room to record what it is about', () => {
    const [plan] = sheetsOf(twoDistricts(true)) as [SheetPlan, SheetPlan];
    const grid = planGrid(plan);
    const area = { top: 0, left: 0, bottom: grid.height - 1, right: grid.width - 1 };
    const formula = ownRecordFormula(grid, writtenCells(grid, area, name));
    const record = readOwnRecord(formula.replace(/=[\w-]+ /, ' '))!;
    expect(record.fields.some(({ codes }) => codes !== undefined)).toBe(false);
    const typed = filled(plan);
    expect(withFilledIn(plan, record, writtenCells(planGrid(typed), area, name)).plan).toEqual(typed);
  });
});

const textIn = ({ rows }: SheetPlan): string =>
  rows
    .flat()
    .map(({ value }) => value ?? '')
    .join('|');

/** The columns of the fields of each sheet, and the cells they go by. */
const WAYS = [
  'summary-districts: 16 by its place among 8',
  'summary-districts: 0 by its place among 7',
  'summary-communes: 13 by its place among 8',
  'summary-communes: 0 by its place among 7',
  'summary-criteria: 2 by 0,1 at 0',
  'summary-criteria: 6 by its place among 8',
  'summary-criteria: 0 by its place among 7',
  'summary-bands: 5 by its place among 8',
  'summary-bands: 0 by its place among 7',
  'summary-targets: 2 by its place among 8',
  'summary-targets: 0 by its place among 7',
  'summary-record: 0 by its place among 13',
  'summary-record: 5 by its place among 8',
  'summary-record: 9 by 3,4 at 0 about or by 4',
  'summary-letters: 0 by 0 at 9',
  'summary-letters: 0 by 0 at 7',
  'summary-letters: 0 by 0 at 5',
  'summary-letters: 3 by 0 at 5',
  'summary-letters: 0 by 0 at 4',
  'summary-letters: 0 by 0 at 2 about',
  'summary-letters: 6 by 1,2 at 0 about or by 2',
  'summary-letters: 5 by 0 at 0',
  'summary-letters: 0 by 0 at -2',
  'summary-letters: 3 by 0 at -2',
  'summary-letters: 0 by 0 at -3',
  'summary-letters: 3 by 0 at -3',
  'summary-letters: 0 by 0 at -4',
  'summary-letters: 3 by 0 at -4',
  'summary-letters: 0 by 0 at -5',
  'summary-letters: 3 by 0 at -5',
  'summary-letters: 0 by 0 at -6',
  'summary-letters: 3 by 0 at -6',
  'summary-letters: 0 by 0 at -7',
  'summary-letters: 3 by 0 at -7',
  'summary-letters: 0 by 0 at -8',
  'summary-letters: 3 by 0 at -8',
];

test('whoever moves a field raises the number of the layout', async () => {
  const { sheets } = plansOf(await sample('dien-bien-co-loi.xlsx'));
  const ways = sheets.flatMap(({ id, rows }) => {
    const among = (column: number): number => rows.filter((row) => row[column]?.field).length;
    const fields = rows.flatMap((row) =>
      row.flatMap(({ field }, column) => {
        if (!field) return [];
        const way =
          field.by.length === 0
            ? `its place among ${among(column)}`
            : `${field.by.join()} at ${field.below ?? 0}`;
        const others = field.orBy ? ` or by ${field.orBy.join()}` : '';
        return `${column} by ${way}${field.about === undefined ? '' : ' about'}${others}`;
      }),
    );
    return [...new Set(fields)].map((way) => `${id}: ${way}`);
  });
  // a sheet of the layout before would lose what was filled in: raise LAYOUT wherever this list changes
  expect({ layout: LAYOUT, ways }).toEqual({ layout: 3, ways: WAYS });
});
