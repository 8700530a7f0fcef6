import { addressLists, parseAddressList } from '../../src/hosts/excel/addressList';
import { BANDS, partsOf } from '../../src/hosts/excel/bands';
import { takeBatch } from '../../src/hosts/excel/batches';
import { cellOf, payloadOf } from '../../src/hosts/excel/cellsOf';
import { looksLegacy } from '../../src/core/text/legacy/looksLegacy';
import { isMarker, markerFormula } from '../../src/core/highlights/marker';
import { sizeOf, splitRect } from '../../src/hosts/excel/rects';
import { rect } from './workbooks';

const cellsIn = (rects: readonly ReturnType<typeof rect>[]): number =>
  rects.reduce((sum, one) => sum + sizeOf(one).cells, 0);

describe('address lists', () => {
  it('are cut where Excel would cut them off', () => {
    const rects = Array.from({ length: 5_000 }, (_, i) => rect(`V${i + 1}`));
    const lists = addressLists(rects);
    expect(Math.max(...lists.map((list) => list.length))).toBeLessThanOrEqual(8_192);
    expect(lists).toHaveLength(4);
    expect(lists.flatMap((list) => parseAddressList(list)!)).toEqual(rects);
  });

  it('are none for nothing', () => {
    expect(addressLists([])).toEqual([]);
  });

  it.each([
    ['Sheet1!A1:B2', ['A1:B2']],
    ["'Biểu 02'!A1,'Biểu 02'!C3:D4", ['A1', 'C3:D4']],
    ["'Tờ ''lạ'', số 1!'!$A$1:$B$2, 'Tờ ''lạ'', số 1!'!C3", ['A1:B2', 'C3']],
    ['A1,B2', ['A1', 'B2']],
  ])('are read with the names of sheets: %s', (list, references) => {
    expect(parseAddressList(list)).toEqual(references.map(rect));
  });

  it.each(['A1,#REF!', 'A1;B2', 'Sheet1!A:A', "'Biểu 02!A1"])('that are none give null: %s', (list) => {
    expect(parseAddressList(list)).toBeNull();
  });
});

describe('blocks', () => {
  it.each([1, 7, 23, 24, 100, 5_000])('of at most %i cells cover a rectangle once', (cells) => {
    const whole = rect('B3:W40');
    const parts: ReturnType<typeof rect>[] = [];
    for (let rest = [whole]; rest.length > 0;) {
      const [head, ...tail] = splitRect(rest[0]!, cells);
      expect(sizeOf(head).cells).toBeLessThanOrEqual(cells);
      parts.push(head);
      rest = [...tail, ...rest.slice(1)];
    }
    expect(cellsIn(parts)).toBe(cellsIn([whole]));
  });

  it('of several sheets go together', () => {
    const queue = [rect('A1:J10'), rect('A1:J10'), rect('A1:J10')].map((one, sheet) => ({
      sheet,
      rect: one,
    }));
    const { batch, rest } = takeBatch(queue, 250);
    expect(batch.map(({ rect: one }) => sizeOf(one).cells)).toEqual([100, 100, 50]);
    expect(rest).toEqual([{ sheet: 2, rect: rect('A6:J10') }]);
  });

  it('make the bands of a sheet, each cell in one', () => {
    expect(BANDS).toHaveLength(8);
    expect(cellsIn(BANDS)).toBe(1_048_576 * 16_384);
  });

  it('make the parts of a large extent, each cell in one', () => {
    for (const large of [rect('A1:W400000'), rect('B2:XFD333')]) {
      expect(cellsIn(partsOf(large))).toBe(cellsIn([large]));
    }
  });
});

describe('a cell', () => {
  it.each([
    ['', '', 'General', undefined],
    ['x', 'x', 'General', { value: 'x' }],
    [12, 12, '0.00', { value: 12, format: '0.00' }],
    [12, '=A1*2', 'general', { value: 12, formula: 'A1*2' }],
    [
      '#N/A',
      '=VLOOKUP(1,A:A,1)',
      '@',
      { value: { error: '#N/A' }, formula: 'VLOOKUP(1,A:A,1)', format: '@' },
    ],
    ['', '=""', 'General', { value: '', formula: '""' }],
    ['=1', '=1', 'General', { value: '=1' }],
    [true, true, null, { value: true }],
  ])('of %j, %j, %j', (value, formula, format, cell) => {
    expect(cellOf(value, formula, format)).toEqual(cell);
  });

  it('is never taken for lighter than it is', () => {
    for (const value of ['', 'x', 'Xã Mường Pồn', '"\\\n', 12.5, true]) {
      expect(payloadOf(value) + 1).toBeGreaterThanOrEqual(
        new TextEncoder().encode(JSON.stringify(value)).length,
      );
    }
  });
});

describe('legacy text', () => {
  it.each(['TØnh §iÖn Biªn', 'x· M­êng Pån', 'ñaõ ñaït', 'Tæng céng', 'Toång coäng', 'X· Sa Pa', '§¹t'])(
    '%s looks so',
    (text) => {
      expect(looksLegacy(text)).toBe(true);
    },
  );

  it.each([
    'Tỉnh Điện Biên',
    'đã đạt',
    'ĐÀ NẴNG',
    '5 × 3 = 15 ± 1°',
    '«đạt»',
    'Quý II',
    '· Nội dung',
    '2 – «Sơn La»',
    'x',
    '',
  ])('%s does not', (text) => {
    expect(looksLegacy(text)).toBe(false);
  });
});

describe('the marker', () => {
  it.each(['error', 'warning', 'note', 'agreed'] as const)('of %s is known again', (kind) => {
    const formula = markerFormula(kind);
    expect(isMarker(formula)).toBe(true);
    expect(isMarker(formula.slice(1))).toBe(true);
    expect(isMarker(formula.replaceAll('=', ' = '))).toBe(true);
  });

  it.each(['=N("soat-bieu:1:error")=0+1', '=N("soat-bieu:2:error")=0', '=N("khac:1:error")=0', '=A1>0'])(
    '%s is none',
    (formula) => {
      expect(isMarker(formula)).toBe(false);
    },
  );
});
