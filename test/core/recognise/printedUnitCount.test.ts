import { printedUnitCount } from '../../../src/core/recognise/grid/printedUnitCount';
import { BLANK, numberReading } from '../../../src/core/relations/reading';

describe('a number of communes', () => {
  test.each([
    ['Tổng số: 115 xã', 115],
    ['Tổng số (115 xã)', 115],
    ['TỔNG SỐ: 115 XÃ', 115],
    ['115xã', 115],
    ['Huyện A (10 xã, 1 thị trấn)', 11],
    ['Huyện B: 8 xã, 02 phường và 1 thị trấn', 11],
    ['Cộng vùng núi: 17 đơn vị', 17],
    ['12 đơn vị cấp xã', 12],
    ['Cả nước: 8.162 xã', 8162],
    ['2025 xã', 2025],
    ['Tổng số: 115 xã'.normalize('NFD'), 115],
    ['Tổng số:\n115\u00A0xã', 115],
    ['10 xã, 120 thôn', 10],
  ])('%j', (label, count) => {
    expect(printedUnitCount(label, 'commune')).toEqual(numberReading(count, 0));
    expect(printedUnitCount(label, null)).toEqual(numberReading(count, 0));
  });
});

describe('a number of villages, where villages are listed', () => {
  test.each([
    ['Xã Nà Tòng (12 bản)', 12],
    ['Tổng: 7 thôn, 3 bản', 10],
    ['5 tổ dân phố', 5],
    ['10 xã, 120 thôn', 120],
  ])('%j', (label, count) => {
    expect(printedUnitCount(label, 'village')).toEqual(numberReading(count, 0));
  });
});

describe('no number of units', () => {
  test.each([
    ['a name', 'Huyện Mường Chà'],
    ['a number without unit', 'Tổng số: 115'],
    ['the units in words', 'Tổng số xã'],
    ['a name that ends in a number', 'Xã 3'],
    ['a longer word', '3 xãng'],
    ['only those that qualify', '11 xã đạt chuẩn'],
    ['only those that do not', '4 xã chưa đạt'],
    ['advanced ones', '3 xã nâng cao'],
    ['of a region', '25 xã khu vực III'],
    ['some of all', '11/115 xã'],
    ['per commune', '13,2 tiêu chí/xã'],
    ['villages among communes', '120 thôn'],
    ['nothing', ''],
  ])('%s: %j', (_, label) => {
    expect(printedUnitCount(label, 'commune')).toEqual(BLANK);
  });
});
