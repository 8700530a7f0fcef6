import { periodIn } from '../../../src/core/quantities/period';
import { compare, type Circumstance } from '../../../src/core/quantities/quantity';
import { stageIn, statusIn } from '../../../src/core/quantities/status';

describe('the period of a table', () => {
  it.each([
    ['Kết quả thực hiện năm 2025', 2025, 12],
    ['BIỂU CHI TIẾT TIÊU CHÍ NÔNG THÔN MỚI ĐẾN NĂM 2025', 2025, 12],
    ['Kết quả năm 2023 Chương trình giai đoạn 2021-2025', 2023, 12],
    ['Kết quả năm 2023 (giai đoạn từ năm 2021 đến năm 2025)', 2023, 12],
    ['Kết quả 6 tháng đầu năm 2025', 2025, 6],
    ['Kế hoạch 6 tháng cuối năm 2025', 2025, 12],
    ['Kết quả 9 tháng năm 2024', 2024, 9],
    ['Kết quả quý II/2025', 2025, 6],
    ['Kết quả quý IV năm 2025', 2025, 12],
    ['tính đến ngày 31/12/2024', 2024, 12],
    ['tính đến 30/6/2025', 2025, 6],
    ['tính đến tháng 9/2025', 2025, 9],
    ['số liệu đầu năm 2025', 2025, 0],
    ['theo Quyết định số 51/2025/QĐ-TTg ngày 29/12/2025, năm 2026', 2026, 12],
    ['năm 2025 (Kèm theo Kế hoạch số 198/KH-UBND ngày 29 tháng 6 năm 2022 của UBND tỉnh)', 2025, 12],
  ])('«%s»', (text, year, month) => {
    expect(periodIn([text])).toEqual({ year, month });
  });

  it.each(['', 'Biểu 02', 'giai đoạn 2021 - 2025', 'Thực hiện năm 2024, đăng ký năm 2025'])(
    '«%s» names none',
    (text) => {
      expect(periodIn([text])).toBeNull();
    },
  );

  it.each([
    ['Kết quả năm 2025', 'Quý I', 3],
    ['Kết quả năm 2025', 'Q2', 6],
    ['Kết quả năm 2025', 'T9', 9],
    ['Kết quả năm 2025', '6T', 6],
    ['Kết quả quý III năm 2025', 'Q2', 9],
    ['Kết quả năm 2025', 'Biểu 02', 12],
  ])('«%s» on sheet «%s»', (title, sheet, month) => {
    expect(periodIn([title, sheet])).toEqual({ year: 2025, month });
  });

  it('is told by what stands above where the table itself is silent', () => {
    expect(periodIn(['Biểu 02'], 'Số liệu đến 31/12/2023')).toEqual({ year: 2023, month: 12 });
  });

  it('is that of the first text that names one year', () => {
    const texts = ['Số tiêu chí đạt', 'Năm 2023 và năm 2024', 'NTM 2024', 'năm 2022'];
    expect(periodIn(texts)).toEqual({ year: 2024, month: 12 });
  });
});

describe('the status of a table', () => {
  const plan = '(Kèm theo Kế hoạch số 198/KH-UBND ngày 29 tháng 6 năm 2022 của UBND tỉnh Điện Biên)';
  it.each([
    ['Kết quả thực hiện năm 2025', '', 'actual'],
    ['Kết quả thực hiện kế hoạch năm 2025', '', 'actual'],
    ['Kết quả rà soát', '', 'actual'],
    ['Mục tiêu năm 2025', '', 'planned'],
    ['Kế hoạch thực hiện năm 2025', '', 'planned'],
    ['Tiêu chí nông thôn mới đến năm 2025', plan, 'planned'],
    ['Kết quả thực hiện năm 2025', plan, 'planned'],
    ['Kết quả đến năm 2025', '(Kèm theo Kế hoạch số 12/KH-UBND)', 'planned'],
    ['Kết quả thực hiện đến hết năm 2025', '(Kèm theo Báo cáo số 12/BC-UBND)', 'actual'],
    ['Đăng ký chỉ tiêu của các huyện đến năm 2025', '', 'registered'],
    ['Dự kiến chỉ tiêu giao cho các huyện đến năm 2025', '', 'assigned'],
    ['Dự kiến chỉ tiêu giao đến năm 2025, tăng so với đăng ký', '', 'assigned'],
    ['Ước thực hiện năm 2025', '', 'estimated'],
    ['Tiêu chí giao thông năm 2025', '', null],
    ['Xây dựng quy ước đến năm 2025', '', null],
    ['Biểu chi tiết tiêu chí nông thôn mới đến năm 2025', '', null],
  ])('«%s» %s', (text, above, status) => {
    expect(statusIn([text], above, { year: 2025, month: 12 })).toBe(status);
  });
});

describe('the version of a table', () => {
  it.each([
    ['Kết quả tự đánh giá', 'Biểu 02', 'self'],
    ['Kết quả thẩm định', 'Biểu 02', 'appraised'],
    ['Kết quả', 'Biểu 02 lần 2', 'round 2'],
    ['Kết quả', 'Biểu 02 (2)', 'copy Biểu 02 (2)'],
    ['Kết quả', 'Biểu 02 (24)', 'copy Biểu 02 (24)'],
    ['Kết quả', 'Biểu 02 (2024)', ''],
    ['Kết quả', 'Biểu 02 (1999) ', ''],
    ['Kết quả', 'Biểu 02 (2124)', 'copy Biểu 02 (2124)'],
    ['Kết quả', 'Biểu 02 (2024) (2)', 'copy Biểu 02 (2024) (2)'],
    ['Kết quả tiêu chí xã nông thôn mới nâng cao', 'NC', 'advanced'],
    ['Kết quả', 'Biểu 02', ''],
  ])('«%s» on «%s»', (title, sheet, stage) => {
    expect(stageIn(title, sheet)).toBe(stage);
  });
});

describe('two circumstances', () => {
  const base: Circumstance = { period: { year: 2025, month: 12 }, status: 'actual', stage: '' };
  it.each<[string, Partial<Circumstance>, string]>([
    ['equal', {}, 'same'],
    ['of another year', { period: { year: 2024, month: 12 } }, 'different'],
    ['of another half-year', { period: { year: 2025, month: 6 } }, 'different'],
    ['without a year', { period: null }, 'assumed'],
    ['of another status', { status: 'planned' }, 'different'],
    ['of no told status', { status: null }, 'assumed'],
    ['registered', { status: 'registered' }, 'different'],
    ['of another version', { stage: 'self' }, 'different'],
  ])('%s', (_, change, likeness) => {
    expect(compare(base, { ...base, ...change })).toBe(likeness);
    expect(compare({ ...base, ...change }, base)).toBe(likeness);
  });
});

test('what a plan aims at is what it assigns, not what was registered', () => {
  const of = (status: Circumstance['status']): Circumstance => ({
    period: { year: 2025, month: 12 },
    status,
    stage: '',
  });
  expect(compare(of('planned'), of('assigned'))).toBe('same');
  expect(compare(of('planned'), of('registered'))).toBe('different');
});
