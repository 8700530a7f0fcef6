import { parseTotalLabel, type TotalLabel } from '../../../src/core/text/totalWords';

const sum = (scope: TotalLabel['scope'], group: string | null = null): TotalLabel => ({
  measure: 'sum',
  scope,
  group,
});

describe('a sum of everything', () => {
  test.each([
    'Toàn tỉnh',
    'Cả tỉnh',
    'Tổng toàn tỉnh',
    'Chung toàn tỉnh',
    'Tổng tỉnh',
    'Cộng tỉnh Điện Biên',
    'Tổng số xã',
    'Tổng số xã đạt chuẩn',
    'Tổng số tiêu chí',
    'Tổng số TC đạt',
    'Tổng các xã',
    'Tổng xã đạt chuẩn NTM',
    'Số xã đạt',
    'Số xã đã đạt tiêu chí',
    'SL xã đạt',
    'Số thôn hoàn thành',
    'I+II',
    'I + II + III',
    'A+B',
    'Tổng cộng (I+II)',
    'Cộng (A + B)',
    'TỔNG SỐ (A+B+C)',
  ])('%s', (label) => {
    expect(parseTotalLabel(label)).toEqual(sum('all'));
  });
});

describe('a sum that does not say of what', () => {
  test.each([
    'Tổng',
    'Cộng',
    'TỔNG CỘNG',
    'Tổng số',
    'Tổng số:',
    'Tổng hợp',
    'Chung',
    'Tổng cộng'.normalize('NFD'),
    'Tổng\u00A0cộng',
    'Tổng cộng (24 xã)',
    'Tổng số: 115 xã',
    'Cộng – 12 đơn vị',
    'Tổng 19',
    'Tổng cộng (1+2+3)',
    'Tổng đạt',
    'TOÀN HUYỆN',
    'Toàn vùng',
    'Tổng cộng toàn huyện',
    'Tổng huyện',
    'Cộng huyện',
  ])('%s', (label) => {
    expect(parseTotalLabel(label)).toEqual(sum('open'));
  });
});

describe('a sum of one group', () => {
  test.each([
    ['Cộng I', 'i'],
    ['Cộng mục II', 'ii'],
    ['Tổng A', 'a'],
    ['Cộng IV (10 xã)', 'iv'],
    ['Cộng huyện Mường Chà', 'huyen muong cha'],
    ['Cộng toàn huyện Mường Chà', 'huyen muong cha'],
    ['Cộng TX. Mường Lay', 'tx muong lay'],
    ['Tổng cộng thành phố Điện Biên Phủ', 'thanh pho dien bien phu'],
    ['Cộng vùng núi: 17 đơn vị', 'vung nui'],
    ['Cộng khu vực III', 'khu vuc iii'],
    ['Cộng nhóm 2', 'nhom 2'],
    ['Tổng cụm 1', 'cum 1'],
  ])('%s', (label, group) => {
    expect(parseTotalLabel(label)).toEqual(group === null ? sum('all') : sum('group', group));
  });
});

describe('averages, shares and lines of other kinds', () => {
  test.each<[string, TotalLabel['measure']]>([
    ['Bình quân', 'average'],
    ['Bình quân/xã', 'average'],
    ['BQ chung', 'average'],
    ['TB/xã', 'average'],
    ['Trung bình toàn tỉnh', 'average'],
    ['Số tiêu chí bình quân', 'average'],
    ['Kết quả bình quân', 'average'],
    ['Tỷ lệ', 'share'],
    ['Tỉ lệ %', 'share'],
    ['Tỷ lệ xã đạt (%)', 'share'],
    ['% đạt', 'share'],
    ['%', 'share'],
    ['Đạt tỷ lệ', 'share'],
    ['Kế hoạch 2025', 'other'],
    ['Mục tiêu đến 2025', 'other'],
    ['So với năm 2024', 'other'],
    ['Tăng, giảm so với cùng kỳ', 'other'],
    ['Số xã chưa đạt', 'other'],
    ['Tổng số xã chưa đạt', 'other'],
    ['Còn lại', 'other'],
    ['Ghi chú', 'other'],
    ['Cơ quan phụ trách', 'other'],
  ])('%s: %s', (label, measure) => {
    expect(parseTotalLabel(label)).toEqual({ measure, scope: 'open', group: null });
  });
});

describe('a unit is no total, whatever it is called', () => {
  test.each([
    ['a commune', 'Cộng Hòa'],
    ['spelt the other way', 'Cộng Hoà'],
    ['in capitals', 'CỘNG HÒA'],
    ['with its prefix', 'Xã Cộng Hòa'],
    ['decomposed', 'Cộng Hòa'.normalize('NFD')],
    ['a commune', 'Tổng Cọt'],
    ['a commune', 'Toàn Thắng'],
    ['a commune', 'Toàn Sơn'],
    ['a commune', 'Cộng Lạc'],
    ['a commune', 'Chung Chải'],
    ['a commune', 'Công Lý'],
    ['its other spelling, which looks like Roman LI', 'Công Lí'],
    ['a ward that looks like Roman VI', 'Cống Vị'],
    ['a commune', 'Tông Lạnh'],
    ['«Trung Bình» with its prefix', 'Xã Trung Bình'],
    ['two syllables in the letters of Roman numbers', 'Ví Xí'],
    ['a district', 'Huyện Mường Chà'],
    ['a single Roman number', 'IV'],
    ['a single letter', 'A'],
    ['nothing', ''],
    ['punctuation', '…'],
    ['a number of communes alone', '115 xã'],
  ])('%s: %j', (_, label) => {
    expect(parseTotalLabel(label)).toBeNull();
  });
});

test.each([
  ['digits', '1'.repeat(32_767)],
  ['a total followed by digits', `Tổng ${'1'.repeat(32_000)}`],
  ['spaces', `Tổng${' '.repeat(32_000)}x`],
  ['prose that repeats a count', 'Tổng 1 xã '.repeat(3000) + '/'],
])('a cell full of %s takes no time', (_, label) => {
  const start = performance.now();
  for (let i = 0; i < 20; i++) parseTotalLabel(label);
  expect(performance.now() - start).toBeLessThan(500);
});
