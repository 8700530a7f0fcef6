import { strToU8 } from 'fflate';
import { PACKINGS } from './reading';

describe.each(PACKINGS)('%s', (_, { crc32 }) => {
  test.each([
    ['', 0],
    ['a', 0xe8b7be43],
    ['123456789', 0xcbf43926],
    ['The quick brown fox jumps over the lazy dog', 0x414fa339],
  ])('of %j', (text, expected) => {
    expect(crc32(strToU8(text))).toBe(expected);
  });

  test('carries on from where it was, whatever the cut', () => {
    const bytes = strToU8('The quick brown fox jumps over the lazy dog');
    for (let cut = 0; cut <= bytes.length; cut++) {
      expect(crc32(bytes.subarray(cut), crc32(bytes.subarray(0, cut)))).toBe(0x414fa339);
    }
  });
});
