import fc from 'fast-check';
import type { CellWrite } from '../../../../src/core/changes/cellWrites';
import { address, parseAddress } from '../../../../src/core/snapshot/address';
import { cellAt, type CellValue } from '../../../../src/core/snapshot/workbook';
import { writeCells } from '../../../../src/hosts/file/patch/writeCells';
import { readWorkbook } from '../../../../src/hosts/file/readWorkbook';
import { richWorkbook } from '../rich/richWorkbook';
import { at, firstSheet, readSheets } from '../reading';
import { buildWorkbook, MAIN, withRows } from '../workbookBuilder';
import { changedParts, rawEntries, textOf } from './patching';

const SHEET = 'xl/worksheets/sheet1.xml';

function write(place: string, value: CellValue, more: Partial<CellWrite> = {}): CellWrite {
  return { cell: { sheet: 0, ...parseAddress(place)! }, value, kind: 'typed', isPlainNumber: false, ...more };
}

/** The rows of a sheet after writes, as they stand in its part. */
async function rowsAfter(rows: string, ...writes: CellWrite[]): Promise<string> {
  const { file } = await writeCells(withRows(rows), writes);
  return /<sheetData>(.*)<\/sheetData>/s.exec(textOf(file, SHEET))![1]!;
}

describe('a value in a cell that is there', () => {
  it.each<[string, string, CellValue, string]>([
    ['a number', '<c r="A1" s="3"><v>1</v></c>', 17.5, '<c r="A1" s="3"><v>17.5</v></c>'],
    ['a number for a shared text', '<c r="A1" s="3" t="s"><v>0</v></c>', 1, '<c r="A1" s="3"><v>1</v></c>'],
    [
      'a text',
      '<c r="A1" s="3"><v>1</v></c>',
      'x <&> "y"',
      '<c r="A1" s="3" t="inlineStr"><is><t xml:space="preserve">x &lt;&amp;&gt; &quot;y&quot;</t></is></c>',
    ],
    [
      'a text that looks like a formula',
      '<c r="A1"><v>1</v></c>',
      '=1+1',
      '<c r="A1" t="inlineStr"><is><t xml:space="preserve">=1+1</t></is></c>',
    ],
    ['a mark', '<c r="A1"><v>1</v></c>', true, '<c r="A1" t="b"><v>1</v></c>'],
    ['nothing', '<c r="A1" s="3" t="str"><v>a</v></c>', null, '<c r="A1" s="3"/>'],
    ['a number in a blank cell', '<c r="A1" s="3"/>', 2, '<c r="A1" s="3"><v>2</v></c>'],
    [
      'what newer Excel knows of a value goes with it',
      '<c r="A1" vm="1" t="e"><v>#VALUE!</v></c>',
      2,
      '<c r="A1"><v>2</v></c>',
    ],
  ])('%s', async (_, before, value, after) => {
    expect(await rowsAfter(`<row r="1">${before}<c r="B1"><v>9</v></c></row>`, write('A1', value))).toBe(
      `<row r="1">${after}<c r="B1"><v>9</v></c></row>`,
    );
  });

  it('keeps prefixes', async () => {
    const xml = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const { file } = await writeCells(buildWorkbook({ sheets: [{ xml }] }), [
      write('A1', 'a'),
      write('B1', 2),
    ]);
    expect(textOf(file, SHEET)).toContain(
      '<x:c r="A1" t="inlineStr"><x:is><x:t xml:space="preserve">a</x:t></x:is></x:c><x:c r="B1"><x:v>2</x:v></x:c></x:row>',
    );
  });

  it('finds rows and cells that do not say where they are', async () => {
    const rows = '<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c><c><v>4</v></c></row>';
    expect(await rowsAfter(rows, write('B2', 7))).toBe(rows.replace('<v>4</v>', '<v>7</v>'));
  });
});

