import { at, failureOf, sheetOf } from './reading';
import { withRows } from './workbookBuilder';

/** The cell `A1`, whose style is the first of these. */
const styled = async (styles: string, cell = '<c s="0"><v>5</v></c>') =>
  at(await sheetOf(`<row>${cell}</row>`, { styles }), 'A1');

const xf = (format: number): string => `<cellXfs><xf numFmtId="${format}" fontId="0"/></cellXfs>`;

test.each([
  [0, undefined],
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [14, 'm/d/yyyy'],
  [38, '#,##0_);[Red](#,##0)'],
  [43, '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)'],
  [49, '@'],
  [163, undefined],
])('built-in format %d is %j', async (id, format) => {
  expect(await styled(xf(id))).toEqual(format === undefined ? { value: 5 } : { value: 5, format });
});

test.each([
  ['0.0', '0.0'],
  ['#,##0.0\\ _₫;[Red]\\-#,##0.0', '#,##0.0\\ _₫;[Red]\\-#,##0.0'],
  ['0.0&quot; %&quot;', '0.0" %"'],
  ['General', undefined],
  ['GENERAL', undefined],
  ['', undefined],
])('a format of the workbook, %j', async (code, format) => {
  const cell = await styled(
    `<numFmts count="1"><numFmt numFmtId="164" formatCode="${code}"/></numFmts>${xf(164)}`,
  );
  expect(cell!.format).toBe(format);
});

test('a format of the workbook goes before a built-in of its number', async () => {
  expect(await styled(`<numFmts><numFmt numFmtId="3" formatCode="0.000"/></numFmts>${xf(3)}`)).toMatchObject({
    format: '0.000',
  });
});

test('only the list of cell formats counts', async () => {
  const cell = await styled(
    `<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>${xf(2)}<dxfs><dxf><numFmt numFmtId="2" formatCode="0.0000"/></dxf></dxfs>`,
  );
  expect(cell).toEqual({ value: 5, format: '0.00' });
});

test.each(['7', '-1', 'x', '__proto__', 'length'])(
  'a style that is not there (%s) is General',
  async (index) => {
    expect(await styled(xf(2), `<c s="${index}"><v>5</v></c>`)).toEqual({ value: 5 });
  },
);

test('without a styles part all is General', async () => {
  expect(at(await sheetOf('<row><c s="3"><v>5</v></c></row>'), 'A1')).toEqual({ value: 5 });
});

test.each([
  ['.VnTime', '.VnTime'],
  ['.VnTimeH', '.VnTimeH'],
  ['.vnArial', '.vnArial'],
  ['VNI-Times', 'VNI-Times'],
  ['vni-Helve', 'vni-Helve'],
  ['Times New Roman', undefined],
  ['Calibri', undefined],
  ['VNTime', undefined],
  ['My.VnTime', undefined],
])('font %s', async (name, font) => {
  const styles = `<fonts><font><b/><sz val="12"/><name val="${name}"/></font></fonts><dxfs><dxf><font><name val=".VnOld"/></font></dxf></dxfs>${xf(0)}`;
  expect((await styled(styles, '<c s="0" t="str"><v>a</v></c>'))!.font).toBe(font);
});

test('more styles than the budget', async () => {
  const bytes = withRows('', { styles: `<fonts><font/></fonts><cellXfs>${'<xf/>'.repeat(9)}</cellXfs>` });
  expect(await failureOf(bytes, { budget: { styles: 9 } })).toEqual({
    code: 'too-large',
    params: { budget: 'styles', limit: 9 },
  });
});
