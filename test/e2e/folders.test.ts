import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { zipSync } from 'fflate';
import { country } from '../bench/country';
import { checkJson, CLI, ROOT, soatBieu, useFolder, type Checked } from './soatBieu';

// Each test runs the program at least once, on a machine that may be busy.
jest.setTimeout(120_000);

const CLEAN = join(ROOT, 'assets/samples/dien-bien.xlsx');
const FAULTY = join(ROOT, 'assets/samples/dien-bien-co-loi.xlsx');
const clean = readFileSync(CLEAN);

function put(folder: string, path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

/** What is wrong in the printed plan itself, which every copy of the sample shows. */
const PRINTED = { errors: 2, warnings: 2 };

describe('a folder with good, bad, hostile and other files', () => {
  const folder = useFolder();
  const zeros = new Uint8Array(64 * 1024 * 1024);
  put(folder, 'a tốt.xlsx', clean);
  put(folder, 'b bom.xlsx', zipSync({ 'xl/workbook.xml': zeros }));
  put(folder, 'c cụt.xlsx', clean.subarray(0, 1000));
  put(folder, 'd/__proto__.xlsx', clean);
  put(folder, 'd/Huyện Tủa Chùa.xlsx', readFileSync(FAULTY));
  put(folder, 'd/công văn.docx', 'no workbook');
  put(folder, 'e rỗng.xlsm', '');
  put(folder, 'f <img src=x onerror=alert(1)>.xlsx', clean);
  put(folder, '~$a tốt.xlsx', 'lock');
  const paths = [
    'a tốt.xlsx',
    'b bom.xlsx',
    'c cụt.xlsx',
    'd/Huyện Tủa Chùa.xlsx',
    'd/__proto__.xlsx',
    'e rỗng.xlsm',
    'f <img src=x onerror=alert(1)>.xlsx',
  ];

  it('every file is told, in order, however many are done at once, and the same each time', () => {
    const one = checkJson(['--jobs', '1', '.'], folder);
    expect(one.status).toBe(2);
    expect(one.files.map(({ path }) => path)).toEqual(paths);
    expect(one.files.map(({ error }) => error !== null)).toEqual([
      false,
      true,
      true,
      false,
      false,
      true,
      false,
    ]);
    expect(one.files.map(({ findings }) => findings.length)).toEqual([
      PRINTED.errors + PRINTED.warnings,
      0,
      0,
      10 + PRINTED.errors + PRINTED.warnings,
      PRINTED.errors + PRINTED.warnings,
      0,
      PRINTED.errors + PRINTED.warnings,
    ]);
    for (const jobs of ['2', '5']) expect(checkJson(['--jobs', jobs, '.'], folder).stdout).toBe(one.stdout);
  });

  it('the report on it counts, and names what was sent twice', () => {
    const { folder: together } = checkJson(['.'], folder);
    expect(together).toMatchObject({
      errors: 7 + 4 * PRINTED.errors,
      warnings: 3 + 4 * PRINTED.warnings,
      notes: 0,
      unreadable: 3,
    });
    expect(together!.files.map(({ path, errors }) => [path, errors])).toEqual(
      paths.map((path) => {
        const read = !['b bom.xlsx', 'c cụt.xlsx', 'e rỗng.xlsm'].includes(path);
        return [path, (path.includes('Tủa Chùa') ? 7 : 0) + (read ? PRINTED.errors : 0)];
      }),
    );
    expect(together!.rules.reduce((sum, { count }) => sum + count, 0)).toBe(
      10 + 4 * (PRINTED.errors + PRINTED.warnings),
    );
    expect(together!.duplicates).toContainEqual({
      kind: 'same-content',
      paths: ['a tốt.xlsx', 'd/__proto__.xlsx', 'f <img src=x onerror=alert(1)>.xlsx'],
    });
  });

  it('is summed up in the text, in 80 columns', () => {
    const { stdout } = soatBieu(['check', '.'], folder);
    expect(stdout).toContain('Theo quy tắc:');
    expect(stdout).toMatch(/ 9 sai, 5 nghi vấn, 0 lưu ý \([^)]*grid\/row-total\s+4/);
    expect(stdout).toContain('Nội dung giống hệt nhau');
    expect(stdout.split('\n').filter((line) => [...line.normalize('NFC')].length > 80)).toEqual([]);
  });
});

describe('a worker that runs out of memory', () => {
  const folder = useFolder();

  it('is a line of the report, and the rest is done', () => {
    const place = join(folder, 'lớn.xlsx');
    writeFileSync(place, country().bytes);
    const { status, files } = checkJson(['--memory', '24', CLEAN, place, FAULTY]);
    expect(status).toBe(2);
    expect(files.map(({ path, error }) => [path, error?.reason])).toEqual([
      [CLEAN, undefined],
      [place, 'out-of-memory'],
      [FAULTY, undefined],
    ]);
    expect(files[1]!.error!.message).toMatch(/quá nhiều bộ nhớ/);
  });
});

describe('--units', () => {
  const folder = useFolder();
  put(folder, 'nộp/Sa Long.xlsx', clean);
  put(folder, 'nộp/na-sang.xlsx', readFileSync(FAULTY));
  const names = ['Xã Sa Lông', 'Xã Na Sang', 'Xã Nà Tòng'];

  it.each<[string, string | Uint8Array]>([
    ['ds.txt', names.join('\r\n')],
    ['ds.csv', `STT;Tên xã\n${names.map((name, i) => `${i + 1};"${name}"`).join('\n')}\n`],
    ['utf16.txt', Buffer.from(`\uFEFF${names.join('\n')}`, 'utf16le')],
  ])('%s: units without a file are named', (list, content) => {
    put(folder, list, content);
    const { folder: together } = checkJson(['--units', list, 'nộp'], folder);
    expect(together!.submissions).toEqual({
      source: 'list',
      expected: 3,
      sent: 2,
      missing: [{ name: 'Xã Nà Tòng', parent: null, basis: 'files' }],
      unknown: [],
    });
    expect(soatBieu(['check', '--units', list, 'nộp'], folder).stdout).toContain(
      '1/3 đơn vị chưa thấy gửi (theo danh sách đã cho):\n  Không có tệp riêng:\n  – Xã Nà Tòng',
    );
  });

  it('a workbook is a list too', () => {
    const { folder: together } = checkJson(['--units', CLEAN, 'nộp'], folder);
    expect(together!.submissions).toMatchObject({ source: 'list', expected: 115 });
  });

  it.each([
    ['that is not there', 'không có.txt', null, /Không tìm thấy/],
    ['without names', 'trống.txt', '1\n2\n', /Không thấy tên đơn vị nào/],
  ])('a list %s is wrong usage', (_, list, content, message) => {
    if (content !== null) put(folder, list, content);
    const { status, stdout, stderr } = soatBieu(['check', '--units', list, 'nộp'], folder);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });
});

describe('--output', () => {
  const folder = useFolder();
  put(folder, 'a.xlsx', clean);

  it('writes the report to a file and nothing to standard output', () => {
    const { status, stdout } = soatBieu(
      ['check', '--format', 'json', '--output', 'kết quả.json', '.'],
      folder,
    );
    expect([status, stdout]).toEqual([1, '']);
    expect(JSON.parse(readFileSync(join(folder, 'kết quả.json'), 'utf8'))).toMatchObject({ version: 1 });
  });

  it.each([
    ['one of the files', './a.xlsx', /là một trong các tệp/],
    ['in no folder', 'không/có.json', /Không ghi được/],
  ])('%s is refused', (_, output, message) => {
    const { status, stdout, stderr } = soatBieu(['check', '--output', output, 'a.xlsx'], folder);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
    expect(readFileSync(join(folder, 'a.xlsx')).equals(clean)).toBe(true);
  });
});

type Stopped = Pick<Checked, 'version' | 'files' | 'folder'> & { readonly stopped: object };

/** What is looked at of a SARIF log. */
interface Log {
  readonly runs: readonly {
    readonly invocations: readonly {
      readonly toolExecutionNotifications: readonly { readonly descriptor: { readonly id: string } }[];
    }[];
  }[];
}

describe('Ctrl+C', () => {
  const folder = useFolder();
  const COUNT = 400;
  for (let i = 0; i < COUNT; i++) copyFileSync(CLEAN, join(folder, `${String(i).padStart(3, '0')}.xlsx`));

  /** Runs a check and presses Ctrl+C when the first of the report is out. */
  async function interrupted(format: string): Promise<{ status: number; stdout: string; stderr: string }> {
    const child = spawn(process.execPath, [CLI, 'check', '--format', format, '.'], { cwd: folder });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      if (stdout === '') child.kill('SIGINT');
      stdout += part;
    });
    child.stderr.setEncoding('utf8').on('data', (part: string) => (stderr += part));
    const [status] = (await once(child, 'close')) as [number];
    return { status, stdout, stderr };
  }

  it('leaves a valid JSON report of the files that were done', async () => {
    const { status, stdout, stderr } = await interrupted('json');
    expect(status).toBe(2);
    expect(stderr).toContain('Đang dừng');
    const { version, files, stopped, folder: together } = JSON.parse(stdout) as Stopped;
    expect(version).toBe(1);
    expect(files.length).toBeLessThan(COUNT);
    expect(stopped).toEqual({ done: files.length, of: COUNT });
    const paths = files.map(({ path }) => path);
    expect(paths).toEqual([...paths].sort());
    expect(together!.files).toHaveLength(files.length);
  });

  it('leaves a text that says so', async () => {
    const { status, stdout } = await interrupted('text');
    expect(status).toBe(2);
    expect(stdout.replace(/\s+/g, ' ')).toMatch(/Đã dừng theo yêu cầu: mới kiểm tra \d+\/400 tệp\./);
  });

  it('leaves a SARIF log that says so', async () => {
    const { status, stdout } = await interrupted('sarif');
    expect(status).toBe(2);
    const [run] = (JSON.parse(stdout) as Log).runs;
    const [invocation] = run!.invocations;
    expect(invocation).toMatchObject({ executionSuccessful: false, exitCode: 2 });
    expect(invocation!.toolExecutionNotifications.at(-1)!.descriptor.id).toBe('run/stopped');
  });

  it('leaves a page that is whole', async () => {
    const { status, stdout } = await interrupted('html');
    expect(status).toBe(2);
    expect(stdout).toMatch(/<\/html>\n$/);
  });
});
