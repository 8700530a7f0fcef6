import { at, cellsOf, failureOf, readSheets, sheetOf } from './reading';
import { withRows } from './workbookBuilder';

/** The texts of shared strings given as `<si>` elements, read back through cells. */
async function textsOf(...items: string[]): Promise<unknown[]> {
  const cells = items.map((_, i) => `<c t="s"><v>${i}</v></c>`).join('');
  const sheet = await sheetOf(`<row>${cells}</row>`, { strings: items.join('') });
  return sheet.rows.get(0)!.map((cell) => cell?.value);
}

const PLAIN = '<rPr><rFont val="Times New Roman"/></rPr>';
const H_FONT = '<rPr><rFont val=".VnTimeH"/></rPr>';
const LEGACY = '<rPr><sz val="12"/><rFont val=".VnTime"/></rPr>';

test.each([
  ['plain', '<si><t>Xã Sa Lông</t></si>', 'Xã Sa Lông'],
  [
    'runs',
    `<si><r>${PLAIN}<t>Xã </t></r><r><t xml:space="preserve"> Sa</t></r><r><t> </t></r><r><t>Lông</t></r></si>`,
    'Xã Sa Lông',
  ],
  ['furigana', '<si><t>課</t><rPh sb="0" eb="1"><t>か</t></rPh><phoneticPr fontId="1"/></si>', '課'],
  [
    'furigana among runs',
    '<si><r><t>課</t></r><rPh sb="0" eb="1"><t>か</t></rPh><r><t>長</t></r></si>',
    '課長',
  ],
  ['empty item', '<si/>', ''],
  ['empty text', '<si><t/></si>', ''],
  ['space to be kept', '<si><t xml:space="preserve">  a  </t></si>', '  a  '],
  ['space not to be kept', '<si><t>\n  a  b \n</t></si>', 'a  b'],
  ['a no-break space is no white space of XML', '<si><t>\u00a0a\u00a0</t></si>', '\u00a0a\u00a0'],
  ['a line break', '<si><t>a&#10;b</t></si>', 'a\nb'],
  ['escaped characters', '<si><t>a_x000D_b_x0009_c</t></si>', 'a\rb\tc'],
  ['an escaped escape', '<si><t>a_x005F_x000D_b</t></si>', 'a_x000D_b'],
  ['no escapes', '<si><t>_x00_ _xyzab_ _X000D_</t></si>', '_x00_ _xyzab_ _X000D_'],
  ['XML escapes', '<si><t>&lt;5 &amp; &quot;đạt&quot;</t></si>', '<5 & "đạt"'],
  ['prefixed', '<x:si xmlns:x="m"><x:t>a</x:t></x:si>', 'a'],
])('shared string: %s', async (_, item, expected) => {
  expect(await textsOf(item)).toEqual([expected]);
});

test('an empty item counts: the strings behind it keep their places', async () => {
  expect(await textsOf('<si><t>a</t></si>', '<si/>', '<si><t>b</t></si>')).toEqual(['a', '', 'b']);
});

test('unique count and other attributes are not believed', async () => {
  const sheet = await sheetOf('<row><c t="s"><v>1</v></c></row>', {
    parts: {
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="rId1" Type="t/worksheet" Target="worksheets/sheet1.xml"/>' +
        '<Relationship Id="a" Type="t/sharedStrings" Target="s.xml"/></Relationships>',
      'xl/s.xml': '<sst count="1" uniqueCount="1"><si><t>a</t></si><si><t>b</t></si></sst>',
    },
  });
  expect(at(sheet, 'A1')).toEqual({ value: 'b' });
});

test.each(['1', '-1', '0.5', 'x', '__proto__'])(
  'an index that leads nowhere (%s) damages its sheet',
  async (index) => {
    const [sheet] = await readSheets(
      withRows(`<row><c t="s"><v>${index}</v></c></row>`, { strings: '<si><t>a</t></si>' }),
    );
    expect(sheet).toMatchObject({ unreadable: 'damaged' });
  },
);

