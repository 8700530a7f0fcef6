import { check } from '../../src/core/check';
import { address } from '../../src/core/snapshot/address';
import { say } from '../../src/core/messages/text';
import { cleanBook } from './book/cleanBook';
import type { Book, Figure } from './book/book';
import { withErrors } from './errors/faultyBook';
import { failingIn, repaired } from './repaired';
import { faultyOf, trialOf } from './trial';

describe('a workbook with the best repairs typed in', () => {
  test.each([2, 3, 7])(
    'seed %i: no equation fails any more',
    async (seed) => {
      const { faulty, report } = await trialOf(seed, faultyOf(seed, 2, 'any'));
      expect(failingIn(report)).not.toEqual([]);
      expect(failingIn(check(repaired(faulty.workbook, report)))).toEqual([]);
    },
    60_000,
  );
});

describe('honest uncertainty', () => {
  const book = cleanBook(3);

  test('a band that one equation sees: each band of the column is named, with what it would have to be', async () => {
    const bands = figuresIn(
      book,
      ({ sheet, row, column }) => sheet === 0 && column === 4 && row >= 9 && row <= 13,
    );
    const at = bands.find((figure) => book.figures[figure]!.truth > 2)!;
    const { truth } = book.figures[at]!;
    const faulty = withErrors(book, [
      { kind: 'off by one', cells: [{ figure: at, truth, printed: truth - 1 }] },
    ]);
    const { report } = await trialOf(3, faulty);
    expect(report.findings).toHaveLength(1);
    const [{ repairs, message }] = report.findings as [(typeof report.findings)[number]];
    const told = repairs.map(({ cells }) =>
      cells.map(({ cell, suggested }) => [address(cell.row, cell.column), suggested]),
    );
    const expected = bands.map((figure) => {
      const { row, column, truth: right } = book.figures[figure]!;
      return [[address(row, column), figure === at ? right : right + 1]];
    });
    expect(told.sort()).toEqual(expected.sort());
    for (const { confidence } of repairs) expect(confidence).toBeLessThan(0.5);
    expect(say(message, 'vi')).not.toMatch(/Nên sửa/);
  });

  test('two marks, or the two across from them: both are told, and neither is called sure', async () => {
    const cells = diagonal(book).map((figure) => ({ figure, truth: 1, printed: 0 }));
    const { report, verdict } = await trialOf(3, withErrors(book, [{ kind: 'two marks', cells }]));
    const repairs = report.findings.flatMap((finding) => finding.repairs);
    expect(repairs.filter((repair) => repair.cells.length === 2).length).toBeGreaterThanOrEqual(2);
    expect(verdict.amongAlternatives).toBe(true);
    for (const { confidence } of repairs) expect(confidence).toBeLessThanOrEqual(0.5);
    const [{ message, repairs: ways }] = report.findings as [(typeof report.findings)[number]];
    const words = say(message, 'vi');
    expect(words).toMatch(/có thể là: .+\.$/i);
    for (const { cells: way } of ways)
      for (const { cell } of way.slice(1)) expect(words).toContain(address(cell.row, cell.column));
  });
});

describe("two totals of rows in each other's place", () => {
  test('are one repair of two cells, told as an exchange and no surer than an exchange of the rows would be', async () => {
    const book = cleanBook(4);
    const totals = figuresIn(book, ({ role }) => role === 'unit-total');
    const place = totals.findIndex(
      (at, i) => book.figures[at]!.truth !== book.figures[totals[i + 1]!]!.truth,
    );
    const [upper, lower] = [totals[place]!, totals[place + 1]!];
    const cells = [
      { figure: upper, truth: book.figures[upper]!.truth, printed: book.figures[lower]!.truth },
      { figure: lower, truth: book.figures[lower]!.truth, printed: book.figures[upper]!.truth },
    ];
    const { report } = await trialOf(4, withErrors(book, [{ kind: 'two totals of rows exchanged', cells }]));
    expect(report.findings).toHaveLength(1);
    const [{ repairs, message }] = report.findings as [(typeof report.findings)[number]];
    const named = repairs[0]!.cells.map(({ cell }) => address(cell.row, cell.column));
    expect([...new Set(named)]).toEqual(named);
    expect(named).toHaveLength(2);
    expect(repairs[0]!.confidence).toBeLessThan(0.6);
    expect(say(message, 'vi')).toMatch(/đổi chỗ cho nhau/);
  });
});

function figuresIn(book: Book, suits: (figure: Figure) => boolean): number[] {
  return book.figures.flatMap((figure, at) => (suits(figure) ? [at] : []));
}

/** Two met marks of neighbouring rows, with no met mark across from them. */
function diagonal(book: Book): readonly [number, number] {
  const marks = new Map<string, number>(
    book.figures.flatMap(({ role, row, column }, at) =>
      role === 'mark' ? [[`${row},${column}`, at] as const] : [],
    ),
  );
  const isMet = (key: string): boolean | undefined => {
    const at = marks.get(key);
    return at === undefined ? undefined : book.figures[at]!.truth === 1;
  };
  for (const [key, at] of marks) {
    const [row, column] = key.split(',').map(Number) as [number, number];
    for (let other = 2; other < 21; other++) {
      const across = `${row + 1},${other}`;
      if (other === column || !isMet(key) || !isMet(across)) continue;
      if (isMet(`${row},${other}`) === false && isMet(`${row + 1},${column}`) === false)
        return [at, marks.get(across)!];
    }
  }
  throw new Error('no such marks');
}
