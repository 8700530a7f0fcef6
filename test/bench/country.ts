import { strToU8, zipSync, type Zippable } from 'fflate';
import { address } from '../../src/core/snapshot/address';

const COMMUNES = 10_600;
const PER_DISTRICT = 15;
const CRITERIA = 19;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export interface Country {
  readonly bytes: Uint8Array;
  readonly communes: number;
  readonly criteria: number;
  readonly cells: number;
}

/** Styles of the sheet: plain, a whole number, two decimals. */
const [PLAIN, WHOLE, DECIMALS] = [0, 1, 2];

/**
 * A grid as large as the country, or of fewer communes: each in its district, which holds their totals and average, as
 * Excel would store it; other marks for another seed (shared strings, a style on every cell). Written as XML by hand, because no library writes so much quickly.
 */
export function country(communes = COMMUNES, seed = 0): Country {
  const sheet = new SheetXml();
  sheet.row(['Biểu số 2: KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ NÔNG THÔN MỚI NĂM 2025']);
  sheet.row([]);
  const criteria = Array.from({ length: CRITERIA }, (_, i) => `Tiêu chí ${i + 1}`);
  sheet.row(['STT', 'Tên huyện, xã', ...criteria, 'Số tiêu chí đạt', 'Bình quân/xã']);
  const all = new Array<number>(CRITERIA).fill(0);
  for (let first = 0, district = 1; first < communes; first += PER_DISTRICT, district++) {
    const size = Math.min(PER_DISTRICT, communes - first);
    const marks = Array.from({ length: size }, (_, i) => marksOf(first + i + seed));
    const totals = all.map((_, k) => sum(marks.map((row) => row[k]!)));
    totals.forEach((total, k) => (all[k]! += total));
    sheet.row([`H${district}`, `Huyện ${nameOf(district)}`, ...totals, sum(totals), sum(totals) / size]);
    marks.forEach((row, i) => sheet.row([i + 1, `Xã ${nameOf(first + i)}`, ...row, sum(row)]));
  }
  sheet.row(['', 'Tổng số', ...all, sum(all), sum(all) / communes]);
  return { bytes: sheet.pack(), communes, criteria: CRITERIA, cells: sheet.cells };
}

/** The same marks at every run, about three in four met. */
function marksOf(commune: number): number[] {
  return Array.from({ length: CRITERIA }, (_, k) =>
    ((commune * 2654435761 + k * 40503) >>> 8) % 4 === 0 ? 0 : 1,
  );
}

const SYLLABLES =
  'Tân Hòa Thanh Nậm Mường Bản Sơn Phú An Vĩnh Quảng Đông Thủy Kim Long Yên Xuân Cao Ngọc Bình Khê Châu Mỹ'.split(
    ' ',
  );

/** Some ten thousand different names. */
function nameOf(number: number): string {
  const n = SYLLABLES.length;
  return [number, number / n, number / n ** 2].map((part) => SYLLABLES[Math.floor(part) % n]!).join(' ');
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** Rows of one sheet as XML, and the package around them. */
class SheetXml {
  cells = 0;
  private readonly rows: string[] = [];
  private readonly strings = new Map<string, number>();

  row(values: readonly (string | number)[]): void {
    const number = this.rows.length + 1;
    const cells = values.map((value, column) => this.cell(address(number - 1, column), value));
    this.rows.push(`<row r="${number}" spans="1:${CRITERIA + 4}">${cells.join('')}</row>`);
  }

  pack(): Uint8Array {
    const items = [...this.strings.keys()].map((text) => `<si><t>${text}</t></si>`);
    const overrides = [
      'workbook:sheet.main',
      'worksheets/sheet1:worksheet',
      'sharedStrings:sharedStrings',
      'styles:styles',
    ]
      .map((one) => one.split(':'))
      .map(([part, type]) => `<Override PartName="/xl/${part}.xml" ContentType="${TYPES}.${type}+xml"/>`);
    const parts: Record<string, string> = {
      '[Content_Types].xml':
        `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ` +
        `ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${overrides.join('')}</Types>`,
      '_rels/.rels': relationships({ officeDocument: 'xl/workbook.xml' }),
      'xl/_rels/workbook.xml.rels': relationships({
        worksheet: 'worksheets/sheet1.xml',
        sharedStrings: 'sharedStrings.xml',
        styles: 'styles.xml',
      }),
      'xl/workbook.xml':
        `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>` +
        `<sheet name="Biểu 02" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      'xl/styles.xml':
        `<styleSheet xmlns="${MAIN}"><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="3"/><xf numFmtId="2"/>` +
        `</cellXfs></styleSheet>`,
      'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${items.join('')}</sst>`,
      'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData>${this.rows.join('')}</sheetData></worksheet>`,
    };
    const zippable: Zippable = {};
    for (const [name, xml] of Object.entries(parts)) zippable[name] = strToU8(HEAD + xml);
    return zipSync(zippable);
  }

  private cell(place: string, value: string | number): string {
    if (value === '') return '';
    this.cells++;
    if (typeof value === 'string')
      return `<c r="${place}" s="${PLAIN}" t="s"><v>${this.stringAt(value)}</v></c>`;
    return `<c r="${place}" s="${Number.isInteger(value) ? WHOLE : DECIMALS}"><v>${value}</v></c>`;
  }

  private stringAt(text: string): number {
    const known = this.strings.get(text);
    if (known !== undefined) return known;
    this.strings.set(text, this.strings.size);
    return this.strings.size - 1;
  }
}

function relationships(targets: Readonly<Record<string, string>>): string {
  const items = Object.entries(targets).map(
    ([kind, target], i) => `<Relationship Id="rId${i + 1}" Type="${RELATIONS}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}
