import { isMarker } from '../../../../src/core/highlights/marker';
import { readWorkbook } from '../../../../src/hosts/file/readWorkbook';
import { check } from '../../../../src/core/check';
import { buildZip } from '../zipBuilder';
import { richEntries, richWorkbook } from '../rich/richWorkbook';
import { buildWorkbook } from '../workbookBuilder';
import {
  annotated,
  annotationFor,
  changedParts,
  cleared,
  PLAIN,
  plainly,
  rawEntries,
  textOf,
} from './patching';
import { schemaFaults } from './schemaOrder';
import { annotateWorkbook } from '../../../../src/hosts/file/patch/annotateWorkbook';

/** Parts a copy with highlights and a sheet of results cannot do without changing, besides the sheets drawn on. */
const MUST_CHANGE = ['[Content_Types].xml', 'xl/workbook.xml', 'xl/styles.xml', 'xl/_rels/workbook.xml.rels'];
const NEW_SHEET = 'xl/worksheets/sheet7.xml';
const NOTES = ['xl/comments1.xml', 'xl/drawings/vmlDrawing1.vml'];

const rich = richWorkbook();

/** The parts of the sheets that are drawn on; Biểu 02 is among them. */
async function drawnOn(file: Uint8Array): Promise<string[]> {
  const { highlights } = await annotationFor(file);
  const parts = [...new Set(highlights.map(({ sheet }) => `xl/worksheets/sheet${sheet + 1}.xml`))];
  expect(parts).toContain('xl/worksheets/sheet2.xml');
  return parts;
}

describe.each([
  ['.xlsx', rich],
  ['.xlsm', richWorkbook({ macros: true, memory: true })],
])('a workbook of fifty parts, %s', (_, file) => {
  const before = rawEntries(file);

  it('has every part that point by point must survive', () => {
    expect(before.size).toBeGreaterThanOrEqual(50);
  });

  it('changes only where it must, and keeps the compressed bytes of all else', async () => {
    const copy = await annotated(file);
    const changed = [...MUST_CHANGE, ...(await drawnOn(file))];
    expect(changedParts(file, copy).sort()).toEqual([...changed, NEW_SHEET].sort());
    const after = rawEntries(copy);
    expect([...after.keys()]).toEqual([...before.keys(), NEW_SHEET]);
    for (const [name, raw] of before) if (!changed.includes(name)) expect(after.get(name)).toBe(raw);
  });

  it('with notes also changes the notes and their boxes', async () => {
    const copy = await annotated(file, true);
    const changed = changedParts(file, copy).filter((name) => before.has(name));
    expect(changed.sort()).toEqual([...MUST_CHANGE, ...(await drawnOn(file)), ...NOTES].sort());
  });

  it('keeps the order and the counts the schema asks for', async () => {
    const copy = await annotated(file, true);
    for (const part of changedParts(file, copy).filter((name) => /^xl\/.*\.xml$/.test(name))) {
      expect([part, schemaFaults(textOf(copy, part), part)]).toEqual([part, []]);
    }
  });

  it('is checked again with the same findings, its own sheet left out', async () => {
    const [first, second] = [await readWorkbook(file), await readWorkbook(await annotated(file, true))];
    expect(second.sheets.at(-1)).toMatchObject({ name: 'Kết quả kiểm tra', ownId: 'results' });
    const [was, is] = [check(first), check(second)];
    expect(was.findings.length).toBeGreaterThan(5);
    expect([is.findings, is.skipped]).toEqual([was.findings, was.skipped]);
  });

  it('remembers what was accepted, drawn on and cleared again', async () => {
    const { memory } = await readWorkbook(file);
    const copy = await annotated(file);
    expect((await readWorkbook(copy)).memory).toEqual(memory);
    expect((await readWorkbook(await cleared(copy))).memory).toEqual(memory);
  });

  it('annotated twice is annotated once', async () => {
    const once = await annotated(file, true);
    expect(changedParts(once, await annotated(once, true))).toEqual([]);
  });
});

