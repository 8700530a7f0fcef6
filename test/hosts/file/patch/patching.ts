import { strFromU8, unzipSync } from 'fflate';
import { annotationOf, type Annotation } from '../../../../src/core/annotation/annotation';
import { check } from '../../../../src/core/check';
import { Meter } from '../../../../src/hosts/file/budget';
import { annotateWorkbook } from '../../../../src/hosts/file/patch/annotateWorkbook';
import { clearWorkbook } from '../../../../src/hosts/file/patch/clearWorkbook';
import { readWorkbook } from '../../../../src/hosts/file/readWorkbook';
import { readZipDirectory } from '../../../../src/hosts/file/zipDirectory';

/** What the check of a file would draw on it. */
export async function annotationFor(file: Uint8Array, notes = false): Promise<Annotation> {
  const workbook = await readWorkbook(file);
  return annotationOf(workbook, check(workbook), { language: 'vi', notes });
}

/** An annotated copy of a file, with notes where asked for; made once a file. */
export function annotated(file: Uint8Array, notes = false): Promise<Uint8Array> {
  const known = MADE[notes ? 'notes' : 'plain'];
  const copy = known.get(file) ?? annotateAnew(file, notes);
  known.set(file, copy);
  return copy;
}

const MADE = {
  notes: new WeakMap<Uint8Array, Promise<Uint8Array>>(),
  plain: new WeakMap<Uint8Array, Promise<Uint8Array>>(),
};

async function annotateAnew(file: Uint8Array, notes: boolean): Promise<Uint8Array> {
  return (await annotateWorkbook(file, await annotationFor(file, notes))).file;
}

/** An annotation without any check: an error at A1 of the first sheet, with its note, and a sheet of results. */
export const PLAIN: Annotation = {
  highlights: [{ sheet: 0, kind: 'error', rects: [{ top: 0, left: 0, bottom: 0, right: 0 }] }],
  notes: [{ sheet: 0, row: 0, column: 0, text: 'Sai: <17> & "18"' }],
  resultSheet: {
    id: 'results',
    name: 'Kết quả kiểm tra',
    widths: [10, 20],
    headRow: 0,
    rows: [
      [{ value: 'Ô', role: 'head' }],
      [
        {
          value: 'A1',
          role: 'link',
          link: { sheet: 0, rect: { top: 0, left: 0, bottom: 0, right: 0 } },
        },
        { value: '=1+1', role: 'body' },
        { value: 17.5, role: 'body' },
        { value: null, role: 'body' },
      ],
    ],
  },
};

export async function plainly(file: Uint8Array): Promise<Uint8Array> {
  return (await annotateWorkbook(file, PLAIN)).file;
}

export async function cleared(file: Uint8Array, all = false): Promise<Uint8Array> {
  return (await clearWorkbook(file, { all })).file;
}

/** The parts of a file, inflated, in the order of its directory. */
export function partsOf(file: Uint8Array): Map<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(file)));
}

export function textOf(file: Uint8Array, part: string): string {
  const bytes = partsOf(file).get(part);
  if (!bytes) throw new Error(`no ${part}`);
  return strFromU8(bytes);
}

/** Names of the parts of `after` that are new or have other bytes than in `before`, inflated. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const old = partsOf(before);
  return [...partsOf(after)]
    .filter(([name, bytes]) => !old.has(name) || !equal(old.get(name)!, bytes))
    .map(([name]) => name);
}

function equal(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}

/** Every entry's local header and data as they lie in the file, by name. */
export function rawEntries(file: Uint8Array): Map<string, string> {
  return new Map(
    readZipDirectory(file, new Meter()).entries.map(({ name, headerStart, dataStart, compressedSize }) => [
      name,
      Buffer.from(file.subarray(headerStart, dataStart + compressedSize)).toString('base64'),
    ]),
  );
}

/** Fails unless two files hold the same parts in the same order, byte for byte. */
export function expectSameParts(actual: Uint8Array, expected: Uint8Array): void {
  expect([...partsOf(actual).keys()]).toEqual([...partsOf(expected).keys()]);
  expect(changedParts(expected, actual)).toEqual([]);
}
