import type { TableBieu } from '../../../../src/core/bieu/bieu';
import { check } from '../../../../src/core/check';
import { kindText } from '../../../../src/core/report/json';
import { say, text } from '../../../../src/core/messages/text';
import { targetQuantities } from '../../../../src/core/recognise/targets/targetQuantities';
import type { Changes } from '../../rules/sheetOf';
import { sheetOf } from '../../rules/sheetOf';
import { HALF_YEARS, SWAPPED, TEN, YEARS } from '../../rules/targets/targetSheets';

function tableOf(sheet: string, changes: Changes = {}): TableBieu {
  const { tables } = check(sheetOf(sheet, changes));
  expect(tables).toHaveLength(1);
  return tables[0]!.bieu as TableBieu;
}

function columnsOf(table: TableBieu): string {
  return table
    .targets!.columns.map(({ role, year, status }) => `${role} ${year ?? '-'} ${status}`)
    .join(', ');
}

function countsOf(table: TableBieu): Record<string, string> {
  return Object.fromEntries(
    table.targets!.rows.map(({ at, counts, by }) => [`${at + 1}`, `${counts} ${by}`]),
  );
}

describe('the columns of a table of targets', () => {
  it.each([
    ['start and target before the years', YEARS, 'start 2021 actual, target 2025 planned, year 2022 planned'],
    ['target first, start last', SWAPPED, 'target 2025 planned, year 2021 planned, year 2022 planned'],
    ['three header rows', TEN, 'start 2025 actual, year 2026 planned, year 2027 planned'],
    ['half years', HALF_YEARS, 'period - actual, period - actual, period - planned'],
  ])('%s', (_, sheet, begins) => {
    const table = tableOf(sheet);
    expect(table.kind).toBe('targets');
    expect(columnsOf(table).startsWith(begins)).toBe(true);
  });

  it.each([
    ['«Cơ sở», «Đích»', { C3: 'Cơ sở 2021', D3: 'Đích 2025' }],
    ['«Số liệu nền», «Chỉ tiêu»', { C3: 'Số liệu nền 31/12/2021', D3: 'Chỉ tiêu giai đoạn 2021-2025' }],
    ['«Đầu kỳ», «Phấn đấu cuối kỳ»', { C3: 'Đầu kỳ', D3: 'Phấn đấu cuối kỳ' }],
    ['bare years', { E4: '2022', F4: '2023', G4: '2024', H4: '2025', E3: 'Lộ trình' }],
    ['«KH 2022»', { E4: 'KH 2022', F4: 'KH 2023', G4: 'KH 2024', H4: 'KH 2025' }],
  ])('in the words of another province: %s', (_, changes) => {
    const roles = tableOf(YEARS, changes).targets!.columns.map(({ role }) => role);
    expect(roles).toEqual(['start', 'target', 'year', 'year', 'year', 'year']);
    expect(check(sheetOf(YEARS, changes)).findings).toEqual([]);
  });

  it.each([
    ['registered', 'Đăng ký đến năm 2025', 'target 2025 registered'],
    ['assigned', 'Dự kiến chỉ tiêu giao đến năm 2025', 'target 2025 assigned'],
  ])('tell a status: %s', (_, head, said) => {
    expect(columnsOf(tableOf(YEARS, { D3: head }))).toContain(said);
  });

  it('leave out what is only compared', () => {
    const table = tableOf(YEARS, { C3: 'So sánh 2025/2021 (%)' });
    expect(table.targets!.columns.some(({ role }) => role === 'start')).toBe(false);
  });
});

describe('how rows count', () => {
  it('is told by the figures, where these fit either way by nothing', () => {
    expect(countsOf(tableOf(YEARS))).toMatchObject({
      5: 'increment arithmetic',
      8: 'cumulative arithmetic',
      9: 'cumulative measure',
      13: 'increment arithmetic',
      15: 'cumulative arithmetic',
      20: 'increment arithmetic',
    });
    expect(countsOf(tableOf(YEARS, { F5: '', H5: '2', I5: '' }))['5']).toBe('unknown null');
  });

  it('is told by words, measure, sisters and nearness where the figures do not fit', () => {
    expect(countsOf(tableOf(SWAPPED, { C3: '15' }))['3']).toBe('cumulative words');
    expect(countsOf(tableOf(SWAPPED, { C4: '7' }))['4']).toBe('increment words');
    expect(countsOf(tableOf(YEARS, { D8: '11' }))['8']).toBe('cumulative measure');
    expect(countsOf(tableOf(YEARS, { D13: '5' }))['13']).toBe('increment sisters');
    const crops = { B7: 'Diện tích gieo trồng (ha)' };
    expect(countsOf(tableOf(YEARS, { ...crops, D7: '54' }))['7']).toBe('cumulative nearest');
  });
});

