import { check } from '../../../../src/core/check';
import { HostError } from '../../../../src/core/host/workbookHost';
import { NO_MEMORY } from '../../../../src/core/memory/memory';
import { serialiseMemory } from '../../../../src/core/memory/serialiseMemory';
import { writeMemory } from '../../../../src/hosts/file/patch/memoryPart';
import { readWorkbook } from '../../../../src/hosts/file/readWorkbook';
import { richWorkbook } from '../rich/richWorkbook';
import { buildWorkbook, MAIN, relationships, RELATIONS, sheetPart } from '../workbookBuilder';
import {
  annotated,
  changedParts,
  cleared,
  expectSameParts,
  partsOf,
  plainly,
  rawEntries,
  textOf,
} from './patching';

const XML = serialiseMemory({ ...NO_MEMORY, summaries: ['TH-01 “]]>” 👩🏽‍🌾'] });
const OTHER = serialiseMemory({ ...NO_MEMORY, summaries: ['TH-02'] });
const NEWER = '<memory xmlns="urn:soat-bieu:memory:2"/>';
const DAMAGED = '<memory xmlns="urn:soat-bieu:memory:1"><gi/></memory>';
const rich = richWorkbook();

function withParts(...parts: string[]): Uint8Array {
  const list = parts.map((_, i) => [`rIdC${i}`, 'customXml', `../customXml/item${i + 1}.xml`] as const);
  return buildWorkbook({
    parts: {
      'xl/_rels/workbook.xml.rels': relationships([['rId1', 'worksheet', `/${sheetPart(1)}`], ...list]),
      ...Object.fromEntries(parts.map((content, i) => [`customXml/item${i + 1}.xml`, content])),
    },
  });
}

const memoryIn = async (file: Uint8Array): Promise<unknown> => (await readWorkbook(file)).memory;

describe('writing what is remembered into a file', () => {
  it('adds a part with its properties, and leaves every other part as it is, byte for byte', async () => {
    const file = await writeMemory(rich, XML);
    expect(await memoryIn(file)).toEqual([{ xml: XML }]);
    expect(changedParts(rich, file).sort()).toEqual([
      '[Content_Types].xml',
      'customXml/_rels/item2.xml.rels',
      'customXml/item2.xml',
      'customXml/itemProps2.xml',
      'xl/_rels/workbook.xml.rels',
    ]);
    const [before, after] = [rawEntries(rich), rawEntries(file)];
    for (const [name, raw] of before)
      if (!changedParts(rich, file).includes(name)) expect(after.get(name)).toBe(raw);
    expect(textOf(file, '[Content_Types].xml')).toContain(
      '<Override PartName="/customXml/itemProps2.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>',
    );
    expect(textOf(file, 'customXml/_rels/item2.xml.rels')).toContain(`Type="${RELATIONS}/customXmlProps"`);
  });

  it('puts it in the place of what was there', async () => {
    const first = await writeMemory(rich, XML);
    const second = await writeMemory(first, OTHER);
    expect(await memoryIn(second)).toEqual([{ xml: OTHER }]);
    expect(changedParts(first, second)).toEqual(['customXml/item2.xml']);
    expectSameParts(await writeMemory(second, XML), first);
  });

  it('gives back the file as it was once it is forgotten', async () => {
    for (const file of [rich, buildWorkbook()]) {
      const written = await writeMemory(file, XML);
      expectSameParts(await writeMemory(written, null), file);
      expectSameParts(await cleared(written, true), file);
    }
  });

  it('leaves a file alone that remembers nothing', async () => {
    expect(await writeMemory(rich, null)).toBe(rich);
  });

  it('makes one part of several', async () => {
    const file = await writeMemory(withParts(XML, '<hoSo xmlns="urn:khac"/>', XML), OTHER);
    expect(await memoryIn(file)).toEqual([{ xml: OTHER }]);
    expect([...partsOf(file).keys()]).not.toContain('customXml/item3.xml');
    expect(textOf(file, 'customXml/item2.xml')).toBe('<hoSo xmlns="urn:khac"/>');
  });

  it.each([
    ['damaged', DAMAGED],
    ['of another version', NEWER],
  ])('never writes over or beside what is %s', async (_, kept) => {
    const file = withParts(kept);
    const failure = await writeMemory(file, XML).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(HostError);
    expect(failure).toMatchObject({ text: { id: 'memory.kept-unread' } });
  });

  it('forgets what is damaged, and leaves other versions', async () => {
    const file = await writeMemory(withParts(DAMAGED, NEWER, DAMAGED.slice(0, 60)), null);
    expect(await memoryIn(file)).toEqual([{ xml: NEWER }]);
  });

  it('keeps it through annotating and clearing', async () => {
    const file = await writeMemory(rich, XML);
    const copy = await annotated(file, true);
    expect(await memoryIn(copy)).toEqual([{ xml: XML }]);
    expectSameParts(await cleared(copy), file);
    expect(await memoryIn(await cleared(copy, true))).toBeUndefined();
    expect(await memoryIn(await plainly(file))).toEqual([{ xml: XML }]);
  });

  it('follows the family of a Strict file', async () => {
    const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
    const file = buildWorkbook({
      parts: {
        'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${strict}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
        'xl/_rels/workbook.xml.rels': relationships([
          ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ]).replaceAll(RELATIONS, strict),
      },
    });
    const written = await writeMemory(file, XML);
    expect(textOf(written, 'xl/_rels/workbook.xml.rels')).toContain(`Type="${strict}/customXml"`);
    expect(await memoryIn(written)).toEqual([{ xml: XML }]);
  });

  it('says nothing new of the tables of a file', async () => {
    const before = check(await readWorkbook(rich));
    const after = check(await readWorkbook(await writeMemory(rich, XML)));
    expect(after.findings).toEqual(before.findings);
  });
});
