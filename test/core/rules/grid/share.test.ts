import { checkSheet, ruleTests } from '../ruleTests';

/** Ten criteria, the share of criteria met beside the count. */
const SHARES = `
Biểu 02: Kết quả thực hiện bộ tiêu chí nông thôn mới năm 2026

TT | Tên xã      | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | Số tiêu chí đạt | Tỷ lệ đạt (%)
1  | Xã Sa Lông  | 1 | 1 | 1 | 0 | 1 | 0 | 1 | 1 | 0 | 1  | 7               | 70
2  | Xã Hừa Ngài | 1 | 0 | 1 | 1 | 1 | 1 | 1 | 0 | 0 | 0  | 6               | 60
3  | Xã Na Sang  | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1  | 10              | 100
4  | Xã Huổi Só  | 1 | 1 | 0 | 0 | 1 | 0 | 1 | 0 | 0 | 1  | 5               | 50
5  | Xã Sín Chải | 0 | 1 | 0 | 1 | 1 | 0 | 1 | 1 | 0 | 1  | 6               | 60
   | Tổng cộng   | 4 | 4 | 3 | 3 | 5 | 2 | 5 | 3 | 1 | 4  | 34              | 68
`;
/** The same column, but of something else: households that agree, say. */
const OTHER = { M3: 'Số tiêu chí đạt', N4: '95', N5: '88', N6: '92', N7: '99', N8: '84', N9: '91.6' };
/** Another column of rates, with one above 100. */
const rate = (head: string, odd = '104'): Record<string, string> => ({ ...OTHER, N3: head, N6: odd });
/** Crosses and blanks; one criterion is not asked of the last commune. */
const EXEMPT = `
Biểu 02: Kết quả thực hiện bộ tiêu chí nông thôn mới năm 2026

TT | Tên xã          | 1 | 2 | 3         | 4 | 5 | 6 | 7 | 8 | 9 | 10 | Số tiêu chí đạt | Tỷ lệ đạt (%)
1  | Xã Sa Lông      | x | x | x         |   | x |   | x | x |   | x  | 7               | 70
2  | Xã Hừa Ngài     | x |   | x         | x | x | x | x |   |   |    | 6               | 60
3  | Xã Na Sang      | x | x | x         | x | x | x | x | x | x | x  | 10              | 100
4  | Xã Huổi Só      | x | x |           |   | x |   | x |   |   | x  | 5               | 50
5  | Phường Sín Chải |   | x | Không xét | x | x |   | x | x |   | x  | 6               | 66.7
`;
const PER_CENT = {
  N4: '0.7@0%',
  N5: '0.6@0%',
  N6: '1@0%',
  N7: '0.5@0%',
  N8: '0.6@0%',
  N9: '0.68@0%',
};

ruleTests('grid/share', 'error', {
  accept: [
    { says: 'count ÷ criteria', sheet: SHARES },
    { says: 'in cells that show per cent', sheet: SHARES, changes: PER_CENT },
    { says: 'a share of something else', sheet: SHARES, changes: { ...OTHER, N3: 'Tỷ lệ hài lòng (%)' } },
    { says: 'a blank', sheet: SHARES, changes: { N5: '' } },
    {
      says: 'what was planned may be surpassed',
      sheet: SHARES,
      changes: { ...OTHER, N3: 'Tỷ lệ so với kế hoạch (%)', N5: '120' },
    },
    {
      says: 'a share of those considered where one criterion is not',
      sheet: EXEMPT,
    },
    {
      says: 'a share of all where one criterion is not considered',
      sheet: EXEMPT,
      changes: { N8: '60' },
    },
    {
      says: 'a count that takes in what is not considered',
      sheet: EXEMPT,
      changes: { D5: 'Không xét', M5: '7', N5: '66.7', M8: '7', N8: '66.7' },
    },
    {
      says: 'a plain 50 among cells that show per cent',
      sheet: SHARES,
      changes: { ...PER_CENT, N4: '70%', N5: '60%', N6: '100%', N7: '50' },
    },
    { says: 'execution above 100', sheet: SHARES, changes: rate('Tỷ lệ thực hiện (%)') },
    { says: 'disbursement above 100', sheet: SHARES, changes: rate('Tỷ lệ giải ngân (%)') },
    { says: 'collection above 100', sheet: SHARES, changes: rate('Tỷ lệ thu quỹ (%)') },
    { says: 'boys per 100 girls', sheet: SHARES, changes: rate('Tỷ lệ giới tính khi sinh', '112') },
    { says: 'revenue above 100', sheet: SHARES, changes: rate('Tỷ lệ đạt thu ngân sách (%)', '112') },
    { says: 'people who became fewer', sheet: SHARES, changes: rate('Tỷ lệ phát triển dân số (%)', '-0.3') },
    { says: 'growth of people', sheet: SHARES, changes: rate('Tỷ lệ dân số tăng thêm (%)', '-0.3') },
    {
      says: 'a column of which many are above 100',
      sheet: SHARES,
      changes: { ...OTHER, N3: 'Tỷ lệ (%)', N5: '120', N6: '140', N7: '180' },
    },
  ],
  reject: [
    {
      says: 'more than 100',
      sheet: SHARES,
      changes: { N5: '105' },
      finds: [{ cell: 'N5', actual: 105, expected: 60 }],
    },
    {
      says: 'another share than the count makes',
      sheet: SHARES,
      changes: { N7: '55' },
      finds: [{ cell: 'N7', actual: 55, expected: 50 }],
    },
    {
      says: 'more than 100 in cells that show per cent',
      sheet: SHARES,
      changes: { ...PER_CENT, N6: '1.1@0%' },
      finds: [{ cell: 'N6', actual: 1.1, expected: 1 }],
    },
    {
      says: 'more than 100 in a share of something else',
      sheet: SHARES,
      changes: { ...OTHER, N3: 'Tỷ lệ người dân hài lòng (%)', N5: '188' },
      finds: [{ cell: 'N5', actual: 188, expected: null }],
    },
    {
      says: 'more than 100 in a share of households by their roads («giao thông» is nothing assigned)',
      sheet: SHARES,
      changes: { ...OTHER, N3: 'Tỷ lệ hộ có đường giao thông (%)', N5: '188' },
      finds: [{ cell: 'N5', actual: 188, expected: null }],
    },
    {
      says: 'more than 100 where one criterion is not considered',
      sheet: EXEMPT,
      changes: { N8: '667' },
      finds: [{ cell: 'N8', actual: 667, expected: null }],
    },
    {
      says: 'more than 100 beside the total',
      sheet: SHARES,
      changes: { N9: '168' },
      finds: [{ cell: 'N9', actual: 168, expected: null }],
    },
  ],
});

it('tells a share in per cent where its cell shows per cent', () => {
  const told = (N7: string): string | undefined =>
    checkSheet(SHARES, { ...PER_CENT, N7 }).findings.map(({ message }) => message)[0];
  expect(told('0.55@0%')).toContain('Đang ghi 55 %; số tiêu chí đạt ÷ 10 tiêu chí được 50 % (thừa 5)');
  expect(told('50@0%')).toContain('Đang ghi 5.000 %; số tiêu chí đạt ÷ 10 tiêu chí được 50 %');
});
