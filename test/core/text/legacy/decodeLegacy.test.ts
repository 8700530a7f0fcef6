import fc from 'fast-check';
import type { Cell, Sheet, Workbook } from '../../../../src/core/snapshot/workbook';
import { cellAt } from '../../../../src/core/snapshot/workbook';
import { decodeLegacy } from '../../../../src/core/text/legacy/decodeLegacy';
import { sheet, sheetOf } from '../../rules/sheetOf';
import { DISTRICTS } from '../../rules/sheets';
import { toTcvn3, toVni } from './encoders';
import { TWINS } from './twins';

/** A workbook of one column. */
function column(...cells: readonly (Cell | string)[]): Workbook {
  const rows = new Map(
    cells.map((cell, row) => [row, [typeof cell === 'string' ? { value: cell } : cell]] as const),
  );
  return { sheets: [{ ...sheet('x'), rows }] };
}

function valuesOf({ sheets }: Workbook): unknown[] {
  return [...sheets[0]!.rows.values()].map(([cell]) => cell?.value);
}

const decodedValues = (...cells: readonly (Cell | string)[]): unknown[] =>
  valuesOf(decodeLegacy(column(...cells)).workbook);

const time = (value: string): Cell => ({ value, font: '.VnTime' });

describe('by font', () => {
  it.each<[string, Cell, string]>([
    ['TCVN3', time('x· M\u00ADêng Pån'), 'xã Mường Pồn'],
    ['a font of capitals', { value: 'tæng sè', font: '.VnTimeH' }, 'TỔNG SỐ'],
    ['VNI', { value: 'Möôøng Poàn', font: 'VNI-Times' }, 'Mường Pồn'],
    ['one letter', time('C©u'), 'Câu'],
    ['a sign that is a letter here', time('·'), 'ã'],
    ['the text a formula gives', { ...time('x·'), formula: 'B1' }, 'xã'],
    ['Unicode in such a font', time('Xã Mường Pồn'), 'Xã Mường Pồn'],
    ['Unicode and old text in one cell', time('Xã Mường Pồn: TØnh §iÖn'), 'Xã Mường Pồn: Tỉnh Điện'],
  ])('%s', (_, cell, expected) => {
    expect(decodedValues(cell)).toEqual([expected]);
  });

  it('each run by its own', () => {
    const runs = [
      { text: 'Biểu 02. ' },
      { text: '¸', font: '.VnTimeH' },
      { text: 'i Quèc', font: '.VnTime' },
      { text: ' Xaõ', font: 'VNI-Times' },
    ];
    const value = runs.map(({ text }) => text).join('');
    const { workbook, decoded } = decodeLegacy(column({ value, runs }));
    expect(valuesOf(workbook)).toEqual(['Biểu 02. Ái Quốc Xã']);
    expect(decoded.map(({ encoding, cells }) => [encoding, cells])).toEqual([
      ['TCVN3', 1],
      ['VNI', 1],
    ]);
    expect(decodeLegacy(workbook).workbook).toBe(workbook);
  });

  it('not where texts in that font are good Vietnamese as they are', () => {
    const typed = [time('Xã Tân An'), time('Xã Mường Pồn'), time('Cá')];
    expect(decodedValues(...typed)).toEqual(['Xã Tân An', 'Xã Mường Pồn', 'Cá']);
  });

  it('leaves numbers and formulas alone', () => {
    const cells: Cell[] = [
      { value: 5, font: '.VnTime' },
      { ...time('x·'), formula: 'T("x·")' },
    ];
    const { workbook } = decodeLegacy(column(...cells));
    expect(cellAt(workbook.sheets[0]!, 0, 0)).toBe(cells[0]);
    expect(cellAt(workbook.sheets[0]!, 1, 0)!.formula).toBe('T("x·")');
  });
});