describe('a cell that is not there', () => {
  it.each([
    [
      'between others',
      '<row r="1"><c r="A1"/><c r="C1"/></row>',
      'B1',
      '<row r="1"><c r="A1"/><c r="B1"><v>5</v></c><c r="C1"/></row>',
    ],
    [
      'behind others',
      '<row r="1"><c r="A1"/></row>',
      'B1',
      '<row r="1"><c r="A1"/><c r="B1"><v>5</v></c></row>',
    ],
    [
      'in a row without cells',
      '<row r="1" ht="20"/>',
      'B1',
      '<row r="1" ht="20"><c r="B1"><v>5</v></c></row>',
    ],
    [
      'in the style of its row',
      '<row r="1" s="4" customFormat="1"/>',
      'B1',
      '<row r="1" s="4" customFormat="1"><c r="B1" s="4"><v>5</v></c></row>',
    ],
    [
      'in a new row between others',
      '<row r="1"/><row r="3"/>',
      'B2',
      '<row r="1"/><row r="2"><c r="B2"><v>5</v></c></row><row r="3"/>',
    ],
    [
      'in a new row behind others',
      '<row r="1"/>',
      'B2',
      '<row r="1"/><row r="2"><c r="B2"><v>5</v></c></row>',
    ],
  ])('%s', async (_, before, place, after) => {
    expect(await rowsAfter(before, write(place, 5))).toBe(after);
  });

  it('takes the style of its column', async () => {
    const file = buildWorkbook({
      sheets: [{ before: '<cols><col min="2" max="3" width="9" style="6"/></cols>' }],
    });
    const written = await writeCells(file, [write('C2', 5), write('A1', 1)]);
    expect(textOf(written.file, SHEET)).toContain(
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="C2" s="6"><v>5</v></c></row></sheetData>',
    );
  });

  it('opens a sheet that holds nothing', async () => {
    const xml = `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`;
    const { file } = await writeCells(buildWorkbook({ sheets: [{ xml }] }), [write('B2', 2), write('A1', 1)]);
    expect(at(await firstSheet(file), 'B2')).toEqual({ value: 2 });
    expect(at(await firstSheet(file), 'A1')).toEqual({ value: 1 });
  });
});

describe('formulas', () => {
  it('are never written over', async () => {
    const file = withRows('<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>');
    const refused = write('A1', 3);
    expect(await writeCells(file, [refused])).toEqual({
      file,
      refused: [{ write: refused, because: 'formula' }],
    });
  });

  it('get the result that was worked out, or none where it is not known', async () => {
    const rows =
      '<row r="1"><c r="A1" s="1"><f>B1</f><v>2</v></c><c r="B1"><v>2</v></c><c r="C1" t="str"><f>B1&amp;""</f><v>2</v></c></row>';
    const result = { kind: 'result' } as const;
    expect(await rowsAfter(rows, write('A1', 3, result), write('B1', 3), write('C1', null, result))).toBe(
      '<row r="1"><c r="A1" s="1"><f>B1</f><v>3</v></c><c r="B1"><v>3</v></c><c r="C1"><f>B1&amp;""</f></c></row>',
    );
  });

  it.each([
    ['', '</sheets><calcPr fullCalcOnLoad="1"/>'],
    ['<calcPr calcId="191029"/>', '<calcPr fullCalcOnLoad="1" calcId="191029"/>'],
    ['<calcPr calcId="1" fullCalcOnLoad="0"/>', '<calcPr calcId="1" fullCalcOnLoad="1"/>'],
  ])('are worked out by Excel when it opens the copy (%s)', async (before, after) => {
    const plain = withRows('<row r="1"><c r="A1"><v>1</v></c></row>');
    const workbook = textOf(plain, 'xl/workbook.xml').replace('</sheets>', `</sheets>${before}`);
    const file = withRows('<row r="1"><c r="A1"><v>1</v></c></row>', {
      parts: { 'xl/workbook.xml': workbook },
    });
    expect(textOf((await writeCells(file, [write('A1', 2)])).file, 'xl/workbook.xml')).toContain(after);
  });
});

