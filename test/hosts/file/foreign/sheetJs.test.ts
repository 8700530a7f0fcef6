import { utils, write, type BookType } from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { annotateFile } from '../../../../src/hosts/file/annotateFile';
import { FileError } from '../../../../src/hosts/file/fileError';
import { readWorkbook } from '../../../../src/hosts/file/readWorkbook';
import { cellsOf, failureOf } from '../reading';
import { buildZip } from '../zipBuilder';
import { PLAIN } from '../patch/patching';

function made(format: BookType): Uint8Array {
  const book = utils.book_new();
  const sheet = utils.aoa_to_sheet([['Xã', 'Số', true], ['Sa Lông', 17.5, false], [], ['gộp']]);
  sheet.B3 = { t: 'n', v: 17.5, f: 'SUM(B2:B2)', z: '0.0' };
  sheet.C3 = { t: 'e', v: 0x17 };
  sheet['!ref'] = 'A1:C4';
  sheet['!merges'] = [{ s: { r: 3, c: 0 }, e: { r: 3, c: 2 } }];
  utils.book_append_sheet(book, sheet, 'Biểu 02');
  utils.book_append_sheet(book, utils.aoa_to_sheet([['x']]), '__proto__ẩn');
  return new Uint8Array(write(book, { type: 'array', bookType: format, compression: true }) as ArrayBuffer);
}

const prototypeKeys = Reflect.ownKeys(Object.prototype).length;
afterEach(() => expect(Reflect.ownKeys(Object.prototype)).toHaveLength(prototypeKeys));

// its writers leave formulas out of the binary formats, and errors out of .ods
describe.each<[BookType, object]>([
  ['biff8', { C3: { value: { error: '#REF!' } } }],
  ['xlsb', { C3: { value: { error: '#REF!' } } }],
  ['ods', { B3: { value: 17.5, formula: 'SUM(B2:B2)' } }],
])('%s', (format, special) => {
  const file = made(format);

  it('gives its values, formulas, errors and merged cells', async () => {
    const { sheets } = await readWorkbook(file);
    expect(sheets.map(({ name }) => name)).toEqual(['Biểu 02', '__proto__ẩn']);
    expect(cellsOf(sheets[0]!)).toMatchObject({
      A1: { value: 'Xã' },
      B1: { value: 'Số' },
      C1: { value: true },
      A2: { value: 'Sa Lông' },
      B2: { value: 17.5 },
      B3: { value: 17.5 },
      ...special,
    });
    expect(sheets[0]!.merges).toEqual([{ top: 3, left: 0, bottom: 3, right: 2 }]);
  });

  it('is annotated as an .xlsx with the same values', async () => {
    const workbook = await readWorkbook(file);
    const copy = await annotateFile(file, workbook, PLAIN);
    expect(copy.isConverted).toBe(true);
    const { sheets } = await readWorkbook(copy.file);
    expect(sheets.map(({ ownId }) => ownId)).toEqual([undefined, undefined, 'results']);
    const valuesOf = (cells: ReturnType<typeof cellsOf>) =>
      Object.entries(cells).map(([place, { value }]) => [place, value]);
    expect(valuesOf(cellsOf(sheets[0]!))).toEqual(valuesOf(cellsOf(workbook.sheets[0]!)));
  });

  it('cut off anywhere is read or refused', async () => {
    for (let part = 1; part < 24; part++) {
      try {
        await readWorkbook(file.subarray(0, Math.floor((file.length * part) / 24)));
      } catch (error) {
        if (!(error instanceof FileError)) throw error;
      }
    }
  });
});

describe('an .ods', () => {
  const parts = unzipSync(made('ods'));
  const withContent = (change: (xml: string) => string): Uint8Array =>
    buildZip(
      Object.entries(parts).map(([name, content]) => ({
        name,
        content: name === 'content.xml' ? strToU8(change(strFromU8(content))) : content,
      })),
    );

  it('whose cells repeat without end is refused before they are made', async () => {
    const file = withContent((xml) =>
      xml
        .replace('<table:table-row', '<table:table-row table:number-rows-repeated="1000000"')
        .replace(
          '<table:table-cell office:value-type',
          '<table:table-cell table:number-columns-repeated="16384" office:value-type',
        ),
    );
    expect(await failureOf(file)).toMatchObject({ code: 'too-large', params: { budget: 'cells' } });
  });

  it('tells its hidden sheets', async () => {
    const file = withContent((xml) =>
      xml
        .replace(
          '<office:automatic-styles>',
          '<office:automatic-styles><style:style style:name="an" style:family="table"><style:table-properties table:display="false"/></style:style>',
        )
        .replace(
          /<table:table table:name="__proto__ẩn"[^>]*>/,
          '<table:table table:name="__proto__ẩn" table:style-name="an">',
        ),
    );
    const { sheets } = await readWorkbook(file);
    expect(sheets.map(({ visibility }) => visibility)).toEqual(['visible', 'hidden']);
  });

  it('too large for what reads it is refused', async () => {
    expect(await failureOf(made('ods'), { budget: { foreignBytes: 1000 } })).toMatchObject({
      code: 'too-large',
      params: { budget: 'foreignBytes' },
    });
  });
});
