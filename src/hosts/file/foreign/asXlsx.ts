import { address, rectAddress } from '../../../core/snapshot/address';
import type { Cell, Sheet, Workbook } from '../../../core/snapshot/workbook';
import { escapeXml } from '../patch/xmlElements';
import { writeZip } from '../patch/zipWriter';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** Signs Excel allows in no sheet's name, and how long a name may be. */
const FORBIDDEN = /[[\]:*?/\\]/g;
const LONGEST_NAME = 31;
const LONGEST_TEXT = 32_767;

/**
 * A new .xlsx with the values of a workbook that came in a format we do not write: values, number formats, merged and
 * hidden cells. Formulas give their stored values: other programs' dialects could keep Excel from opening the copy.
 * Sheets keep their order, so places in one mean the same in the other.
 */
export function asXlsx({ sheets }: Workbook): Uint8Array {
  const formats = new Map<string, number>();
  const parts = new Map<string, string>();
  const names = uniqueNames(sheets);
  sheets.forEach((sheet, i) => parts.set(`xl/worksheets/sheet${i + 1}.xml`, sheetXml(sheet, formats)));
  const tabs = sheets.map(({ visibility }, i) => {
    const state = visibility === 'visible' ? '' : ` state="${visibility}"`;
    return `<sheet name="${escapeXml(names[i]!)}" sheetId="${i + 1}"${state} r:id="rId${i + 1}"/>`;
  });
  const links = sheets.map((_, i) => relation(i + 1, 'worksheet', `worksheets/sheet${i + 1}.xml`));
  const types = [...parts.keys()].map((part) => override(part, 'worksheet'));
  parts.set('xl/styles.xml', stylesXml(formats));
  parts.set(
    'xl/workbook.xml',
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${tabs.join('')}</sheets></workbook>`,
  );
  parts.set(
    'xl/_rels/workbook.xml.rels',
    relationships([...links, relation(sheets.length + 1, 'styles', 'styles.xml')]),
  );
  parts.set('_rels/.rels', relationships([relation(1, 'officeDocument', 'xl/workbook.xml')]));
  const all = [...types, override('xl/workbook.xml', 'sheet.main'), override('xl/styles.xml', 'styles')];
  const contentTypes =
    `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${all.join('')}</Types>`;
  return writeZip(
    new Map(
      [['[Content_Types].xml', contentTypes] as const, ...parts].map(([name, text]) => [
        name,
        new TextEncoder().encode(text),
      ]),
    ),
  );
}

function relation(id: number, kind: string, target: string): string {
  return `<Relationship Id="rId${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
}

function relationships(list: readonly string[]): string {
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;
}

function override(part: string, kind: string): string {
  return `<Override PartName="/${part}" ContentType="${TYPE}.${kind}+xml"/>`;
}

/** Names Excel takes: no forbidden sign, not too long, none twice. */
function uniqueNames(sheets: readonly Sheet[]): string[] {
  const taken = new Set<string>();
  return sheets.map(({ name }) => {
    const clean =
      name
        .replace(FORBIDDEN, ' ')
        .replace(/^'+|'+$/g, '')
        .slice(0, LONGEST_NAME) || 'Sheet';
    let free = clean;
    for (let number = 2; taken.has(free.toLowerCase()); number++) {
      free = `${clean.slice(0, LONGEST_NAME - 6)} (${number})`;
    }
    taken.add(free.toLowerCase());
    return free;
  });
}

function sheetXml({ rows, merges, hiddenRows, hiddenColumns }: Sheet, formats: Map<string, number>): string {
  const columns = [...hiddenColumns].map(
    (column) => `<col min="${column + 1}" max="${column + 1}" width="9" hidden="1"/>`,
  );
  const merged = merges.map((rect) => `<mergeCell ref="${rectAddress(rect)}"/>`);
  const data: string[] = [];
  for (const [row, cells] of rows) {
    const hidden = hiddenRows.has(row) ? ' hidden="1"' : '';
    const inside: string[] = [];
    cells.forEach((cell, column) => cell && inside.push(cellXml(cell, address(row, column), formats)));
    data.push(`<row r="${row + 1}"${hidden}>${inside.join('')}</row>`);
  }
  return (
    `${HEAD}<worksheet xmlns="${MAIN}">${columns.length > 0 ? `<cols>${columns.join('')}</cols>` : ''}` +
    `<sheetData>${data.join('')}</sheetData>` +
    `${merged.length > 0 ? `<mergeCells count="${merged.length}">${merged.join('')}</mergeCells>` : ''}</worksheet>`
  );
}

function cellXml({ value, format }: Cell, place: string, formats: Map<string, number>): string {
  const style = format === undefined ? '' : ` s="${styleOf(format, formats)}"`;
  const open = `<c r="${place}"${style}`;
  if (value === null) return `${open}/>`;
  if (typeof value === 'number') return `${open}><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `${open} t="b"><v>${value ? 1 : 0}</v></c>`;
  if (typeof value === 'object') return `${open} t="e"><v>${escapeXml(value.error)}</v></c>`;
  const text = escapeXml(value.slice(0, LONGEST_TEXT));
  return `${open} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

/** The first style is that of cells without a format. */
function styleOf(format: string, formats: Map<string, number>): number {
  const style = formats.get(format) ?? formats.size + 1;
  formats.set(format, style);
  return style;
}

/** The first number a workbook's own format may have. */
const OWN_FORMATS = 164;

function stylesXml(formats: ReadonlyMap<string, number>): string {
  const codes = [...formats].map(
    ([code, style]) => `<numFmt numFmtId="${OWN_FORMATS + style}" formatCode="${escapeXml(code)}"/>`,
  );
  const xf = (format: number): string =>
    `<xf numFmtId="${format}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`;
  const xfs = [xf(0), ...[...formats.values()].map((style) => xf(OWN_FORMATS + style))];
  return (
    `${HEAD}<styleSheet xmlns="${MAIN}">` +
    `${codes.length > 0 ? `<numFmts count="${codes.length}">${codes.join('')}</numFmts>` : ''}` +
    '<fonts count="1"><font><sz val="12"/><name val="Times New Roman"/><family val="1"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${xfs.length}">${xfs.join('')}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}