describe('highlights', () => {
  it('stand before the user’s rules, whose numbers stay', async () => {
    const sheet = textOf(await annotated(rich), 'xl/worksheets/sheet2.xml');
    const rules = [...sheet.matchAll(/<cfRule [^>]*priority="(\d+)"[^>]*><formula>([^<]*)</g)];
    const ours = rules.map(([, , formula]) => isMarker(formula!));
    expect(ours.length).toBeGreaterThan(1);
    expect(ours).toEqual([...ours.slice(0, -1).map(() => true), false]);
    // the user's first rule has number 1: ours share it and come first by standing first
    expect(new Set(rules.map(([, priority]) => priority))).toEqual(new Set(['1']));
    const original = textOf(rich, 'xl/worksheets/sheet2.xml');
    const own = /<conditionalFormatting sqref="C7:U30">.*?<\/conditionalFormatting>/.exec(original)![0];
    expect(sheet).toContain(own);
  });

  it('use the numbers below the user’s where there is room', async () => {
    const entries = richEntries().map((entry) =>
      entry.name === 'xl/worksheets/sheet2.xml'
        ? { ...entry, content: (entry.content as string).replace(/priority="[12]"/g, 'priority="9"') }
        : entry,
    );
    const sheet = textOf(await annotated(buildZip(entries)), 'xl/worksheets/sheet2.xml');
    const numbers = [...sheet.matchAll(/priority="(\d)"/g)].map(([, number]) => Number(number));
    const ours = numbers.slice(0, -2);
    expect(numbers.slice(-2)).toEqual([9, 9]);
    expect(ours).toEqual(ours.map((_, i) => i + 1));
  });

  it('take the colours of their severity', async () => {
    const copy = await annotated(rich);
    const sheet = textOf(copy, 'xl/worksheets/sheet2.xml');
    const dxfs = textOf(copy, 'xl/styles.xml').match(/<dxf>.*?<\/dxf>/g)!;
    const look = (kind: string): string => {
      const rule = new RegExp(`dxfId="(\\d+)"[^>]*><formula>N\\("soat-bieu:1:${kind}"`).exec(sheet);
      return dxfs[Number(rule![1])]!;
    };
    expect(look('error')).toContain('FFC50F1F');
    expect(look('error')).toContain('<bgColor rgb="FFFDE7E9"/>');
    expect(look('warning')).toContain('style="dashed"');
  });

  it('that are many go into lists Excel can edit', async () => {
    const rects = Array.from({ length: 3000 }, (_, i) => ({ top: i * 2, left: 0, bottom: i * 2, right: 0 }));
    const annotation = { ...PLAIN, notes: [], highlights: [{ sheet: 0, kind: 'note' as const, rects }] };
    const { file } = await annotateWorkbook(buildWorkbook({ sheets: [{}] }), annotation);
    const lists = [...textOf(file, 'xl/worksheets/sheet1.xml').matchAll(/sqref="([^"]*)"/g)].map(
      ([, l]) => l!,
    );
    expect(lists.length).toBeGreaterThan(1);
    for (const list of lists) expect(list.length).toBeLessThanOrEqual(8192);
    expect(lists.flatMap((list) => list.split(' '))).toHaveLength(3000);
  });
});

describe('the sheet of results', () => {
  it('leads to the cells', async () => {
    const sheet = textOf(await annotated(rich), NEW_SHEET);
    const targets = [...sheet.matchAll(/<hyperlink ref="(\w+)" location="([^"]*)"/g)].map(([, , to]) => to);
    expect(targets).toContain("'Biểu 02'!V70");
    expect(targets).toContain("'Biểu 02'!E44");
  });

  it('is the last tab, told to be ours by a name scoped to it', async () => {
    const workbook = textOf(await annotated(rich), 'xl/workbook.xml');
    expect(workbook).toMatch(/<sheet name="Kết quả kiểm tra" sheetId="10" r:id="[^"]+"\/><\/sheets>/);
    expect(workbook).toMatch(/<definedName name="_soat_bieu" localSheetId="7" hidden="1">[^<]*1:results/);
  });

  it('writes texts as texts, never as formulas', async () => {
    const file = await plainly(buildWorkbook({ sheets: [{}] }));
    const { sheets } = await readWorkbook(file);
    expect(sheets[1]!.rows.get(1)).toMatchObject([{ value: 'A1' }, { value: '=1+1' }, { value: 17.5 }]);
    expect(textOf(file, 'xl/worksheets/sheet2.xml')).not.toContain('<f');
  });

  it('leaves a user’s sheet of its name alone', async () => {
    const own = buildWorkbook({
      sheets: [{ name: 'KẾT QUẢ KIỂM TRA', data: '<row r="1"><c r="A1"><v>1</v></c></row>' }],
    });
    const copy = await plainly(own);
    const { sheets } = await readWorkbook(copy);
    expect(sheets.map(({ name, ownId }) => [name, ownId])).toEqual([
      ['KẾT QUẢ KIỂM TRA', undefined],
      ['Kết quả kiểm tra (2)', 'results'],
    ]);
  });
});
