import * as fc from 'fast-check';
import { strToU8 } from 'fflate';
import { FileError } from '../../../../src/hosts/file/fileError';
import { readWorkbook } from '../../../../src/hosts/file/readWorkbook';

async function read(bytes: Uint8Array, fileName = 'bao cao/Biểu 02.csv'): Promise<unknown[][]> {
  const { sheets } = await readWorkbook(bytes, { fileName });
  return [...sheets[0]!.rows.values()].map((row) => Array.from(row, (cell) => cell?.value ?? null));
}

const utf16 = (text: string, isLittle: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), isLittle);
  return bytes;
};

describe('tables of text', () => {
  it.each<[string, Uint8Array, unknown[][]]>([
    [
      'commas',
      strToU8('Xã,Số\nSa Lông,17\n'),
      [
        ['Xã', 'Số'],
        ['Sa Lông', 17],
      ],
    ],
    [
      'semicolons and decimal commas',
      strToU8('Xã;BQ\r\nSa Lông;15,46'),
      [
        ['Xã', 'BQ'],
        ['Sa Lông', 15.46],
      ],
    ],
    [
      'tabs',
      strToU8('Xã\tSố\nA\t1'),
      [
        ['Xã', 'Số'],
        ['A', 1],
      ],
    ],
    [
      'quotes',
      strToU8('"Xã ""A"", B";"dòng\n2"\n1;2'),
      [
        ['Xã "A", B', 'dòng\n2'],
        [1, 2],
      ],
    ],
    ['a byte order mark', strToU8('\uFEFFXã;1'), [['Xã', 1]]],
    ['UTF-16, least byte first', utf16('\uFEFFXã;1', true), [['Xã', 1]]],
    ['UTF-16, greatest byte first', utf16('\uFEFFXã;1', false), [['Xã', 1]]],
    // «Số» in windows-1258: the tone mark stands behind its vowel
    ['windows-1258', Uint8Array.of(0x53, 0xf4, 0xec, 0x3b, 0x31), [['Số', 1]]],
    [
      'codes and separated thousands, kept as text',
      strToU8('01;1.778;1 778\n2;3;4'),
      [
        ['01', '1.778', '1 778'],
        [2, 3, 4],
      ],
    ],
    [
      'holes',
      strToU8('a;;c\n\n;b;'),
      [
        ['a', null, 'c'],
        [null, 'b'],
      ],
    ],
    ['a quote that never ends', strToU8('"a;b\nc'), [['a;b\nc']]],
  ])('%s', async (_, bytes, expected) => {
    expect(await read(bytes)).toEqual(expected);
  });

  it('call their sheet by the file', async () => {
    const { sheets } = await readWorkbook(strToU8('a;b'), { fileName: 'bao cao/Biểu 02.csv' });
    expect(sheets.map(({ name }) => name)).toEqual(['Biểu 02']);
  });

  it('are told by their name alone', async () => {
    await expect(readWorkbook(strToU8('a;b'))).rejects.toThrow(FileError);
    await expect(read(Uint8Array.of(0x50, 0x4b, 3, 4, 0))).rejects.toThrow(FileError);
  });

  it('of any bytes are read or refused', () =>
    fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        try {
          await read(bytes);
        } catch (error) {
          if (!(error instanceof FileError)) throw error;
        }
      }),
    ));
});
