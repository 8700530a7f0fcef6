import type { AreaCells } from '../../../src/core/sheetPlan/digest';
import { editedCells, lineSums, readSums, stepFor, sumsText } from '../../../src/core/sheetPlan/lineSums';
import type { CellValue } from '../../../src/core/snapshot/workbook';
import { address } from '../../../src/core/snapshot/address';

const [HEIGHT, WIDTH] = [20, 6];
const ALL = (): boolean => true;

/** Cells that say where they are, some otherwise; the area begins at B3. */
function cells(otherwise: Readonly<Record<string, CellValue>> = {}, round = 1): AreaCells {
  return {
    area: { top: 2, left: 1, bottom: HEIGHT + 1, right: WIDTH },
    at: (row, column) => {
      const place = address(row + 2, column + 1);
      return { value: place in otherwise ? otherwise[place]! : `${place} lần ${row % 4 === 0 ? round : 1}` };
    },
  };
}

describe('cells that were edited', () => {
  const sums = readSums(sumsText(lineSums(cells(), ALL, 1)))!;

  test.each<readonly [string, readonly string[]]>([
    ['none', []],
    ['one', ['D7']],
    ['one that was emptied', ['B3']],
    ['two in other rows and columns', ['C4', 'F9']],
    ['three', ['C4', 'F9', 'G22']],
  ])('are found where they are: %s', (_, places) => {
    const there = cells(Object.fromEntries(places.map((place) => [place, place === 'B3' ? null : 'sửa'])));
    expect(editedCells(sums, { there, anew: cells(), taken: ALL }, 3)).toEqual(places);
  });

  test('one more is told than was asked for', () => {
    const places = ['C4', 'D5', 'E6', 'F7', 'G8', 'B9'];
    const there = cells(Object.fromEntries(places.map((place) => [place, 'sửa'])));
    expect(editedCells(sums, { there, anew: cells(), taken: ALL }, 3)).toEqual(['C4', 'D5', 'E6', 'F7']);
  });

  test('are not mistaken for cells that the figures have changed since', () => {
    const there = cells({ D8: 'sửa' });
    expect(editedCells(sums, { there, anew: cells({}, 2), taken: ALL }, 3)).toEqual(['D8']);
  });

  test('are told by their row where it is written anew as it stands there', () => {
    const there = cells({ D8: 'sửa' });
    expect(editedCells(sums, { there, anew: there, taken: ALL }, 3)).toEqual(['D8']);
  });

  test('are found among rows that share a sum, and never among fields', () => {
    const few = lineSums(cells(), ALL, 4);
    expect(few.rows).toHaveLength(2 * (HEIGHT / 4));
    expect(editedCells(few, { there: cells({ D8: 'sửa' }), anew: cells(), taken: ALL }, 3)).toEqual(['D8']);
    const taken = (row: number) => (column: number) => row !== 5 || column !== 2;
    const fielded = lineSums(cells(), taken, 1);
    const there = cells({ D8: 'điền', E9: 'sửa' });
    expect(editedCells(fielded, { there, anew: cells(), taken }, 3)).toEqual(['E9']);
  });
});

test('as many rows share a sum as there is no room for', () => {
  expect(stepFor(cells(), 2 * (HEIGHT + WIDTH))).toBe(1);
  expect(stepFor(cells(), 2 * (HEIGHT / 2 + WIDTH))).toBe(2);
  expect(stepFor(cells(), 2 * WIDTH)).toBeNull();
});

test.each(['', 'A1:B2', '~', '~0.AA.BB', '~x.AA.BB', '~1.A A.BB'])('«%s» is no sums', (text) => {
  expect(readSums(text)).toBeNull();
});
