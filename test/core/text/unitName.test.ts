import fc from 'fast-check';
import { fold } from '../../../src/core/text/normalize';
import { parseUnitName, type UnitKind, type UnitLevel } from '../../../src/core/text/unitName';

describe('a prefix tells the kind', () => {
  test.each<[string, UnitKind, UnitLevel, string]>([
    ['Tỉnh Điện Biên', 'province', 'province', 'Điện Biên'],
    ['Vùng Tây Bắc', 'region', 'region', 'Tây Bắc'],
    ['Tiểu vùng 1', 'region', 'region', '1'],
    ['Khu vực II', 'region', 'region', 'II'],
    ['Cụm số 3', 'region', 'region', 'số 3'],
    ['Miền núi', 'region', 'region', 'núi'],
    ['Huyện Mường Chà', 'district', 'district', 'Mường Chà'],
    ['H. Mường Chà', 'district', 'district', 'Mường Chà'],
    ['H.Mường Chà', 'district', 'district', 'Mường Chà'],
    ['Quận 1', 'district', 'district', '1'],
    ['Q. Ba Đình', 'district', 'district', 'Ba Đình'],
    ['Thị xã Mường Lay', 'districtTown', 'district', 'Mường Lay'],
    ['TX Mường Lay', 'districtTown', 'district', 'Mường Lay'],
    ['TX. Mường Lay', 'districtTown', 'district', 'Mường Lay'],
    ['Tx.Mường Lay', 'districtTown', 'district', 'Mường Lay'],
    ['T.X Mường Lay', 'districtTown', 'district', 'Mường Lay'],
    ['T.X. Mường Lay', 'districtTown', 'district', 'Mường Lay'],
    ['Thành phố Điện Biên Phủ', 'districtCity', 'district', 'Điện Biên Phủ'],
    ['Tp. Điện Biên Phủ', 'districtCity', 'district', 'Điện Biên Phủ'],
    ['TP Điện Biên Phủ', 'districtCity', 'district', 'Điện Biên Phủ'],
    ['T.P. Điện Biên Phủ', 'districtCity', 'district', 'Điện Biên Phủ'],
    ['T. P. Điện Biên Phủ', 'districtCity', 'district', 'Điện Biên Phủ'],
    ['Xã Nà Tòng', 'commune', 'commune', 'Nà Tòng'],
    ['X. An Thành', 'commune', 'commune', 'An Thành'],
    ['X.An Thành', 'commune', 'commune', 'An Thành'],
    ['Xã: Nà Tòng', 'commune', 'commune', 'Nà Tòng'],
    ['Đặc khu Phú Quý', 'commune', 'commune', 'Phú Quý'],
    ['Phường Mường Thanh', 'ward', 'commune', 'Mường Thanh'],
    ['P. Na Lay', 'ward', 'commune', 'Na Lay'],
    ['P.3', 'ward', 'commune', '3'],
    ['Thị trấn Tuần Giáo', 'township', 'commune', 'Tuần Giáo'],
    ['TT. Tủa Chùa', 'township', 'commune', 'Tủa Chùa'],
    ['TT Tủa Chùa', 'township', 'commune', 'Tủa Chùa'],
    ['T.T Tủa Chùa', 'township', 'commune', 'Tủa Chùa'],
    ['Thôn 5', 'village', 'village', '5'],
    ['Bản An', 'village', 'village', 'An'],
    ['Ấp Bắc', 'village', 'village', 'Bắc'],
    ['Buôn Ma Thuột', 'village', 'village', 'Ma Thuột'],
    ['Bon Bu Prâng', 'village', 'village', 'Bu Prâng'],
    ['Xóm Mới', 'village', 'village', 'Mới'],
    ['Khóm 2', 'village', 'village', '2'],
    ['Tổ dân phố 7', 'village', 'village', '7'],
    ['TDP 7', 'village', 'village', '7'],
    ['Khu dân cư số 4', 'village', 'village', 'số 4'],
    ['KDC 4', 'village', 'village', '4'],
    ['Khu phố 1', 'village', 'village', '1'],
    ['Tiểu khu 3', 'village', 'village', '3'],
  ])('%s', (text, kind, level, name) => {
    expect(parseUnitName(text)).toEqual({ name, key: fold(name), kind, level });
  });
});

describe('a name without prefix has no kind', () => {
  test.each([
    ['the usual table, where the column says «Xã»', 'Mường Báng'],
    ['a commune called like a total', 'Cộng Hòa'],
    ['and another', 'Tổng Cọt'],
    ['a prefix alone is a name', 'Xã'],
    ['a dotted prefix alone too', 'TX.'],
    ['a word that only begins like a prefix', 'Xãng'],
    ['«Tỉnh» inside a name', 'Hà Tỉnh'],
    ['a prefix that does not come first', 'Na Xã'],
    ['a single letter without its dot', 'P 3'],
    ['a single letter without dot before a name', 'x An Thành'],
    ['an abbreviation glued to its name', 'TPĐiện Biên'],
    ['«Tổ» alone is no «Tổ dân phố»', 'Tổ 5'],
    ['letters without the diacritics of a prefix', 'Xa Dung'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(parseUnitName(text)).toEqual({ name: text, key: fold(text), kind: null, level: null });
  });
});

test.each([
  ['case does not matter', 'XÃ NÀ TÒNG', 'xã nà tòng'],
  ['decomposed text', 'Thị trấn Tuần Giáo'.normalize('NFD'), 'Thị trấn Tuần Giáo'],
  ['spaces of all kinds', ' Thị\u00A0 trấn\nTuần Giáo ', 'Thị trấn Tuần Giáo'],
  ['the place of the tone mark', 'Xã Cộng Hoà', 'Xã Cộng Hòa'],
  ['prefix in full or short', 'Thị xã Mường Lay', 'TX. Mường Lay'],
])('one unit, two spellings: %s', (_, one, other) => {
  const [a, b] = [parseUnitName(one), parseUnitName(other)];
  expect([a.key, a.kind]).toEqual([b.key, b.kind]);
});

test('the name is kept as written, the key is not', () => {
  expect(parseUnitName('XÃ CỘNG HOÀ')).toMatchObject({ name: 'CỘNG HOÀ', key: fold('Cộng Hòa') });
});

test('any prefix before any name leaves that name', () => {
  const prefix = fc.constantFrom(
    'Xã ',
    'X. ',
    'Huyện ',
    'H.',
    'TX. ',
    'Tp ',
    'TT.',
    'Phường ',
    'Bản ',
    'Tỉnh ',
  );
  const name = fc.constantFrom('Mường Báng', 'Nà Tòng', 'Cộng Hòa', 'Ẳng Cang', 'An', '19/5', 'Đắk Lắk');
  fc.assert(
    fc.property(prefix, name, (before, after) => {
      const unit = parseUnitName(before + after);
      expect(unit.name).toBe(after);
      expect(unit.kind).not.toBeNull();
    }),
  );
});
