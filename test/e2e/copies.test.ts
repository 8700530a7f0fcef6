import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { NO_MEMORY } from '../../src/core/memory/memory';
import { serialiseMemory } from '../../src/core/memory/serialiseMemory';
import { writeMemory } from '../../src/hosts/file/patch/memoryPart';
import { richWorkbook } from '../hosts/file/rich/richWorkbook';
import { buildWorkbook } from '../hosts/file/workbookBuilder';
import { checkJson, ROOT, soatBieu, useFolder } from './soatBieu';

const CLEAN = join(ROOT, 'assets/samples/dien-bien.xlsx');
const FAULTY = join(ROOT, 'assets/samples/dien-bien-co-loi.xlsx');

const folder = useFolder();
const at = (name: string): string => join(folder, name);
const partsOf = (path: string) => unzipSync(readFileSync(path));

describe('annotate and clear', () => {
  it('write a copy with highlights, and from it the original again', () => {
    const marked = soatBieu(['annotate', FAULTY, '--output', at('marked.xlsx')]);
    expect([marked.status, marked.stderr]).toEqual([1, '']);
    expect(marked.stdout).toContain('Đã ghi bản đánh dấu');
    expect(marked.stdout.replaceAll('\n', ' ')).toContain(soatBieu(['check', FAULTY]).stdout.split('\n')[1]!);
    const [before, after] = [checkJson([FAULTY]).files[0]!, checkJson([at('marked.xlsx')]).files[0]!];
    expect({ ...after, path: '' }).toEqual({ ...before, path: '' });
    const back = soatBieu(['clear', at('marked.xlsx'), '--output', at('back.xlsx')]);
    expect([back.status, back.stderr]).toEqual([0, '']);
    expect(partsOf(at('back.xlsx'))).toEqual(partsOf(FAULTY));
  });

  it('ends as a check does, in English where asked', () => {
    const { status, stdout } = soatBieu(['annotate', CLEAN, '--output', at('clean.xlsx'), '--lang', 'en']);
    expect([status, stdout.split('\n')[0]]).toEqual([
      soatBieu(['check', CLEAN]).status,
      `Highlighted copy written: ${at('clean.xlsx')}`,
    ]);
  });

  it('tells how many cells had a note already', () => {
    writeFileSync(at('rich.xlsx'), richWorkbook());
    const once = soatBieu(['annotate', at('rich.xlsx'), '--notes', '--output', at('noted.xlsx')]);
    expect(once.stdout).not.toContain('ghi chú sẵn');
    expect(Object.keys(partsOf(at('noted.xlsx')))).toEqual(
      expect.arrayContaining(Object.keys(partsOf(at('rich.xlsx')))),
    );
  });

  it('says so where there was nothing to clear', () => {
    const { status, stdout } = soatBieu(['clear', CLEAN, '--output', at('same.xlsx')]);
    expect(status).toBe(0);
    expect(stdout).toContain('không có đánh dấu nào');
    expect(readFileSync(at('same.xlsx'))).toEqual(readFileSync(CLEAN));
  });
});