test('more strings than the budget', async () => {
  const bytes = withRows('', { strings: '<si/>'.repeat(11) });
  expect(await failureOf(bytes, { budget: { sharedStrings: 10 } })).toEqual({
    code: 'too-large',
    params: { budget: 'sharedStrings', limit: 10 },
  });
});

test.each([
  ['text', '<is><t>Xã Sa Lông</t></is>', { value: 'Xã Sa Lông' }],
  [
    'runs',
    `<is><r>${PLAIN}<t>Xã</t></r><r><t xml:space="preserve"> Sa Lông</t></r></is>`,
    { value: 'Xã Sa Lông' },
  ],
  ['furigana', '<is><t>課</t><rPh sb="0" eb="1"><t>か</t></rPh></is>', { value: '課' }],
  ['empty', '<is><t></t></is>', { value: '' }],
  ['nothing', '', undefined],
])('inline string: %s', async (_, content, expected) => {
  expect(at(await sheetOf(`<row><c t="inlineStr">${content}</c></row>`), 'A1')).toEqual(expected);
});

test('an inline string leaves nothing to the next', async () => {
  const sheet = await sheetOf(
    '<row><c t="inlineStr"><is><t>a</t></is></c><c t="inlineStr"><is/></c><c t="inlineStr"><is><t>b</t></is></c></row>',
  );
  expect(cellsOf(sheet)).toEqual({ A1: { value: 'a' }, B1: { value: '' }, C1: { value: 'b' } });
});

describe('the font of a string', () => {
  const STYLES =
    '<fonts><font><name val="Times New Roman"/></font><font><name val=".VnTimeH"/></font></fonts>' +
    '<cellXfs><xf fontId="0"/><xf fontId="1"/></cellXfs>';
  const run = (properties: string, text: string): string => `<r>${properties}<t>${text}</t></r>`;

  test.each([
    ['of the cell', 1, '<t>X· Sa L«ng</t>', '.VnTimeH'],
    ['of no run: the cell rules', 1, run('', 'X· Sa'), '.VnTimeH'],
    ['a plain cell', 0, '<t>a</t>', undefined],
    ['a legacy run in a plain cell', 0, run(LEGACY, 'X· Sa'), '.VnTime'],
    ['a plain run in a legacy cell', 1, run(PLAIN, 'Xã Sa'), undefined],
    ['a space in another font', 0, run(LEGACY, 'X·') + run(PLAIN, ' ') + run(LEGACY, 'Sa L«ng'), '.VnTime'],
    ['runs that are the cell’s or its like', 1, run('', 'X·') + run(H_FONT, 'Sa'), '.VnTimeH'],
  ])('%s', async (_, style, item, font) => {
    const sheet = await sheetOf(`<row><c t="s" s="${style}"><v>0</v></c></row>`, {
      strings: `<si>${item}</si>`,
      styles: STYLES,
    });
    expect(at(sheet, 'A1')!.font).toBe(font);
    expect(at(sheet, 'A1')!.runs).toBeUndefined();
  });

  test.each([
    [0, [{ text: '(*)' }, { text: 'X· Sa L«ng', font: '.VnTime' }, { text: '.' }]],
    [1, [{ text: '(*)' }, { text: 'X· Sa L«ng', font: '.VnTime' }, { text: '.', font: '.VnTimeH' }]],
  ])('is told by runs where they differ (style %i)', async (style, runs) => {
    const item = run(PLAIN, '(*)') + run(LEGACY, 'X· Sa L«ng') + run('', '.');
    const sheet = await sheetOf(`<row><c t="s" s="${style}"><v>0</v></c></row>`, {
      strings: `<si>${item}</si>`,
      styles: STYLES,
    });
    expect(at(sheet, 'A1')).toEqual({ value: '(*)X· Sa L«ng.', runs });
  });

  test('is not told of numbers, which read alike in any font', async () => {
    expect(at(await sheetOf('<row><c s="1"><v>5</v></c></row>', { styles: STYLES }), 'A1')).toEqual({
      value: 5,
    });
  });
});
