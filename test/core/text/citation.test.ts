import { parseAttachment } from '../../../src/core/text/citation';

const JUNE = { day: 29, month: 6, year: 2022 };
const TINH = 'ubnd tinh dien bien';

it.each([
  [
    '(Kèm theo Kế hoạch số 1986/KH-UBND ngày 29 tháng 6 năm 2022 của UBND tỉnh Điện Biên)',
    { number: '1986', code: 'KH-UBND', date: JUNE, issuer: TINH },
  ],
  [
    '(KÈM THEO KẾ HOẠCH SỐ 1986/KH-UBND NGÀY 29/06/2022 CỦA ỦY BAN NHÂN DÂN TỈNH ĐIỆN BIÊN)',
    { number: '1986', code: 'KH-UBND', date: JUNE, issuer: TINH },
  ],
  [
    '(Ban hành kèm theo Quyết định số: 05 / QĐ – UBND, ngày 29-6-2022)',
    { number: '5', code: 'QĐ-UBND', date: JUNE, issuer: '' },
  ],
  [
    'Biểu 01 (đính kèm Báo cáo số 45/BC-VPĐP ngày … tháng … năm 2022 của VPĐP tỉnh về việc 12/KH-UBND)',
    { number: '45', code: 'BC-VPĐP', date: { day: null, month: null, year: 2022 }, issuer: 'vpdp tinh' },
  ],
  [
    'Phụ lục kèm theo Quyết định số 18/2022/QĐ-TTg',
    { number: '18/2022', code: 'QĐ-TTg', date: null, issuer: '' },
  ],
  ['(Kế hoạch số 7/KH-UBND)', { number: '7', code: 'KH-UBND', date: null, issuer: '' }],
  [
    '(Kèm theo Kế hoạch số 1986/KH-UBND ngày 29/6/2022)'.normalize('NFD'),
    { number: '1986', code: 'KH-UBND', date: JUNE, issuer: '' },
  ],
])('«%s»', (line, citation) => {
  expect(parseAttachment(line)).toEqual(citation);
});

it.each([
  ['a draft without a number', '(Kèm theo Kế hoạch số      /KH-UBND ngày   tháng 6 năm 2022 của UBND tỉnh)'],
  ['a legal basis', 'Căn cứ Quyết định số 318/QĐ-TTg ngày 08/3/2022 của Thủ tướng Chính phủ'],
  ['a criteria set in a title', 'KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ THEO QUYẾT ĐỊNH SỐ 318/QĐ-TTg'],
  ['a date', '(Kèm theo công văn ngày 29/6/2022)'],
  ['a share', 'kèm theo 17/19 tiêu chí'],
  ['a unit', '(kèm theo mức 50 triệu đồng/người/năm)'],
  ['prose', `Kèm theo Kế hoạch số 1986/KH-UBND ${'rất dài '.repeat(100)}`],
  ['nothing', ''],
])('%s is none', (_, line) => {
  expect(parseAttachment(line)).toBeNull();
});

it('reads hostile text in no time', () => {
  for (const part of ['1/', 'kèm theo ', '/A-', 'ngày ', '(', 'số 1 / ']) {
    expect(parseAttachment(`(kèm theo ${part.repeat(590 / part.length)}`)).toBeNull();
  }
});
