import { NO_MEMORY } from '../../../src/core/memory/memory';
import { serialiseMemory } from '../../../src/core/memory/serialiseMemory';
import { readWorkbook } from '../../../src/hosts/file/readWorkbook';
import { buildWorkbook, relationships, sheetPart } from './workbookBuilder';

const XML = serialiseMemory({ ...NO_MEMORY, summaries: ['TH-01'] });

/** A workbook with custom parts `customXml/item1.xml` and on. */
function withParts(...parts: (string | Uint8Array)[]): Uint8Array {
  const list = parts.map((_, i) => [`rIdC${i}`, 'customXml', `../customXml/item${i + 1}.xml`] as const);
  return buildWorkbook({
    parts: {
      'xl/_rels/workbook.xml.rels': relationships([['rId1', 'worksheet', `/${sheetPart(1)}`], ...list]),
      ...Object.fromEntries(parts.map((content, i) => [`customXml/item${i + 1}.xml`, content])),
    },
  });
}

function utf16(text: string): Uint8Array {
  return Uint8Array.from(Buffer.from(`\uFEFF${text}`, 'utf16le'));
}

describe('what is remembered with a file', () => {
  it.each([
    ['alone', [XML], [{ xml: XML }]],
    ['beside other programs’', ['<hoSo xmlns="urn:khac"/>', XML], [{ xml: XML }]],
    ['twice', [XML, XML], [{ xml: XML }, { xml: XML }]],
    [
      'of another version',
      ['<m:memory xmlns:m="urn:soat-bieu:memory:9"/>'],
      [{ xml: '<m:memory xmlns:m="urn:soat-bieu:memory:9"/>' }],
    ],
    ['in UTF-16', [utf16(XML)], [{ xml: `\uFEFF${XML}` }]],
    ['damaged', [XML.slice(0, 80)], [{ xml: XML.slice(0, 80) }]],
    [
      'no text at all',
      [Uint8Array.from([...Buffer.from(XML.slice(0, 100)), 0xff, 0xfe])],
      [{ problem: 'damaged' }],
    ],
    [
      'too large',
      [XML.replace('</memory>', `${' '.repeat(8_000_001)}</memory>`)],
      [{ problem: 'too-large' }],
    ],
  ] as const)('is read: %s', async (_, parts, memory) => {
    expect((await readWorkbook(withParts(...parts))).memory).toEqual(memory);
  });

  it.each([
    ['none', []],
    ['another program’s', ['<hoSo xmlns="urn:khac" ghiChu="urn:soat-bieu:memory:1"/>']],
    ['one that only speaks of us', ['<a><b xmlns="urn:soat-bieu:memory:1"/></a>']],
    ['one that is no XML', ['urn:soat-bieu:memory:1']],
    ['an empty one', ['']],
  ])('is nothing: %s', async (_, parts) => {
    expect(await readWorkbook(withParts(...parts))).not.toHaveProperty('memory');
  });
});