it('gives a figure in a cell of format text the same looks as a number', async () => {
  const styles =
    '<cellXfs count="2"><xf numFmtId="0" fontId="0"/><xf numFmtId="49" fontId="0" quotePrefix="1" applyNumberFormat="1"><alignment horizontal="center"/></xf></cellXfs>';
  const file = withRows(
    '<row r="1"><c r="A1" s="1" t="str"><v>17</v></c><c r="B1" s="1" t="str"><v>1</v></c></row>',
    { styles },
  );
  const more = { isPlainNumber: true };
  const written = await writeCells(file, [write('A1', 17, more), write('B1', 1, more)]);
  expect(textOf(written.file, SHEET)).toContain('<c r="A1" s="2"><v>17</v></c><c r="B1" s="2"><v>1</v></c>');
  expect(textOf(written.file, 'xl/styles.xml')).toContain(
    '<xf numFmtId="0" fontId="0"><alignment horizontal="center"/></xf></cellXfs>',
  );
  expect(textOf(written.file, 'xl/styles.xml')).toContain('<cellXfs count="3">');
});

it('says of a cell that is not where it says, and of a sheet without cells, that it is gone', async () => {
  const odd = write('A1', 2);
  const file = withRows('<row r="1"><c r="A7"><v>1</v></c></row>');
  expect(await writeCells(file, [odd])).toEqual({ file, refused: [{ write: odd, because: 'gone' }] });
  const nowhere = { ...odd, cell: { ...odd.cell, sheet: 0 } };
  const chart = buildWorkbook({ sheets: [{ xml: `<chartsheet xmlns="${MAIN}"/>` }] });
  expect((await writeCells(chart, [nowhere])).refused).toEqual([{ write: nowhere, because: 'gone' }]);
});

describe('a workbook with everything in it', () => {
  const rich = richWorkbook();

  it('keeps every part but the sheet and the workbook, compressed bytes and all', async () => {
    const { file } = await writeCells(rich, [write('A1', 'Biểu khác')]);
    const changed = changedParts(rich, file);
    expect(changed.sort()).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
    const [before, after] = [rawEntries(rich), rawEntries(file)];
    expect([...after.keys()]).toEqual([...before.keys()]);
    const kept = [...before].filter(([name]) => !changed.includes(name));
    for (const [name, bytes] of kept) expect([name, after.get(name)]).toEqual([name, bytes]);
  });

  it('holds what was written, and everything else, wherever that is', async () => {
    const before = await readSheets(rich);
    const places = fc.record({
      sheet: fc.integer({ min: 0, max: 2 }),
      row: fc.integer({ min: 0, max: 40 }),
      column: fc.integer({ min: 0, max: 30 }),
    });
    const values = fc.oneof(
      fc.integer({ min: -1e6, max: 1e6 }),
      fc.string({ minLength: 1 }),
      fc.boolean(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    );
    const lists = fc.uniqueArray(fc.tuple(places, values), {
      maxLength: 8,
      selector: ([{ sheet, row, column }]) => `${sheet} ${row} ${column}`,
    });
    await fc.assert(
      fc.asyncProperty(lists, async (list) => {
        const writes = list.map(([cell, value]): CellWrite => ({
          cell,
          value,
          kind: 'typed',
          isPlainNumber: false,
        }));
        const { file, refused } = await writeCells(rich, writes);
        const made = writes.filter((one) => !refused.some((no) => no.write === one));
        const after = (await readWorkbook(file)).sheets;
        for (const { cell, value } of made) {
          const found = cellAt(after[cell.sheet]!, cell.row, cell.column)?.value;
          expect([address(cell.row, cell.column), found]).toEqual([
            address(cell.row, cell.column),
            normal(value),
          ]);
        }
        const isWritten = (sheet: number, row: number, column: number): boolean =>
          made.some(({ cell }) => cell.sheet === sheet && cell.row === row && cell.column === column);
        before.forEach((sheet, place) =>
          sheet.rows.forEach((cells, row) =>
            cells.forEach((cell, column) => {
              if (!isWritten(place, row, column)) expect(cellAt(after[place]!, row, column)).toEqual(cell);
            }),
          ),
        );
      }),
      { numRuns: 25 },
    );
  });
});

/** What XML keeps of a value: no lone halves of signs, −0 as 0, line ends as one sign. */
function normal(value: CellValue): CellValue {
  if (typeof value === 'number') return value === 0 ? 0 : value;
  return value;
}
