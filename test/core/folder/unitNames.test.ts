import { mostJunior, unitFinder, type KnownUnit } from '../../../src/core/folder/unitNames';
import { parseUnitName } from '../../../src/core/text/unitName';

const unit = (name: string, parent: string | null = null): KnownUnit => ({
  name,
  parent,
  level: parseUnitName(name).level,
});
const UNITS = [
  'Xã Sa Lông',
  'Xã Nà Tòng',
  'Xã Na Tông',
  'Huyện Mường Chà',
  'Xã Mường Chà Nưa',
  'Na Sang',
  'Thị trấn Mường Chà',
  'Xã Tả Sìn Thàng 2',
  'Xã Quý Lộc',
  'Xã Mì',
  'Xã Ý',
].map((name) => unit(name));

const found = (text: string, isStrict = false): string[] =>
  unitFinder(UNITS)
    .find(text, isStrict)
    .map(({ name }) => name);

it.each<[string, string[]]>([
  ['Biểu 02 - Xã Sa Lông', ['Xã Sa Lông']],
  ['bieu02_xa-sa.long (1)', ['Xã Sa Lông']],
  ['SALONG', []],
  ['SA LÔNG nộp lần 2', ['Xã Sa Lông']],
  ['Sa Lông'.normalize('NFD'), ['Xã Sa Lông']],
  // tones as written decide; without any, both may be meant
  ['xã Nà Tòng', ['Xã Nà Tòng']],
  ['xã Na Tông', ['Xã Na Tông']],
  ['xa na tong', ['Xã Nà Tòng', 'Xã Na Tông']],
  ['xã Ná Tống', []],
  // the longest name, and the word before it
  ['Mường Chà Nưa', ['Xã Mường Chà Nưa']],
  ['huyen muong cha', ['Huyện Mường Chà']],
  ['TT Mường Chà', ['Thị trấn Mường Chà']],
  // a commune may have become a town since
  ['xã Mường Chà', ['Thị trấn Mường Chà']],
  ['tỉnh Na Sang', ['Na Sang']],
  ['Ta Sin Thang2', ['Xã Tả Sìn Thàng 2']],
  ['quí lộc', ['Xã Quý Lộc']],
  ['Huyện Mường Chà, xã Sa Lông', ['Huyện Mường Chà', 'Xã Sa Lông']],
  // names of two letters stand in any text
  ['Mì', []],
  ['', []],
])('%p names %p', (text, names) => {
  expect(found(text)).toEqual(names);
});

it('strictly, only a name after a word of its level counts', () => {
  expect(found('UBND XÃ SA LÔNG', true)).toEqual(['Xã Sa Lông']);
  expect(found('Sa Lông', true)).toEqual([]);
  expect(found('UBND TỈNH SA LÔNG', true)).toEqual([]);
});

it('of several the most junior are meant', () => {
  const [saLong, , , muongCha] = UNITS;
  expect(mostJunior([muongCha!, saLong!])).toEqual([saLong]);
});

it('hostile names of files and units do no harm', () => {
  const finder = unitFinder([unit('__proto__'), unit('constructor'), unit('a'.repeat(10_000)), unit('')]);
  expect(finder.find('__proto__ constructor', false).map(({ name }) => name)).toEqual([
    '__proto__',
    'constructor',
  ]);
  expect(unitFinder(UNITS).find('xã '.repeat(100_000), false)).toEqual([]);
});