describe('by evidence', () => {
  it.each([
    ['one word of one letter', ['C©u']],
    ['two letters', ['C©u', 'L·m']],
    ['sound text', ['Tỉnh Điện Biên', 'xã «Tam Đường» – 5 m², ±1°', '· Nội dung']],
    ['other languages', ['Größe für Schüler', 'Señor Muñoz', 'façade', 'naïve', 'smørrebrød']],
    ['foreign names in sound text', ['Tỉnh Điện Biên', 'Công ty Müller GmbH & Søn, Zürich', 'Nestlé® ©2025']],
  ])('%s stays', (_, texts) => {
    const given = column(...texts);
    expect(decodeLegacy(given).workbook).toBe(given);
  });

  it.each([
    ['TCVN3', ['BiÓu sè 2', 'C©u', '§', 'cã', 'TæNG Sè X·'], ['Biểu số 2', 'Câu', 'Đ', 'có', 'TỔNG SỐ XÃ']],
    [
      'VNI',
      ['Bieåu soá 2', 'Caâu', 'Ñ', 'coù', 'TOÅNG SOÁ XAÕ'],
      ['Biểu số 2', 'Câu', 'Đ', 'có', 'TỔNG SỐ XÃ'],
    ],
    [
      'TCVN3 beside Unicode: only what becomes better',
      ['Xã Tân Lập', 'Ngân sách', 'BiÓu sè 2', 'TØnh §iÖn Biªn', 'Tổng số: tØnh §iÖn'],
      ['Xã Tân Lập', 'Ngân sách', 'Biểu số 2', 'Tỉnh Điện Biên', 'Tổng số: tỉnh Điện'],
    ],
  ])('%s', (_, texts, expected) => {
    expect(decodedValues(...texts)).toEqual(expected);
  });
});

describe('the workbook', () => {
  const clean: Workbook = sheetOf(DISTRICTS);

  it('is given back as it is where nothing is old', () => {
    expect(decodeLegacy(clean)).toEqual({ workbook: clean, decoded: [] });
    expect(decodeLegacy(clean).workbook).toBe(clean);
  });

  it('keeps sheets, rows and cells that have no old text', () => {
    const old: Sheet = { ...column(time('x·'), 'Xã').sheets[0]!, name: 'Cũ' };
    const given: Workbook = { sheets: [clean.sheets[0]!, old] };
    const { workbook, decoded } = decodeLegacy(given);
    expect(workbook.sheets[0]).toBe(given.sheets[0]);
    expect(workbook.sheets[1]!.rows.get(1)).toBe(old.rows.get(1));
    expect(old.rows.get(0)).toEqual([time('x·')]);
    expect(decoded).toEqual([
      {
        sheet: 1,
        encoding: 'TCVN3',
        rect: { top: 0, left: 0, bottom: 0, right: 0 },
        cells: 1,
        example: { before: 'x·', after: 'xã' },
      },
    ]);
  });

  it.each(TWINS)('in %s is decoded once and for all', (_, twin) => {
    const { workbook } = decodeLegacy(twin(clean));
    expect(decodeLegacy(workbook).workbook).toBe(workbook);
  });

  it('is decoded whatever its texts say', () => {
    const text = fc.string({ unit: 'binary', maxLength: 40 });
    fc.assert(
      fc.property(fc.array(text), fc.constantFrom('.VnTime', '.VnTimeH', 'VNI-Times', ''), (texts, font) => {
        const given = column(...texts.map((value): Cell => (font === '' ? { value } : { value, font })));
        const { workbook } = decodeLegacy(given);
        expect(valuesOf(workbook)).toHaveLength(texts.length);
      }),
    );
  });
});

describe('names of communes', () => {
  const NAMES = 'Xã Tân Lập,Xã Mường Nhé,Phường Thanh Bình,Xã Nậm Kè,Xã Sín Thầu,Xã Búng Lao'.split(',');

  it.each([
    ['TCVN3', toTcvn3],
    ['VNI', toVni],
  ])('in %s without a font are read in any order and number', (_, encode) => {
    fc.assert(
      fc.property(fc.shuffledSubarray(NAMES, { minLength: 3 }), (names) => {
        expect(decodedValues(...names.map(encode))).toEqual(names);
      }),
    );
  });
});
