import { digitPixels } from '../../../../src/hosts/file/patch/digitWidth';

const styles = (fonts: string, normal = 0): string =>
  `<styleSheet><fonts>${fonts}</fonts><cellStyleXfs><xf numFmtId="0" fontId="${normal}"/></cellStyleXfs></styleSheet>`;
const font = (name: string, size: number): string => `<font><sz val="${size}"/><name val="${name}"/></font>`;

describe('pixels of a digit, as Excel shows columns of a workbook', () => {
  test.each([
    ['Calibri', 11, 7],
    ['Times New Roman', 11, 7],
    ['Times New Roman', 12, 8],
    ['Times New Roman', 14, 9],
    ['Arial', 10, 7],
    ['Arial', 12, 9],
    ['.VnTime', 12, 8],
  ])('%s %d: %d', (name, size, pixels) => {
    expect(digitPixels(styles(font(name, size)), 'styles.xml')).toBe(pixels);
  });

  test('go by the font of the usual style, not by the first one', () => {
    const both = font('Times New Roman', 14) + font('Calibri', 11);
    expect(digitPixels(styles(both, 1), 'styles.xml')).toBe(7);
  });

  test.each([
    ['no fonts', '<styleSheet/>'],
    ['a font that is not there', styles('', 3)],
    ['a size that is none', styles('<font><sz val="x"/><name val="Calibri"/></font>')],
  ])('are those of Calibri 11 with %s', (_, text) => {
    expect(digitPixels(text, 'styles.xml')).toBe(7);
  });

  test('stay within bounds, whatever a file says', () => {
    expect(digitPixels(styles(font('Arial', 4000)), 'styles.xml')).toBeLessThan(30);
  });
});
