import { SharedFormula } from '../../../src/hosts/file/sharedFormula';
import { cellsOf, failureOf, sheetOf } from './reading';
import { withRows } from './workbookBuilder';

describe('a shared formula moves from B2', () => {
  const moved = (text: string, row: number, column: number): string =>
    new SharedFormula(text, 1, 1).at(row, column);

  test.each([
    ['A1', 'B3'],
    ['$A1', '$A3'],
    ['A$1', 'B$1'],
    ['$A$1', '$A$1'],
    ['a1', 'B3'],
    ['SUM(A1:C9)', 'SUM(B3:D11)'],
    ['SUM($A1:C$9)', 'SUM($A3:D$9)'],
    ['A1:B2:C3', 'B3:C4:D5'],
    ['SUM(A:C)', 'SUM(B:D)'],
    ['SUM($A:C)', 'SUM($A:D)'],
    ['SUM(1:3)', 'SUM(3:5)'],
    ['SUM($1:3)', 'SUM($1:5)'],
    ['-A1+B2*C3/D4^E5&F6', '-B3+C4*D5/E6^F7&G8'],
    ['A1%', 'B3%'],
    ['A1 B1', 'B3 C3'],
    ['(A1,B1)', '(B3,C3)'],
    ['{1,2;3,4}', '{1,2;3,4}'],
    ['IF(A1="A1","đạt B2",""&A1)', 'IF(B3="A1","đạt B2",""&B3)'],
    ['"a""A1"&A1', '"a""A1"&B3'],
    ["'Biểu 02'!A1", "'Biểu 02'!B3"],
    ["'A1''s A1'!A1+'[So 1.xlsx]A1'!$A1", "'A1''s A1'!B3+'[So 1.xlsx]A1'!$A3"],
    ['Sheet1!A1+Bieu!A1:B2', 'Sheet1!B3+Bieu!B3:C4'],
    ['Biểu!A1', 'Biểu!B3'],
    ['Q1!A1', 'Q1!B3'],
    ['Sheet1:Sheet3!A1', 'Sheet1:Sheet3!B3'],
    ['[1]Sheet1!A1', '[1]Sheet1!B3'],
    ['LOG10(A1)', 'LOG10(B3)'],
    ['ATAN2(A1,B1)+DEC2BIN(A1)', 'ATAN2(B3,C3)+DEC2BIN(B3)'],
    ['_xlfn.STDEV.S(A1)', '_xlfn.STDEV.S(B3)'],
    ['TotalA1+Tổng1+A1_x+A1.b+x.A1+\\A1', 'TotalA1+Tổng1+A1_x+A1.b+x.A1+\\A1'],
    ['XFE1+AAAA1+A1048577+A0', 'XFE1+AAAA1+A1048577+A0'],
    ['1E5+2.5E-3+1.A1', '1E5+2.5E-3+1.A1'],
    ['1E+5*A1', '1E+5*B3'],
    ['#REF!+A1+#N/A+#DIV/0!', '#REF!+B3+#N/A+#DIV/0!'],
    ['Sheet1!#REF!', 'Sheet1!#REF!'],
    ['Table1[A1]+Table1[[#This Row],[A1]]+A1', 'Table1[A1]+Table1[[#This Row],[A1]]+B3'],
    ["Table1[a'[A1]+A1", "Table1[a'[A1]+B3"],
    ['TRUE+A1', 'TRUE+B3'],
    ['R1C1+RC', 'R1C1+RC'],
    ['"không đóng A1', '"không đóng A1'],
    ["'không đóng A1", "'không đóng A1"],
    ['[không đóng A1', '[không đóng A1'],
    ['', ''],
  ])('%s → %s, one column right, two rows down', (text, expected) => {
    expect(moved(text, 3, 2)).toBe(expected);
  });

  test.each([
    ['B2', 0, 0, 'A1'],
    ['A2', 0, 0, '#REF!'],
    ['B1+B2', 0, 0, '#REF!+A1'],
    ['SUM(A1:C9)', 1, 0, 'SUM(#REF!)'],
    ['XFD1', 1, 2, '#REF!'],
    ['SUM(A:B)', 1, 0, 'SUM(#REF!)'],
    ['SUM(1:2)', 0, 1, 'SUM(#REF!)'],
    ['$A$1', 0, 0, '$A$1'],
    ['A1', 1, 1, 'A1'],
  ])('%s at row %i, column %i → %s', (text, row, column, expected) => {
    expect(moved(text, row, column)).toBe(expected);
  });

  test.each([
    ['a string', `"${'x'.repeat(2_000_000)}"&A1`],
    ['a name', `${'ế'.repeat(2_000_000)}+A1`],
    ['quotes', `${'""'.repeat(500_000)}&A1`],
    ['brackets', `${'['.repeat(1_000_000)}`],
    ['signs', `${'$'.repeat(1_000_000)}&A1`],
    ['digits', `${'1'.repeat(1_000_000)}&A1`],
  ])('a monstrous formula is only long: %s', (_, text) => {
    expect(moved(text, 3, 2)).toBe(text.replace(/A1$/, 'B3'));
  });
});

