import { at, cellsOf, failureOf, readSheets, sheetOf } from './reading';
import { buildWorkbook, withRows } from './workbookBuilder';

test.each([
  ['a number', '<c><v>17</v></c>', { value: 17 }],
  ['t="n"', '<c t="n"><v>-0.5</v></c>', { value: -0.5 }],
  ['an exponent', '<c><v>1.5E-2</v></c>', { value: 0.015 }],
  ['all digits', '<c><v>0.30000000000000004</v></c>', { value: 0.30000000000000004 }],
  ['space around', '<c><v> 5\n</v></c>', { value: 5 }],
  ['no number at all', '<c><v>1,5</v></c>', { value: '1,5' }],
  ['beyond all numbers', '<c><v>1e999</v></c>', { value: '1e999' }],
  ['true', '<c t="b"><v>1</v></c>', { value: true }],
  ['false', '<c t="b"><v>0</v></c>', { value: false }],
  ['an error', '<c t="e"><v>#REF!</v></c>', { value: { error: '#REF!' } }],
  ['text of a formula', '<c t="str"><f>A2</f><v>đạt</v></c>', { value: 'đạt', formula: 'A2' }],
  ['text with escapes', '<c t="str"><v>a_x000D_b</v></c>', { value: 'a\rb' }],
  ['empty text of a formula', '<c t="str"><f>A2</f><v></v></c>', { value: '', formula: 'A2' }],
  ['a formula never calculated', '<c><f>A2+1</f></c>', { value: null, formula: 'A2+1' }],
  ['such a formula of type str', '<c t="str"><f>A2</f></c>', { value: null, formula: 'A2' }],
  ['a formula, empty value', '<c><f>A2</f><v/></c>', { value: null, formula: 'A2' }],
  [
    'a formula with an error',
    '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>',
    { value: { error: '#DIV/0!' }, formula: '1/0' },
  ],
  [
    'a formula with signs',
    '<c><f>IF(A2&lt;5,"&amp;",1)</f><v>1</v></c>',
    { value: 1, formula: 'IF(A2<5,"&",1)' },
  ],
  ['a formula written with =', '<c><f>=A2</f><v>1</v></c>', { value: 1, formula: 'A2' }],
  ['an empty formula', '<c><f/><v>1</v></c>', { value: 1 }],
  ['a date', '<c t="d"><v>2025-06-30</v></c>', { value: 45838 }],
  ['a date with time', '<c t="d"><v>2025-06-30T12:00:00</v></c>', { value: 45838.5 }],
  ['a date before March 1900', '<c t="d"><v>1900-01-01</v></c>', { value: 1 }],
  ['no date', '<c t="d"><v>hôm nay</v></c>', { value: 'hôm nay' }],
  ['only a style', '<c s="1"/>', undefined],
  ['an empty value', '<c><v></v></c>', undefined],
  ['empty text without a formula', '<c t="str"><v></v></c>', undefined],
  ['an index left out', '<c t="s"/>', undefined],
  ['an index of space', '<c t="s"><v> </v></c>', undefined],
  ['something unknown inside', '<c><v>1</v><extLst><ext><v>2</v></ext></extLst></c>', { value: 1 }],
])('%s', async (_, cell, expected) => {
  const sheet = await sheetOf(`<row>${cell}</row>`);
  expect(at(sheet, 'A1')).toEqual(expected);
  if (expected === undefined) expect(sheet.rows.size).toBe(0);
});

test('dates of a workbook that counts from 1904 are counted from there; numbers stay as they are', async () => {
  const sheet = await sheetOf('<row><c t="d"><v>2025-06-30</v></c><c><v>44376</v></c></row>', {
    workbookPr: '<workbookPr date1904="1"/>',
  });
  expect(cellsOf(sheet)).toEqual({ A1: { value: 44376 }, B1: { value: 44376 } });
});

describe('places', () => {
  const v = (n: number, r?: string): string => `<c${r === undefined ? '' : ` r="${r}"`}><v>${n}</v></c>`;
  test.each([
    ['with references', `<row r="2">${v(1, 'B2')}${v(2, 'D2')}</row>`, { B2: 1, D2: 2 }],
    ['cells without', `<row r="2">${v(1)}${v(2)}</row>`, { A2: 1, B2: 2 }],
    [
      'cells with and without',
      `<row r="2">${v(1, 'C2')}${v(2)}${v(3, 'B2')}${v(4)}</row>`,
      { B2: 3, C2: 4, D2: 2 },
    ],
    ['rows without', `<row>${v(1)}</row><row r="5">${v(2)}</row><row>${v(3)}</row>`, { A1: 1, A5: 2, A6: 3 }],
    ['an empty cell takes its place', `<row><c/>${v(1)}</row>`, { B1: 1 }],
    ['an empty row takes its place', `<row/><row>${v(1)}</row>`, { A2: 1 }],
    ['the reference of the cell goes before the row', `<row r="2">${v(1, 'B3')}</row>`, { B3: 1 }],
    ['lower case', `<row>${v(1, 'b1')}</row>`, { B1: 1 }],
    [
      'twice: the last stays',
      `<row>${v(1, 'A1')}${v(2, 'A1')}</row><row r="1">${v(3, 'B1')}</row>`,
      { A1: 2, B1: 3 },
    ],
    ['beyond the last column', `<row>${v(1, 'XFE1')}${v(2, 'ZZZZZZZZ1')}${v(3, 'B1')}</row>`, { B1: 3 }],
    [
      'beyond the last row',
      `<row r="1048577">${v(1)}</row><row r="9999999999">${v(2, 'A9999999999')}</row>`,
      {},
    ],
    ['row 0', `<row r="0">${v(1)}${v(2, 'A0')}</row>`, {}],
  ])('%s', async (_, rows, expected) => {
    const cells = cellsOf(await sheetOf(rows));
    expect(Object.fromEntries(Object.entries(cells).map(([key, cell]) => [key, cell.value]))).toEqual(
      expected,
    );
  });

  test('the last cell of the sheet', async () => {
    const sheet = await sheetOf(`<row r="1048576">${v(1, 'XFD1048576')}</row>`);
    expect(at(sheet, 'XFD1048576')).toEqual({ value: 1 });
  });

  test('rows stand in ascending order, whatever the file says', async () => {
    const sheet = await sheetOf(
      `<row r="9">${v(1)}</row><row r="3">${v(2)}</row><row r="5">${v(3)}</row><row r="9">${v(4, 'B9')}</row>`,
    );
    expect([...sheet.rows.keys()]).toEqual([2, 4, 8]);
    expect(at(sheet, 'B9')).toEqual({ value: 4 });
  });

  test.each(['A', '1', '', 'A-1', 'A1B', '$A$1', 'A 1', 'A1:B2', '__proto__'])(
    'reference %j damages the sheet',
    async (reference) => {
      const [sheet] = await readSheets(withRows(`<row>${v(1, reference)}</row>`));
      expect(sheet!.unreadable).toBe('damaged');
    },
  );
});

test('more cells than the budget, counted over all sheets', async () => {
  const sheet = { data: '<row><c><v>1</v></c><c/><c><v>2</v></c></row>' };
  const bytes = buildWorkbook({ sheets: [sheet, sheet, sheet] });
  expect(await failureOf(bytes, { budget: { cells: 5 } })).toEqual({
    code: 'too-large',
    params: { budget: 'cells', limit: 5 },
  });
  expect(await readSheets(bytes, { budget: { cells: 6 } })).toHaveLength(3);
});
