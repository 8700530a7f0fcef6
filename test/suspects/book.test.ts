import { check } from '../../src/core/check';
import { say } from '../../src/core/messages/text';
import { cleanBook } from './book/cleanBook';
import { KINDS, faultyBook } from './errors/faultyBook';
import { systemOf } from './oracle/system';

const SEEDS = [1, 3, 6, 14];

describe('the generator of workbooks', () => {
  test.each(SEEDS)('seed %i: check finds nothing in a clean workbook and reads all of it', (seed) => {
    const { tables, findings } = check(cleanBook(seed).workbook);
    expect(findings.map(({ message }) => say(message, 'vi'))).toEqual([]);
    expect(tables.map(({ coverage }) => coverage)).toEqual(tables.map(() => 1));
    expect(tables.length).toBeGreaterThanOrEqual(2);
  });

  test.each(SEEDS)('seed %i: the truth obeys every equation and lies within its domain', (seed) => {
    const book = cleanBook(seed);
    const { rows } = systemOf(book);
    const truths = book.figures.map(({ truth }) => truth);
    expect(rows.length).toBeGreaterThan(150);
    expect(rows.filter((row) => row.off(truths) !== 0)).toEqual([]);
    for (const { domain, truth } of book.figures) if (domain.kind === 'mark') expect([0, 1]).toContain(truth);
  });

  test('everything follows from the seed', () => {
    expect(cleanBook(5)).toEqual(cleanBook(5));
    expect(faultyBook(cleanBook(5), 5, 4)).toEqual(faultyBook(cleanBook(5), 5, 4));
    expect(faultyBook(cleanBook(5), 5, 4).errors).not.toEqual(faultyBook(cleanBook(5), 6, 4).errors);
  });

  test('both tiers of administration, subtotals on either side, and Biểu 03 in part of the seeds', () => {
    const abouts = Array.from({ length: 20 }, (_, seed) => cleanBook(seed + 1).about);
    for (const words of ['no districts', 'subtotals before', 'subtotals after', 'Biểu 03', 'marks x-blank'])
      expect(abouts.some((about) => about.includes(words))).toBe(true);
    expect(abouts.some((about) => !about.includes('Biểu 03'))).toBe(true);
  });
});

describe('errors', () => {
  const book = cleanBook(6);

  test('each kind comes as often as the others', () => {
    const kinds = Array.from(
      { length: KINDS.length },
      (_, seed) => faultyBook(book, seed, 1).errors[0]!.kind,
    );
    expect([...kinds].sort()).toEqual(KINDS.map(({ name }) => name).sort());
    expect(KINDS.filter(({ known }) => !known).length).toBeGreaterThanOrEqual(5);
  });

  test('they stand in different cells, every one of them differs from its truth and is in the workbook', () => {
    const { errors, workbook, printed } = faultyBook(book, 3, 10);
    const cells = errors.flatMap((error) => error.cells);
    expect(errors).toHaveLength(10);
    expect(new Set(cells.map(({ figure }) => figure)).size).toBe(cells.length);
    for (const cell of cells) {
      const { sheet, row, column, truth } = book.figures[cell.figure]!;
      expect(cell.printed).not.toBe(truth);
      expect(printed[cell.figure]).toBe(cell.printed);
      expect(workbook.sheets[sheet]!.rows.get(row)![column]?.value ?? 0).toBe(cell.printed);
    }
  });
});