describe('results beside targets', () => {
  it('need not reach them', () => {
    const table = `
Kết quả thực hiện giai đoạn 2021-2025
TT | Chỉ tiêu                        | Mục tiêu 2025 | Kết quả thực hiện | < | < | < | <
^  | ^                               | ^  | 2021 | 2022 | 2023 | 2024 | 2025
1  | Số xã đạt chuẩn nông thôn mới   | 60 | 30   | 38   | 45   | 52   | 63
2  | Tỷ lệ hộ nghèo (%)              | 8  | 20   | 16   | 13   | 10   | 7.2
3  | Thu nhập bình quân (triệu đồng) | 45 | 30   | 33   | 37   | 41   | 44
`;
    expect(columnsOf(tableOf(table))).toContain('year 2025 actual');
    expect(check(sheetOf(table)).findings).toEqual([]);
  });

  it('are compared with plans without any years to a target', () => {
    const table = `
Tình hình thực hiện các chỉ tiêu năm 2025
TT | Chỉ tiêu                     | Thực hiện năm 2024 | Kế hoạch năm 2025 | Ước thực hiện năm 2025 | Kế hoạch năm 2026
1  | Số xã đạt chuẩn NTM          | 20 | 25 | 24   | 24
2  | Thu nhập bình quân đầu người | 40 | 45 | 44.5 | 44
3  | Tỷ lệ hộ nghèo (%)           | 12 | 9  | 9.5  | 10
`;
    const said = 'period 2024 actual, period 2025 planned, period 2025 estimated, period 2026 planned';
    expect(columnsOf(tableOf(table))).toBe(said);
    expect(check(sheetOf(table)).findings).toEqual([]);
  });
});

describe('what is no table of targets', () => {
  it.each([
    [
      'statistics by year',
      `
Diện tích các loại cây trồng
Loại cây | 2019 | 2020 | 2021 | Tổng cộng
Lúa      | 10 | 11 | 12 | 33
Ngô      | 20 | 21 | 22 | 63
Sắn      | 30 | 31 | 32 | 93
Cộng     | 60 | 63 | 66 | 189
`,
    ],
    [
      'money by year with its total',
      `
Biểu 07: Kế hoạch vốn giai đoạn 2021 - 2023
TT | Nguồn vốn             | Tổng kế hoạch giai đoạn 2021-2023 | Năm 2021 | Năm 2022 | Năm 2023
1  | Vốn đầu tư phát triển | 33  | 10 | 11 | 12
2  | Vốn sự nghiệp         | 63  | 20 | 21 | 22
3  | Vốn tín dụng          | 93  | 30 | 31 | 32
   | Tổng cộng             | 189 | 60 | 63 | 66
`,
    ],
  ])('%s', (_, sheet) => {
    const table = tableOf(sheet);
    expect(table.kind).toBe('parts');
    expect(table.targets).toBeNull();
  });
});

describe('what a table of targets says to others', () => {
  it('gives each figure its measure, way of counting, period and status', () => {
    const quantities = targetQuantities(tableOf(YEARS));
    const at = (row: number, column: number): (typeof quantities)[number] =>
      quantities.find(({ cell }) => cell.row === row - 1 && cell.column === column)!;
    expect(at(20, 2)).toMatchObject({
      measure: { kind: 'villages', step: 'model' },
      counts: 'cumulative',
      period: 2021,
      status: 'actual',
      value: 5,
    });
    expect(at(20, 3)).toMatchObject({ counts: 'cumulative', period: 2025, status: 'planned', value: 25 });
    expect(at(20, 4)).toMatchObject({ counts: 'increment', period: 2022, status: 'planned', value: 4 });
    expect(at(15, 4)).toMatchObject({ measure: { kind: 'band', low: 19, high: 19 }, counts: 'cumulative' });
    expect(at(19, 3)).toMatchObject({ measure: { kind: 'villages', step: 'all' }, value: 90 });
    // «≥ 65» is a bound, a blank is nothing
    expect(at(9, 3)).toBeUndefined();
    expect(at(9, 4)).toBeUndefined();
  });

  it('says nothing of other tables', () => {
    expect(targetQuantities({ ...tableOf(YEARS), targets: null })).toEqual([]);
  });
});

describe('a table of targets in words', () => {
  it('says what it is and why', () => {
    const table = tableOf(YEARS);
    expect(say(kindText(table), 'vi')).toBe('mục tiêu theo năm, 15 chỉ tiêu × 6 cột');
    const [first] = table.evidence;
    expect(first).toEqual({ id: 'year-columns', count: 4, of: 6 });
    expect(say(text('evidence.year-columns', { count: 4 }), 'vi')).toContain('4 cột năm');
  });
});
