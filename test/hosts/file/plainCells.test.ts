import fc from 'fast-check';
import { PlainCells } from '../../../src/hosts/file/plainCells';
import { sheetOf } from './reading';

describe('cells as nearly all programs write them', () => {
  test.each([
    ['<c r="B7" s="3" t="s"><v>12</v></c>', { row: 6, column: 1, style: 3, type: 's', value: '12' }],
    ['<c r="AA1"><v>0.5</v></c>', { row: 0, column: 26, style: undefined, type: undefined, value: '0.5' }],
    ['<c r="XFD1048576" s="0"/>', { row: 1_048_575, column: 16_383, style: 0, type: undefined, value: null }],
    ['<c r="A1"><v></v></c>', { row: 0, column: 0, style: undefined, type: undefined, value: '' }],
  ])('%s', (text, expected) => {
    const cells = new PlainCells();
    expect(cells.pass(`${text}<c`, 0)).toBe(text.length);
    const { row, column, style, type, value } = cells;
    expect({ row, column, style, type, value }).toEqual(expected);
  });

  test.each([
    ['another order', '<c s="3" r="B7"><v>12</v></c>'],
    ['space', '<c  r="B7"><v>12</v></c>'],
    ['other quotes', "<c r='B7'><v>12</v></c>"],
    ['a prefix', '<x:c r="B7"><x:v>12</x:v></x:c>'],
    ['a formula', '<c r="B7"><f>A1</f><v>12</v></c>'],
    ['another type', '<c r="B7" t="str"><v>12</v></c>'],
    ['a reference in the value', '<c r="B7"><v>1&#50;</v></c>'],
    ['a comment in the value', '<c r="B7"><v>1<!-- --></v></c>'],
    ['no row', '<c r="B"><v>12</v></c>'],
    ['row 0', '<c r="B0"><v>12</v></c>'],
    ['a row beyond the sheet', '<c r="B1048577"><v>12</v></c>'],
    ['a column beyond the sheet', '<c r="XFE1"><v>12</v></c>'],
    ['four letters', '<c r="AAAA1"><v>12</v></c>'],
    ['no column', '<c r="7"><v>12</v></c>'],
    ['small letters', '<c r="b7"><v>12</v></c>'],
    ['ten digits of style', '<c r="B7" s="0000000003"><v>12</v></c>'],
    ['the same attribute twice', '<c r="B7" s="1" s="2"><v>12</v></c>'],
    ['another element', '<col r="B7"/>'],
  ])('%s is left to the general reading', (_, text) => {
    expect(new PlainCells().pass(text, 0)).toBe(-1);
  });

  test('a cell whose end is yet to come is left alone', () => {
    const whole = '<c r="B7" s="3" t="s"><v>12</v></c>';
    for (let end = 0; end < whole.length; end++)
      expect(new PlainCells().pass(whole.slice(0, end), 0)).toBe(-1);
  });
});

describe('what is read', () => {
  const reference = fc.oneof(
    fc.tuple(fc.constantFrom('A', 'C', 'AZ', 'b'), fc.integer({ min: 1, max: 4000 })),
    fc.tuple(fc.constantFrom('XFD', 'XFE', 'AAAA'), fc.constantFrom(1, 9)),
    fc.tuple(fc.constantFrom('A', 'B'), fc.constantFrom('01', '1048576', '1048577')),
  );
  const cell = fc.record({
    r: fc.option(
      reference.map(([letters, row]) => ` r="${letters}${row}"`),
      { nil: '' },
    ),
    s: fc.constantFrom('', ' s="0"', ' s="1"', ' s="7"', ' s=" 1"'),
    t: fc.constantFrom('', ' t="s"', ' t="n"', ' t="b"', ' t="str"', ' t="e"'),
    v: fc.constantFrom(...['0', '1', '2', '17', '-3', '0.5', '1E2', '12 ', ' 1', '', '1&#50;', '1,5', '1\n']),
    around: fc.constantFrom('', '', '', ' ', '<!-- -->'),
    isEmpty: fc.boolean(),
  });
  const strings = { strings: '<si><t>một</t></si><si><t>hai</t></si><si><t>ba</t></si>' };

  test('is the same however it is written', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { maxLength: 40 }), async (cells) => {
        const written = (gap: string): string =>
          cells
            .map(({ r, s, t, v, around, isEmpty }) => {
              // an index is a whole number within the strings, or the file is damaged
              const value = t === ' t="s"' ? String(Number.parseInt(v, 10) % 3 || 0).replace('-', '') : v;
              return `${around}<c${gap}${r}${s}${t}${isEmpty ? '/>' : `><v>${value}</v></c>`}`;
            })
            .join('');
        const sheet = async (gap: string): Promise<unknown> => {
          const { rows } = await sheetOf(`<row>${written(gap)}</row>`, strings);
          return [...rows];
        };
        expect(await sheet('')).toEqual(await sheet(' '));
      }),
    );
  });
});
