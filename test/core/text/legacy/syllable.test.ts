import { isSyllable } from '../../../../src/core/text/legacy/syllable';

const SYLLABLES =
  'xã Nghèo hoà hòa quý thuỷ thủy gì giếng quốc khuya ưu rượu yêu khuỷu xoong cóc nguyễn Giáo quả của mía địa NGHĨA ' +
  'quyết thuở Ẳng được Đường Pồn a ý oanh uỷ nghiêng tướng';
const OTHERS =
  'Kho¶ng Tæng haø xaõ còc kết́ cộng1 đ UBND street qu ngh được̀ aâ nghiêngh ßa haỳ Müller Größe '.trim();

it.each(SYLLABLES.split(' '))('«%s» can be a syllable, composed or not', (word) => {
  expect(isSyllable(word)).toBe(true);
  expect(isSyllable(word.normalize('NFD'))).toBe(true);
});

it.each([...OTHERS.split(' '), '', 'n'.repeat(10_000)])('«%.20s» cannot', (word) => {
  expect(isSyllable(word)).toBe(false);
});
