import { addStyles } from './styleLists';
import { parseElements } from './xmlElements';

const CELL_FORMATS = 'cellXfs';

/**
 * A style sheet with one more cell format: that of this number, but with the number format General, and its number. A
 * figure in a cell of format text would go on counting as text.
 */
export function plainNumberStyles(
  text: string,
  part: string,
  style: number,
): { readonly text: string; readonly number: number } {
  const root = parseElements(text, part);
  const xf = root.children.find(({ name }) => name === CELL_FORMATS)?.children[style];
  if (!xf) return { text, number: style };
  const written = text.slice(xf.start, xf.end);
  const plain = written
    .replace(/(\snumFmtId\s*=\s*)(?:"[^"]*"|'[^']*')/, '$1"0"')
    .replace(/\s(?:quotePrefix|applyNumberFormat)\s*=\s*(?:"[^"]*"|'[^']*')/g, '');
  const bare =
    xf.prefix === '' ? plain : plain.replaceAll(`<${xf.prefix}`, '<').replaceAll(`</${xf.prefix}`, '</');
  const items = { numFmts: [], fonts: [], fills: [], borders: [], cellXfs: [bare], dxfs: [] };
  const added = addStyles(text, part, () => items);
  return { text: added.text, number: added.first.cellXfs };
}