describe('what is refused with 2, nothing written', () => {
  const original = at('original.xlsx');
  copyFileSync(FAULTY, original);
  linkSync(original, at('hard.xlsx'));
  symlinkSync(original, at('soft.xlsx'));
  writeFileSync(at('there.xlsx'), 'mine');
  writeFileSync(at('signed.xlsx'), buildWorkbook({ parts: { '_xmlsignatures/sig1.xml': '<a/>' } }));
  writeFileSync(at('broken.xlsx'), readFileSync(FAULTY).subarray(0, 5000));

  it.each<[string, string[], string]>([
    ['the original as output', [original, '--output', original, '--force'], 'không bao giờ bị sửa'],
    [
      'the original by another name',
      [original, '--output', at('hard.xlsx'), '--force'],
      'không bao giờ bị sửa',
    ],
    ['the original by a link', [original, '--output', at('soft.xlsx'), '--force'], 'không bao giờ bị sửa'],
    ['a file that is there', [original, '--output', at('there.xlsx')], '--force'],
    ['another extension', [original, '--output', at('x.xlsm')], 'đuôi .xlsx'],
    ['a folder that is not there', [original, '--output', at('no/x.xlsx')], 'Không ghi được'],
    ['no output', [original], '--output'],
    ['a signed file', [at('signed.xlsx'), '--output', at('x.xlsx')], 'chữ ký số'],
    ['a damaged file', [at('broken.xlsx'), '--output', at('x.xlsx')], 'hỏng'],
    ['a file that is not there', [at('nothing.xlsx'), '--output', at('x.xlsx')], 'Không tìm thấy'],
  ])('%s', (_, args, message) => {
    for (const command of ['annotate', 'clear']) {
      const { status, stdout, stderr } = soatBieu([command, ...args]);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr.replaceAll('\n', ' ')).toContain(message);
    }
    expect(readFileSync(original)).toEqual(readFileSync(FAULTY));
    expect(readFileSync(at('there.xlsx'), 'utf8')).toBe('mine');
    expect(existsSync(at('x.xlsx'))).toBe(false);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('but --force replaces a file that is there', () => {
    mkdirSync(at('deep'));
    writeFileSync(at('deep/there.xlsx'), 'old');
    expect(soatBieu(['annotate', original, '--output', at('deep/there.xlsx'), '--force']).status).toBe(1);
    expect(readdirSync(at('deep'))).toEqual(['there.xlsx']);
    expect(checkJson([at('deep/there.xlsx')]).files[0]!.findings.length).toBeGreaterThan(5);
  });
});

describe('summarize', () => {
  it('writes a copy with the summary sheets, again into that, and says what could not be made', () => {
    const first = soatBieu(['summarize', CLEAN, '--output', at('tong-hop.xlsx')]);
    expect(first.stderr).toBe('');
    expect(first.stdout).toContain('TH-Huyện, TH-Xã');
    expect(first.status).toBe(soatBieu(['check', CLEAN]).status);
    const again = soatBieu(['summarize', at('tong-hop.xlsx'), '--output', at('lan-hai.xlsx')]);
    expect(again.stdout.split('\n').slice(1)).toEqual(first.stdout.split('\n').slice(1));
    expect(Object.keys(partsOf(at('lan-hai.xlsx'))).sort()).toEqual(
      Object.keys(partsOf(at('tong-hop.xlsx'))).sort(),
    );
  });

  it('writes the chosen ones, as values where asked, and refuses a name it does not know', () => {
    const args = ['summarize', CLEAN, '--output', at('mot.xlsx'), '--sheets', 'th-xã', '--values'];
    expect(soatBieu(args).stdout).toContain('Đã lập 1 sheet: TH-Xã.');
    const sheets = Object.entries(partsOf(at('mot.xlsx'))).filter(([name]) =>
      name.includes('worksheets/sheet'),
    );
    expect(new TextDecoder().decode(sheets.at(-1)![1])).not.toContain('<f>');
    const unknown = soatBieu(['summarize', CLEAN, '--output', at('la.xlsx'), '--sheets', 'TH-Lạ']);
    expect(unknown.status).toBe(2);
    expect(unknown.stderr).toContain('TH-Lạ');
    expect(existsSync(at('la.xlsx'))).toBe(false);
  });

  it('writes those that the workbook remembers, and others where they are named', async () => {
    const memory = serialiseMemory({ ...NO_MEMORY, summaries: ['communes', 'prose'] });
    writeFileSync(at('nho.xlsx'), await writeMemory(new Uint8Array(readFileSync(CLEAN)), memory));
    const remembered = soatBieu(['summarize', at('nho.xlsx'), '--output', at('theo.xlsx')]);
    expect(remembered.stdout).toContain('Đã lập 2 sheet: TH-Xã, TH-Lời văn.');
    // it goes along into the copy
    const again = soatBieu(['summarize', at('theo.xlsx'), '--output', at('theo-2.xlsx')]);
    expect(again.stdout).toContain('Đã lập 2 sheet: TH-Xã, TH-Lời văn.');
    const named = soatBieu([
      ...['summarize', at('nho.xlsx'), '--output', at('ten.xlsx')],
      ...['--sheets', 'TH-Huyện'],
    ]);
    expect(named.stdout).toContain('Đã lập 1 sheet: TH-Huyện.');
  });

  it('writes nothing over what was edited by hand, unless forced', () => {
    soatBieu(['summarize', CLEAN, '--output', at('goc.xlsx'), '--sheets', 'TH-Xã']);
    const parts = partsOf(at('goc.xlsx'));
    const name = Object.keys(parts)
      .filter((one) => one.includes('worksheets/sheet'))
      .at(-1)!;
    const edited = new TextDecoder()
      .decode(parts[name])
      .replace('<t xml:space="preserve">', '<t xml:space="preserve">Sửa ');
    writeFileSync(at('sua.xlsx'), zipSync({ ...parts, [name]: new TextEncoder().encode(edited) }));
    const refused = soatBieu([
      'summarize',
      at('sua.xlsx'),
      '--output',
      at('khong.xlsx'),
      '--sheets',
      'TH-Xã',
    ]);
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain('--force');
    expect(existsSync(at('khong.xlsx'))).toBe(false);
    const forced = [
      'summarize',
      at('sua.xlsx'),
      '--output',
      at('khong.xlsx'),
      '--sheets',
      'TH-Xã',
      '--force',
    ];
    expect(soatBieu(forced).stdout).toContain('Đã lập 1 sheet');
  });
});

it('summarize says that a locked workbook takes no sheet and what to do, writes nothing, status 2', () => {
  const parts = unzipSync(readFileSync(CLEAN));
  const book = strFromU8(parts['xl/workbook.xml']!);
  const locked = book.replace('<sheets>', '<workbookProtection lockStructure="1"/><sheets>');
  expect(locked).not.toBe(book);
  writeFileSync(at('locked.xlsx'), zipSync({ ...parts, 'xl/workbook.xml': strToU8(locked) }));
  const { status, stdout, stderr } = soatBieu([
    ...['summarize', at('locked.xlsx'), '--output', at('summed.xlsx')],
  ]);
  expect([status, stdout, existsSync(at('summed.xlsx'))]).toEqual([2, '', false]);
  expect(stderr.replace(/\s+/g, ' ')).toMatch(/khóa cấu trúc .* Protect Workbook .* bỏ khóa/);
});
