import { check } from '../../../src/core/check';
import { say } from '../../../src/core/messages/text';
import { cleanBook } from '../../suspects/book/cleanBook';
import { faultyBook, withErrors } from '../../suspects/errors/faultyBook';

/** A name in braces that nothing was put in for. */
const UNFILLED = /\{\w+\}/;

describe('what findings say has all its figures', () => {
  test.each([1, 2, 3, 4, 5, 6])('workbook %i with five errors of all kinds', (seed) => {
    const { findings } = check(faultyBook(cleanBook(seed), seed, 5).workbook);
    expect(findings).not.toHaveLength(0);
    for (const { message } of findings)
      for (const language of ['vi', 'en'] as const) expect(say(message, language)).not.toMatch(UNFILLED);
  });

  test('each figure of the targets once typed as another of its row', () => {
    const book = cleanBook(3);
    const targets = book.figures.flatMap(({ sheet }, at) => (sheet === 0 ? [at] : []));
    for (const figure of targets.slice(0, 60)) {
      const { truth } = book.figures[figure]!;
      const cells = [{ figure, truth, printed: truth + 24 }];
      const { findings } = check(withErrors(book, [{ kind: 'another figure', cells }]).workbook);
      for (const { message } of findings) expect(say(message, 'vi')).not.toMatch(UNFILLED);
    }
  });
});
