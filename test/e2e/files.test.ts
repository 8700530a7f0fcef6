import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { isPrinted } from '../samples/printed';
import { checkJson, ROOT, soatBieu, useFolder } from './soatBieu';

const CLEAN = join(ROOT, 'assets/samples/dien-bien.xlsx');
const FAULTY = join(ROOT, 'assets/samples/dien-bien-co-loi.xlsx');
// Two of the four slips of the plan itself are errors: a file of it has status 1.
const sample = readFileSync(CLEAN);
const ERRORS_IN_SAMPLE = 2;
const TABLES_IN_SAMPLE = 3;

const pathsOf = (args: readonly string[], folder: string): string[] =>
  checkJson(args, folder).files.map(({ path }) => path);

function put(folder: string, path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

/** An OLE compound file with one stream: what Excel 97 wrote, and what it wraps an encrypted workbook in. */
function oleFile(stream: string): Uint8Array {
  const bytes = Buffer.alloc(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.write('Root Entry', 1024, 'utf16le');
  bytes.write(stream, 1024 + 128, 'utf16le');
  return bytes;
}

describe('folders', () => {
  const folder = useFolder();
  const readable = [
    ['b/Huyện A/1.xlsx', 'b/Huyện A/1.xlsx'],
    ['a.xlsx', 'a.xlsx'],
    ['c.XLSX', 'c.XLSX'],
    ['b/2.xlsm', 'b/2.xlsm'],
  ];
  for (const [path] of readable) put(folder, path!, sample);
  for (const path of ['~$a.xlsx', 'b/~$2.xlsm', '.a.xlsx', 'b/ghi-chu.docx', 'b/doc.txt', '.git/x.xlsx']) {
    put(folder, path, 'no workbook');
  }
  mkdirSync(join(folder, 'trống'));
  const all = ['a.xlsx', 'b/2.xlsm', 'b/Huyện A/1.xlsx', 'c.XLSX'];

  it('give their workbooks and those below, by name, without lock files', () => {
    const { status, stderr, files } = checkJson(['.'], folder);
    expect([status, stderr]).toEqual([1, '']);
    expect(files.map(({ path }) => path)).toEqual(all);
    for (const { error, tables } of files) expect([error, tables.length]).toEqual([null, TABLES_IN_SAMPLE]);
  });

  it('stand where they are given', () => {
    expect(pathsOf(['c.XLSX', 'b'], folder)).toEqual(['c.XLSX', 'b/2.xlsm', 'b/Huyện A/1.xlsx']);
    expect(pathsOf(['b', 'c.XLSX'], folder)).toEqual(['b/2.xlsm', 'b/Huyện A/1.xlsx', 'c.XLSX']);
  });

  it('do not make a file be checked twice, however it is written', () => {
    expect(pathsOf(['a.xlsx', 'a.xlsx'], folder)).toEqual(['a.xlsx']);
    expect(pathsOf(['b/2.xlsm', './b/../b/2.xlsm', join(folder, 'b/2.xlsm'), 'b'], folder)).toEqual([
      'b/2.xlsm',
      'b/Huyện A/1.xlsx',
    ]);
  });

  it('without a workbook are told', () => {
    const { status, files } = checkJson(['trống', 'a.xlsx'], folder);
    expect(status).toBe(2);
    expect(files.map(({ path, error }) => [path, error?.reason])).toEqual([
      ['trống', 'none'],
      ['a.xlsx', undefined],
    ]);
  });

  it('are summed up in the text report', () => {
    const { status, stdout } = soatBieu(['check', 'a.xlsx', 'b'], folder);
    expect(status).toBe(1);
    expect(stdout).toContain(`Tổng cộng 3 tệp: ${3 * ERRORS_IN_SAMPLE} chỗ sai`);
  });
});

describe('names', () => {
  const folder = useFolder();
  const NAME = 'Kết quả năm 2025/Biểu 02 – xã Đồng Tâm (bản cuối).xlsx';

  it.each([
    ['composed', NAME.normalize('NFC')],
    ['decomposed', NAME.normalize('NFD')],
    ['with signs', 'a & b; $(c) \'d\' "e" #1 100%.xlsx'],
  ])('with Vietnamese letters and spaces, %s', (_, name) => {
    put(folder, name, sample);
    const { status, files } = checkJson([name], folder);
    expect([status, files[0]!.path, files[0]!.tables.length]).toEqual([1, name, TABLES_IN_SAMPLE]);
    expect(soatBieu(['check', name], folder).stdout.split('\n')[0]).toBe(name);
  });

  it('that begin with a dash come after --', () => {
    put(folder, '-x.xlsx', sample);
    expect(pathsOf(['--', '-x.xlsx'], folder)).toEqual(['-x.xlsx']);
  });
});

describe('files that cannot be read', () => {
  const folder = useFolder();
  const unreadable: [string, string, Uint8Array | string | null, RegExp][] = [
    ['rong.xlsx', 'empty-file', '', /Tệp rỗng/],
    ['chu.xlsx', 'not-a-workbook', 'Xã,Đạt\nSa Lông,17\n', /không phải tệp Excel/],
    ['nua.xlsx', 'damaged', sample.subarray(0, sample.length / 2), /bị hỏng hoặc chép chưa hết/],
    ['cu.xls', 'damaged', oleFile('Workbook'), /bị hỏng hoặc chép chưa hết/],
    ['mat-khau.xlsx', 'encrypted', oleFile('EncryptedPackage'), /mật khẩu/],
    ['khong-co.xlsx', 'not-found', null, /Không tìm thấy/],
  ];
  for (const [name, , content] of unreadable) if (content !== null) put(folder, name, content);
  copyFileSync(CLEAN, join(folder, 'a.xlsx'));
  copyFileSync(FAULTY, join(folder, 'z.xlsx'));

  it.each(unreadable)('%s: %s, in JSON and in text', (name, reason, _, message) => {
    const { status, files } = checkJson([name], folder);
    expect(status).toBe(2);
    expect(files).toEqual([
      {
        path: name,
        error: { reason, message: expect.stringMatching(message) },
        skipped: [],
        tables: [],
        findings: [],
      },
    ]);
    const told = soatBieu(['check', name], folder);
    expect(told.status).toBe(2);
    expect(told.stdout.replace(/\s+/g, ' ')).toMatch(message);
    expect(told.stderr).not.toContain('    at ');
  });

  it('do not keep the others from being done, and count more than errors found', () => {
    const names = unreadable.map(([name]) => name);
    const { status, files } = checkJson(['a.xlsx', ...names, 'z.xlsx'], folder);
    expect(status).toBe(2);
    expect(files.map(({ error }) => error?.reason)).toEqual([
      undefined,
      ...unreadable.map(([, reason]) => reason),
      undefined,
    ]);
    expect(files.at(-1)!.findings.filter((finding) => !isPrinted(finding))).toHaveLength(10);
  });

  it('are told in English where it is asked for', () => {
    const { files } = checkJson(['--lang', 'en', 'rong.xlsx'], folder);
    expect(files[0]!.error?.message).toMatch(/^The file is empty/);
  });

  it('in a folder are told as well', () => {
    const { status, files } = checkJson(['.'], folder);
    expect(status).toBe(2);
    expect(files.map(({ path, error }) => [path, error?.reason])).toEqual([
      ['a.xlsx', undefined],
      ['chu.xlsx', 'not-a-workbook'],
      ['cu.xls', 'damaged'],
      ['mat-khau.xlsx', 'encrypted'],
      ['nua.xlsx', 'damaged'],
      ['rong.xlsx', 'empty-file'],
      ['z.xlsx', undefined],
    ]);
  });
});

describe('what is no file one can read through', () => {
  const folder = useFolder();

  it('a pipe is not waited for', () => {
    execFileSync('mkfifo', [join(folder, 'ong.xlsx')]);
    const { status, files } = checkJson(['ong.xlsx'], folder);
    expect([status, files[0]!.error?.reason]).toEqual([2, 'not-a-workbook']);
  });

  it('a file too large is told from its size', () => {
    put(folder, 'lon.xlsx', '');
    truncateSync(join(folder, 'lon.xlsx'), 300 * 1024 * 1024);
    const { status, files } = checkJson(['lon.xlsx'], folder);
    expect([status, files[0]!.error?.reason]).toEqual([2, 'too-large']);
  });
});

describe('a formula whose result was never stored', () => {
  const folder = useFolder();

  /** The total of the first commune as a formula, as programs that do not calculate leave it: without a value. */
  function withoutStoredTotal(): { readonly bytes: Uint8Array; readonly cell: string } {
    const parts = unzipSync(sample);
    const name = 'xl/worksheets/sheet2.xml';
    const text = new TextDecoder().decode(parts[name]);
    const [stored, row, style] = /<c r="V(\d+)"( s="\d+")><v>\d+<\/v><\/c>(?=<\/row>|<c r="W)/.exec(text)!;
    const bare = `<c r="V${row}"${style}><f>SUM(C${row}:U${row})</f></c>`;
    parts[name] = new TextEncoder().encode(text.replace(stored, bare));
    return { bytes: zipSync(parts), cell: `V${row}` };
  }

  it('is not checked, and said so; it never counts as 0', () => {
    const { bytes, cell } = withoutStoredTotal();
    put(folder, 'chua tinh.xlsx', bytes);
    const { files } = checkJson(['chua tinh.xlsx'], folder);
    const table = files[0]!.tables.find(({ sheet }) => sheet === 'Biểu 02')!;
    expect(table.unchecked).toContainEqual(expect.objectContaining({ cell, reason: 'no-stored-value' }));
    expect(files[0]!.findings.map((one) => one.cell)).not.toContain(cell);
    expect(soatBieu(['check', 'chua tinh.xlsx'], folder).stdout.replace(/\s+/g, ' ')).toContain(
      'ô công thức chưa lưu kết quả',
    );
  });
});

describe('a sheet that cannot be read', () => {
  const folder = useFolder();

  it('is told, and the file counts as unreadable', () => {
    const parts = unzipSync(sample);
    const sheet = Object.keys(parts).find((name) => /worksheets\/[^/]+\.xml$/.test(name))!;
    put(folder, 'hong.xlsx', zipSync({ ...parts, [sheet]: Buffer.from('<worksheet><sheetData>') }));
    const { status, files } = checkJson(['hong.xlsx'], folder);
    expect(status).toBe(2);
    expect(files[0]!.error).toBeNull();
    expect(files[0]!.skipped.map(({ reason }) => reason)).toContain('damaged');
  });
});
