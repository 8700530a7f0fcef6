import fc from 'fast-check';
import { clean, fold, plain, words } from '../../../src/core/text/normalize';

const NBSP = '\u00A0';

/** Syllables as communes and headers have them, one tone each, in their usual spelling. */
const SYLLABLES =
  'Nà Tòng Na Tông Mường Báng Điện Biên Hòa Hoà Thủy Thuỷ Quý Quí Quy Nhơn Pú Nhung Ẳng Cang Xá Nhè Sín Thầu ' +
  'Đắk Lắk ỦY BAN HUYỆN tiêu chí đạt chuẩn khuỷu giếng gìn qua quả thuở Phình Giàng';

const syllable = fc.constantFrom(...SYLLABLES.split(' '));
const phrase = fc.array(syllable, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(' '));
const anyText = fc.string({
  unit: fc.oneof(fc.constantFrom(...'àạảãáâăđ\u0300\u0323 \u200B\u00A0'), fc.string()),
});

describe('clean: one spelling for what looks alike', () => {
  test.each([
    ['plain ASCII stays', 'Muong Bang', 'Muong Bang'],
    ['ends are trimmed', '  Nà Tòng ', 'Nà Tòng'],
    ['ends of ASCII are trimmed', ' abc ', 'abc'],
    ['runs of spaces become one', 'Nà   Tòng', 'Nà Tòng'],
    ['runs of spaces between ASCII become one', 'a  b', 'a b'],
    ['a line break in a cell is a space', 'Số thôn bản\nđạt chuẩn', 'Số thôn bản đạt chuẩn'],
    ['so is the one Windows writes', 'a\r\nb', 'a b'],
    ['and a tab', 'Xã\tNà Tòng', 'Xã Nà Tòng'],
    ['a non-breaking space is a space', `Xã${NBSP}Nà${NBSP}${NBSP}Tòng`, 'Xã Nà Tòng'],
    ['narrow and ideographic spaces too', 'a\u202Fb\u3000c', 'a b c'],
    ['a zero-width space is nothing', 'Mường\u200B Báng', 'Mường Báng'],
    ['so is a byte order mark', '\uFEFFXã', 'Xã'],
    ['a word joiner between spaces leaves one space', 'a \u2060 b', 'a b'],
    ['decomposed letters are composed', 'xa\u0303', 'xã'],
    ['also across a zero-width space', 'xa\u200B\u0303', 'xã'],
    ['marks in the wrong order are put right', 'a\u0302\u0323', 'ậ'],
    ['nothing stays nothing', '', ''],
    ['white space alone is nothing', ` ${NBSP}\n`, ''],
  ])('%s', (_, text, expected) => {
    expect(clean(text)).toBe(expected);
  });

  test('is idempotent, and its result is NFC without double spaces', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = clean(text);
        expect(clean(once)).toBe(once);
        expect(once.normalize('NFC')).toBe(once);
        expect(once).not.toMatch(/\s\s|^\s|\s$/);
      }),
    );
  });
});

describe('fold: two spellings of one name', () => {
  test.each([
    ['tone on the first or the second vowel', 'Hòa Bình', 'Hoà Bình'],
    ['thủy and thuỷ', 'Thủy Lợi', 'Thuỷ Lợi'],
    ['hóa and hoá', 'Văn hóa', 'Văn hoá'],
    ['ủy and uỷ', 'ỦY BAN', 'Uỷ ban'],
    ['quý and quí', 'Phú Quý', 'Phú Quí'],
    ['quỳ and quì', 'Quỳ Hợp', 'Quì Hợp'],
    ['quy and qui, which bear no tone', 'Quy Nhơn', 'Qui Nhơn'],
    ['composed and decomposed', 'Mường Ảng', 'Mường Ảng'.normalize('NFD')],
    ['upper and lower case', 'ĐIỆN BIÊN', 'điện biên'],
    ['spaces of all kinds', `Nà${NBSP}Tòng`, ' Nà  Tòng\n'],
    ['invisible characters', 'Mường\u200B Báng', 'Mường Báng'],
  ])('are equal: %s', (_, one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  test.each([
    ['another tone and another vowel', 'Nà Tòng', 'Na Tông'],
    ['another tone', 'Nà Tấu', 'Nà Tâu'],
    ['no tone', 'Mường Báng', 'Mường Bang'],
    ['another vowel', 'Sá Tổng', 'Sả Tông'],
    ['d and đ', 'Dắk', 'Đắk'],
    ['ă and â', 'Nặm', 'Nậm'],
    ['u and ư', 'Lu', 'Lư'],
    ['s and x', 'Sá Tổng', 'Xá Tổng'],
    ['y elsewhere than after qu', 'Lý', 'Lí'],
    ['one word and two', 'Namo', 'Na Mo'],
  ])('stay apart: %s', (_, one, other) => {
    expect(fold(one)).not.toBe(fold(other));
  });

  test('does not see whether a text is composed', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text));
        expect(fold(text.normalize('NFC'))).toBe(fold(text));
      }),
    );
  });

  test('is idempotent and blind to case on Vietnamese text', () => {
    fc.assert(
      fc.property(phrase, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
        expect(fold(text.toUpperCase())).toBe(fold(text.toLowerCase()));
      }),
    );
  });

  test('keeps apart whatever differs in more than case and the place of the tone', () => {
    // «quy» in any tone is «qui», wherever the tone stands
    const letters = (word: string): string[] => {
      const own = [...word.normalize('NFD')];
      const isQuy = own.filter((one) => /\p{L}/u.test(one)).join('') === 'quy';
      return (isQuy ? own.map((one) => (one === 'y' ? 'i' : one)) : own).sort();
    };
    const meaning = (text: string): string =>
      text
        .toLowerCase()
        .split(' ')
        .map((word) => letters(word).join(''))
        .join(' ');
    fc.assert(
      fc.property(phrase, phrase, (one, other) => {
        if (meaning(one) !== meaning(other)) expect(fold(one)).not.toBe(fold(other));
      }),
      { examples: [['Quý', 'Quí']] },
    );
  });
});

describe('plain: letters alone, for headers', () => {
  test.each([
    ['Đường GT', 'duong gt'],
    ['ĐIỆN', 'dien'],
    ['Ưu tiên', 'uu tien'],
    ['Nghèo đa chiều'.normalize('NFD'), 'ngheo da chieu'],
    ['GT', 'gt'],
  ])('%s', (text, expected) => {
    expect(plain(text)).toBe(expected);
  });

  test('has no diacritic left in Vietnamese text', () => {
    fc.assert(fc.property(phrase, (text) => expect(plain(text)).toMatch(/^[a-z ]+$/)));
  });
});

describe('words: the key of a header', () => {
  test.each([
    ['punctuation is a space', 'Thủy lợi và phòng, chống thiên tai', 'thuy loi phong chong thien tai'],
    ['«&» and «và» say the same', 'GD & ĐT', 'gd dt'],
    ['«và» says nothing', 'GD và ĐT', 'gd dt'],
    ['«và» inside a word stays', 'Vành đai', 'vanh dai'],
    ['brackets and dots go', '(5) Trường học.', '5 truong hoc'],
    ['a hyphen parts words', 'QP-AN', 'qp an'],
    ['the per cent sign stays', 'Tỷ lệ (%)', 'ty le %'],
    ['punctuation alone is nothing', ' … ', ''],
    ['«và» alone is nothing', 'và', ''],
  ])('%s', (_, text, expected) => {
    expect(words(text)).toBe(expected);
  });

  test('is idempotent', () => {
    fc.assert(fc.property(phrase, (text) => expect(words(words(text))).toBe(words(text))));
  });
});