describe('shared formulas of a sheet', () => {
  const dependant = (r: string, v: number): string => `<c r="${r}"><f t="shared" si="0"/><v>${v}</v></c>`;
  const master = '<c r="C1"><f t="shared" ref="C1:C3" si="0">A1+$B$1</f><v>3</v></c>';

  test('each cell gets its own', async () => {
    const sheet = await sheetOf(
      `<row>${master}</row><row>${dependant('C2', 7)}</row><row>${dependant('C3', 9)}</row>`,
    );
    expect(cellsOf(sheet)).toEqual({
      C1: { value: 3, formula: 'A1+$B$1' },
      C2: { value: 7, formula: 'A2+$B$1' },
      C3: { value: 9, formula: 'A3+$B$1' },
    });
  });

  test('dependants before the formula they share', async () => {
    const sheet = await sheetOf(
      `<row>${dependant('B1', 1)}</row><row r="2">${master.replace('C1', 'C2')}</row><row r="3"><c r="D3"><f t="shared" si="0"/></c></row>`,
    );
    expect(cellsOf(sheet)).toEqual({
      B1: { value: 1, formula: '#REF!+$B$1' },
      C2: { value: 3, formula: 'A1+$B$1' },
      D3: { value: null, formula: 'B2+$B$1' },
    });
  });

  test('an index used anew means the newer formula from there on', async () => {
    const again = '<c r="D1"><f t="shared" ref="D1:D2" si="0">B1*2</f><v>1</v></c>';
    const sheet = await sheetOf(`<row>${master}${dependant('C2', 1)}${again}${dependant('D2', 1)}</row>`);
    expect(cellsOf(sheet)).toMatchObject({ C2: { formula: 'A2+$B$1' }, D2: { formula: 'B2*2' } });
  });

  test('a dependant that brings its own text keeps it', async () => {
    const own = '<c r="C2"><f t="shared" si="0">A2+$B$9</f><v>1</v></c>';
    const sheet = await sheetOf(`<row>${master}</row><row>${own}</row><row>${dependant('C3', 1)}</row>`);
    expect(cellsOf(sheet)).toMatchObject({ C2: { formula: 'A2+$B$9' }, C3: { formula: 'A3+$B$1' } });
  });

  test.each(['7', '__proto__', 'constructor'])(
    'an index that leads nowhere (%s): the value stays',
    async (index) => {
      const sheet = await sheetOf(
        `<row><c><f t="shared" si="${index}"/><v>1</v></c><c><f t="shared" si="${index}"/></c></row>`,
      );
      expect(cellsOf(sheet)).toEqual({ A1: { value: 1 } });
    },
  );

  test.each([
    ['what they grow to', 150, { formulaCharacters: 4000 }],
    ['cutting them up', 300, { formulaCharacters: 4000 }],
    ['one formula', 101, { formulaLength: 100 }],
  ])('%s has a budget', async (_, length, budget) => {
    const long = `<c r="C1"><f t="shared" ref="C1:C9" si="0">${'A'.repeat(length)}</f></c>`;
    const bytes = withRows(`<row>${long}</row><row>${dependant('C2', 1).repeat(10)}</row>`);
    expect(await failureOf(bytes, { budget })).toMatchObject({
      code: 'too-large',
      params: { budget: Object.keys(budget)[0] },
    });
  });
});

describe('array formulas', () => {
  test('of one cell', async () => {
    const sheet = await sheetOf(
      '<row><c><f t="array" ref="A1">SUM(B1:B9*C1:C9)</f><v>1</v></c><c><v>2</v></c></row>',
    );
    expect(cellsOf(sheet)).toEqual({ A1: { value: 1, formula: 'SUM(B1:B9*C1:C9)' }, B1: { value: 2 } });
  });

  test('of a range: no cell of it is a typed number', async () => {
    const sheet = await sheetOf(
      '<row><c r="B1"><f t="array" ref="B1:C2">TRANSPOSE(F1:G2)</f><v>1</v></c><c><v>2</v></c><c><v>9</v></c></row>' +
        '<row><c r="A2"><v>9</v></c><c><v>3</v></c><c><f>A2</f><v>4</v></c></row><row><c r="B3"><v>9</v></c></row>',
    );
    const formula = 'TRANSPOSE(F1:G2)';
    expect(cellsOf(sheet)).toEqual({
      B1: { value: 1, formula },
      C1: { value: 2, formula },
      D1: { value: 9 },
      A2: { value: 9 },
      B2: { value: 3, formula },
      C2: { value: 4, formula: 'A2' },
      B3: { value: 9 },
    });
  });

  test('thousands of them over the whole width have a budget', async () => {
    const wide = '<c><f t="array" ref="A1:XFD1048576">A1</f></c>'.repeat(1000);
    expect(await failureOf(withRows(`<row>${wide}</row>`))).toMatchObject({
      code: 'too-large',
      params: { budget: 'cells' },
    });
  });

  test('a data table leaves its values', async () => {
    const sheet = await sheetOf(
      '<row><c><f t="dataTable" ref="A1:A2" dt2D="0" dtr="0" r1="C1"/><v>1</v></c></row>',
    );
    expect(cellsOf(sheet)).toEqual({ A1: { value: 1 } });
  });
});
