import { FileError } from '../../../../src/hosts/file/fileError';
import { clearWorkbook } from '../../../../src/hosts/file/patch/clearWorkbook';
import { annotateWorkbook } from '../../../../src/hosts/file/patch/annotateWorkbook';
import { readWorkbook } from '../../../../src/hosts/file/readWorkbook';
import { buildWorkbook, workbookEntries } from '../workbookBuilder';
import { buildZip, patchEnd } from '../zipBuilder';
import { PLAIN } from './patching';

const codeOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
  } catch (error) {
    if (error instanceof FileError) return error.code;
    throw error;
  }
  return 'done';
};

const sound = workbookEntries();
const ole = new Uint8Array(2048);
ole.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
[...'EncryptedPackage'].forEach((letter, i) => (ole[1152 + 2 * i] = letter.charCodeAt(0)));

describe.each<[string, Uint8Array]>([
  [
    'signed',
    buildWorkbook({ parts: { '_xmlsignatures/origin.sigs': '', '_xmlsignatures/sig1.xml': '<a/>' } }),
  ],
  ['shared', buildWorkbook({ parts: { 'xl/revisions/revisionHeaders.xml': '<headers/>' } })],
])('a workbook that is %s', (code, file) => {
  it('is read, but not changed', async () => {
    expect((await readWorkbook(file)).sheets).toHaveLength(1);
    expect(await codeOf(annotateWorkbook(file, PLAIN))).toBe(code);
    expect(await codeOf(clearWorkbook(file, { all: false }))).toBe(code);
  });
});

it.each<[string, Uint8Array]>([
  ['encrypted', ole],
  ['zip64', patchEnd(buildZip(sound), 10, 0xffff, 2)],
  ['damaged', buildZip(sound).subarray(0, 200)],
  ['empty-file', new Uint8Array(0)],
  ['not-a-workbook', buildZip([{ name: 'a.txt', content: 'a' }])],
])('what is %s is neither annotated nor cleared', async (code, file) => {
  expect(await codeOf(annotateWorkbook(file, PLAIN))).toBe(code);
  expect(await codeOf(clearWorkbook(file, { all: true }))).toBe(code);
});

it('a macro’s own signature is no signature of the file', async () => {
  const file = buildWorkbook({ parts: { 'xl/vbaProjectSignature.bin': 'x' } });
  expect(await codeOf(annotateWorkbook(file, PLAIN))).toBe('done');
});

it('a part that is damaged within, though its zip is sound, is told', async () => {
  const file = buildWorkbook({ styles: '<cellXfs><xf></cellXfs>' });
  expect(await codeOf(annotateWorkbook(file, PLAIN))).toBe('damaged');
});
