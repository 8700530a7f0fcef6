import { CRITERIA_SETS } from '../../../src/core/criteria';
import { matchCriterion, statedCriterionNumber } from '../../../src/core/criteria/matchCriterion';

const [communes, communes2026, advanced] = CRITERIA_SETS as [
  (typeof CRITERIA_SETS)[0],
  (typeof CRITERIA_SETS)[0],
  (typeof CRITERIA_SETS)[0],
];

/** The criterion named best; null where none is, or where two are named equally well. */
function named(header: string, set = communes): number | null {
  const [first, second] = matchCriterion(header, set);
  return first && first.score !== second?.score ? first.number : null;
}

describe.each(CRITERIA_SETS.map((set) => [set.id, set] as const))('%s: its own names', (_, set) => {
  const all = set.criteria.flatMap(({ number, name, aliases }) =>
    [name, ...aliases].map((text) => [number, text] as const),
  );

  test.each(all)('%d is «%s», however it is written', (number, text) => {
    const spellings = [
      text,
      text.toUpperCase(),
      text.normalize('NFD'),
      `Tiêu chí ${text}`,
      `Tiêu chí số ${number} về ${text}`,
      `TC ${number}: ${text}`,
      `${number}. ${text}`,
      `(${number}) ${text}`,
      text.replaceAll(' ', '\n'),
    ];
    for (const spelling of spellings) {
      expect(matchCriterion(spelling, set)[0]).toEqual({ number, score: 1 });
      expect(named(spelling, set)).toBe(number);
    }
  });
});

describe('other words for a criterion', () => {
  test.each([
    ['tone marks elsewhere', 'Thuỷ lợi và phòng chống thiên tai', 3],
    ['no diacritics', 'Giao thong', 2],
    ['an abbreviation within a name', 'GD và đào tạo', 14],
    ['abbreviations in a row', 'CSVC văn hoá', 6],
    ['«&» for «và»', 'Môi trường & an toàn thực phẩm', 17],
    ['abbreviations of a whole phrase', 'Môi trường và ATTP', 17],
    ['a name of an earlier period', 'Hình thức tổ chức sản xuất', 13],
    ['more words than the name has', 'Lao động có việc làm thường xuyên', 12],
    ['the first half of a name', 'Quốc phòng', 19],
    ['the second half of a name', 'Truyền thông', 8],
    ['a share that speaks of the criterion', 'Tỷ lệ hộ nghèo', 11],
    ['an OCR slip', 'Nghèo da chiều', 11],
  ])('%s: «%s»', (_, header, number) => {
    expect(named(header)).toBe(number);
  });

  test('an alias scores above shared words', () => {
    const [first, ...others] = matchCriterion('CSVC văn hóa', communes);
    expect(first).toEqual({ number: 6, score: 1 });
    for (const { score } of others) expect(score).toBeLessThan(1);
  });
});

describe('pairs that are easily confused', () => {
  test.each([
    ['Trường học', communes, 5],
    ['CSVC trường học', communes, 5],
    ['Giáo dục', communes, 14],
    ['GD&ĐT', communes, 14],
    ['Cơ sở vật chất văn hóa', communes, 6],
    ['CSVC VH', communes, 6],
    ['Văn hóa cơ sở vật chất', communes, 6],
    ['Văn hóa', communes, 16],
    ['VH', communes, 16],
    ['Thu nhập', communes, 10],
    ['TN', communes, 10],
    ['Môi trường', communes, 17],
    ['Giáo dục', advanced, 5],
    ['Văn hóa', advanced, 6],
    ['Y tế', advanced, 14],
    ['Tiếp cận pháp luật', advanced, 16],
    ['Môi trường', advanced, 17],
    ['Chất lượng môi trường sống', advanced, 18],
    ['Văn hóa, giáo dục, y tế', communes2026, 5],
    ['Môi trường và cảnh quan nông thôn', communes2026, 8],
    ['Tiếp cận pháp luật', communes2026, 10],
  ])('«%s»', (header, set, number) => {
    expect(named(header, set)).toBe(number);
  });

  test('«CSVC» alone may be either of two, and says so', () => {
    expect(matchCriterion('CSVC', communes)).toEqual([
      { number: 5, score: expect.any(Number) },
      { number: 6, score: expect.any(Number) },
    ]);
    expect(named('CSVC')).toBeNull();
  });
});

describe('headers that name no criterion', () => {
  test.each([
    '',
    ' ',
    'STT',
    'TT',
    'Tên xã',
    'Đơn vị',
    'Tổng số',
    'Tổng số tiêu chí đạt',
    'Kết quả',
    'Đạt',
    'Ghi chú',
    'Dân số',
    'Nông thôn mới',
    'Xã đạt chuẩn nông thôn mới',
    'Kinh tế',
    'Tiêu chí',
    'TC 13',
    '13',
    'Năm 2025',
    '…',
    'constructor',
    '__proto__',
  ])('«%s»', (header) => {
    expect(matchCriterion(header, communes)).toEqual([]);
  });

  test('nor does a cell full of prose or of one word', () => {
    const start = performance.now();
    matchCriterion('lorem '.repeat(5000), communes);
    matchCriterion('a'.repeat(32_000), communes);
    matchCriterion('1 '.repeat(16_000), communes);
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('the number a header states', () => {
  test.each([
    ['TC 5', 5],
    ['TC5', 5],
    ['TC05', 5],
    ['T.C 5', 5],
    ['tc số 7', 7],
    ['Tiêu chí 5: Trường học', 5],
    ['Tiêu chí số 05', 5],
    ['Tiêu chí thứ 7', 7],
    ['TIÊU CHÍ SỐ 13'.normalize('NFD'), 13],
    ['5. Trường học', 5],
    ['5 - Trường học', 5],
    ['(5)', 5],
    ['05', 5],
    ['19', 19],
    ['13 Tổ chức sản xuất', 13],
  ])('«%s» states %d', (header, number) => {
    expect(statedCriterionNumber(header)).toBe(number);
  });

  test.each([
    ['nothing', ''],
    ['a name', 'Trường học'],
    ['a number at the end', 'Trường học 5'],
    ['zero', '0'],
    ['criterion zero', 'TC 0'],
    ['a year', '2021'],
    ['a criterion of three digits', 'TC 100'],
    ['an indicator', '13.1 Hợp tác xã'],
    ['an indicator alone', '5.5'],
    ['a number glued to a letter', '5a'],
    ['a figure', '1.778'],
    ['a month', '12/2025'],
    ['a word that begins with TC', 'TCSX 13'],
  ])('%s: «%s» states none', (_, header) => {
    expect(statedCriterionNumber(header)).toBeNull();
  });
});
