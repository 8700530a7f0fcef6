import fc from 'fast-check';
import { decodeText } from '../../../../src/core/text/legacy/decodeText';
import { legacyFont } from '../../../../src/core/text/legacy/legacyFont';
import { decodeTcvn3, TCVN3 } from '../../../../src/core/text/legacy/tcvn3';
import { decodeVni, VNI } from '../../../../src/core/text/legacy/vni';
import { TCVN3_LETTERS, toTcvn3, toVni, VNI_LETTERS } from './encoders';

const TONED = [...TCVN3_LETTERS.keys()].filter((letter) => letter === letter.toLowerCase());
const PLAIN = [...'abcdeghiklmnopqrstuvxyABCDEGHIKLMNOPQRSTUVXY 0123456789.,;:()/-–%"'];

/** Vietnamese text of small letters, digits and signs, in any order. */
const smallText = fc.array(fc.constantFrom(...TONED, ...PLAIN)).map((letters) => letters.join(''));
const anyText = fc
  .array(fc.constantFrom(...TONED, ...TONED.map((letter) => letter.toUpperCase()), ...PLAIN))
  .map((letters) => letters.join(''));

describe('TCVN3', () => {
  it('is the table of TCVN 5712 without capitals that bear a tone', () => {
    expect(TONED).toHaveLength(67);
    expect(new Map([...TCVN3].map(([stored, letter]) => [letter, stored]))).toEqual(TCVN3_LETTERS);
  });

  it.each([
    ['TØnh §iÖn Biªn', 'Tỉnh Điện Biên'],
    ['x· M\u00ADêng Pån', 'xã Mường Pồn'],
    ['C©u', 'Câu'],
    ['ng©n s¸ch', 'ngân sách'],
    ['®¹t / ch\u00ADa ®¹t', 'đạt / chưa đạt'],
    ['5 × 3 “x” – 10%', '5 ì 3 “x” – 10%'],
    ['12,5', '12,5'],
    ['', ''],
  ])('%s is %s', (stored, meant) => {
    expect(decodeTcvn3(stored)).toBe(meant);
  });

  it('keeps U+00AD, which is «ư»', () => {
    expect(decodeTcvn3('H\u00ADng')).toBe('Hưng');
  });

  it('is all capitals in a font of capitals', () => {
    expect(decodeTcvn3('tæng sè x·', true)).toBe('TỔNG SỐ XÃ');
    expect(decodeTcvn3('I. BiÓu sè 02', true)).toBe('I. BIỂU SỐ 02');
  });

  it('gives back what was encoded', () => {
    fc.assert(fc.property(smallText, (text) => decodeTcvn3(toTcvn3(text)) === text));
    fc.assert(fc.property(anyText, (text) => decodeTcvn3(toTcvn3(text), true) === text.toUpperCase()));
  });
});

describe('VNI', () => {
  it('is the table of free keyboards', () => {
    const small = [...VNI_LETTERS].filter(([letter]) => letter === letter.toLowerCase());
    expect(small).toHaveLength(67);
    expect(new Map([...VNI].map(([stored, letter]) => [letter, stored]))).toEqual(new Map(small));
  });

  it.each([
    ['Xaõ Thanh Höng', 'Xã Thanh Hưng'],
    ['Toång coäng', 'Tổng cộng'],
    ['TOÅNG SOÁ XAÕ', 'TỔNG SỐ XÃ'],
    ['ñaït / chöa ñaït', 'đạt / chưa đạt'],
    ['Mường Pồn', 'Mường Pồn'],
    ['Möôøng Poàn', 'Mường Pồn'],
    ['Ñieän Bieân', 'Điện Biên'],
    ['AÂu Cô', 'Âu Cơ'],
    ['Aân Thi', 'Ân Thi'],
    ['tæ leä', 'tỉ lệ'],
    ['ôâ', 'ơâ'],
  ])('%s is %s', (stored, meant) => {
    expect(decodeVni(stored)).toBe(meant);
  });

  it('gives back what was encoded', () => {
    fc.assert(fc.property(anyText, (text) => decodeVni(toVni(text)) === text));
  });
});

describe('fonts', () => {
  it.each([
    ['.VnTime', { encoding: 'TCVN3', capitals: false }],
    ['.VnTimeH', { encoding: 'TCVN3', capitals: true }],
    ['.vntimeh', { encoding: 'TCVN3', capitals: true }],
    ['.VnArialH', { encoding: 'TCVN3', capitals: true }],
    ['.VnArial Narrow', { encoding: 'TCVN3', capitals: false }],
    ['.VnArial NarrowH', { encoding: 'TCVN3', capitals: true }],
    ['.VnEnglish', { encoding: 'TCVN3', capitals: false }],
    ['VNI-Times', { encoding: 'VNI', capitals: false }],
    ['VNI Times', { encoding: 'VNI', capitals: false }],
    ['vni-helve', { encoding: 'VNI', capitals: false }],
    ['Times New Roman', null],
    ['VnTime', null],
    ['Vniversal', null],
    [undefined, null],
    [null, null],
  ])('%s', (name, font) => {
    expect(legacyFont(name)).toEqual(font);
  });

  it('say how text is decoded', () => {
    expect(decodeText('tæng', { encoding: 'TCVN3', capitals: true })).toBe('TỔNG');
    expect(decodeText('toång', { encoding: 'VNI', capitals: false })).toBe('tổng');
  });
});
