import fc from 'fast-check';
import { wrap } from '../../../src/core/report/wrap';

test.each([
  ['short text is one line', 'một hai', 20, ['một hai']],
  ['a line may be just full', 'một hai', 7, ['một hai']],
  ['and breaks one character later', 'một hai', 6, ['một', 'hai']],
  ['as much as fits', 'a b c d e', 3, ['a b', 'c d', 'e']],
  ['a longer word stands alone, uncut', 'a https://example.org b', 5, ['a', 'https://example.org', 'b']],
  ['a non-breaking space does not break', 'một\u00A0hai ba', 4, ['một\u00A0hai', 'ba']],
  ['nothing has no line', '', 10, []],
])('%s', (_, text, width, lines) => {
  expect(wrap(text, width)).toEqual(lines);
});

test('no word is lost, no line is longer than it must be', () => {
  const word = fc.string({ unit: fc.constantFrom(...'aăâbcđ'), minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), fc.integer({ min: 1, max: 30 }), (words, width) => {
      const lines = wrap(words.join(' '), width);
      expect(lines.join(' ')).toBe(words.join(' '));
      for (const line of lines) expect(line.length <= width || !line.includes(' ')).toBe(true);
      lines.slice(1).forEach((line, i) => {
        expect(`${lines[i]!} ${line.split(' ')[0]!}`.length).toBeGreaterThan(width);
      });
    }),
  );
});
