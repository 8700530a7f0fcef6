import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonFile } from '../../src/core/report/json';
import { toXlsx } from '../excel/xlsx';
import { buildModel, HAND_MADE, render, SLIPS } from '../layouts';
import { agreeingFile, NOTES_SHEET, slipsAndNotesFile } from '../samples/books';
import { EXPECTED_SHEET, expectedFindings } from '../samples/expected';
import { isPrinted } from '../samples/printed';
import { openSample, snapshot } from '../samples/workbooks';
import { checkJson, CLI, ROOT, run, soatBieu, useFolder } from './soatBieu';

// Most tests run one program or several, on a machine that may be busy.
jest.setTimeout(60_000);

const CLEAN = 'assets/samples/dien-bien.xlsx';
const FAULTY = 'assets/samples/dien-bien-co-loi.xlsx';
const VIETNAMESE = /[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđ]/i;

describe('the samples', () => {
  it('with slips: gives the findings its own hidden sheet says, and no other', async () => {
    const expected = expectedFindings(snapshot(await openSample('dien-bien-co-loi.xlsx')));
    expect(expected).toHaveLength(10);
    const { status, version, files } = checkJson([FAULTY]);
    expect(status).toBe(1);
    expect(version).toBe(1);
    expect(files.map(({ path, error }) => [path, error])).toEqual([[FAULTY, null]]);
    const slips = files[0]!.findings.filter((finding) => !isPrinted(finding));
    const places = slips.map(({ rule, severity, sheet, cell, actual }) => ({
      rule,
      severity,
      sheet,
      cell,
      actual,
    }));
    const wanted = expected.map(({ rule, severity, sheet, cell, actual }) => ({
      rule,
      severity,
      sheet,
      cell,
      actual,
    }));
    expect(byCell(places)).toEqual(byCell(wanted));
    for (const { cell, expected: right } of expected) {
      if (right === null) continue;
      const found = files[0]!.findings.find((one) => one.cell === cell)!;
      expect([cell, found.expected]).toEqual([cell, right]);
    }
  });

  it('with slips: says each finding in the official’s words', () => {
    for (const { label, message } of checkJson([FAULTY]).files[0]!.findings) {
      expect(label).not.toBe('');
      expect(message).toMatch(VIETNAMESE);
    }
  });

  it('clean: the four slips of the plan itself are found, and nothing else', () => {
    const { status, stderr, files } = checkJson([CLEAN]);
    expect([status, stderr]).toEqual([1, '']);
    const [file] = files;
    expect(file!.findings.map(({ rule, severity, sheet, cell }) => [rule, severity, sheet, cell])).toEqual([
      ['targets/bands', 'error', 'Biểu 01', 'E18:E21'],
      ['across/villages', 'error', 'Biểu 01', 'D43'],
      ['text/reference', 'warning', 'Biểu 02', 'A3'],
      ['declared/words', 'warning', 'Biểu 03', 'I8:I18'],
    ]);
    expect(file!.findings.find(({ rule }) => rule === 'text/reference')).toMatchObject({
      severity: 'warning',
      sheet: 'Biểu 02',
      cell: 'A3',
      actual: '198/KH-UBND',
      expected: '1986/KH-UBND',
      related: [
        { sheet: 'Biểu 01', cell: 'A3' },
        { sheet: 'Biểu 03', cell: 'A4' },
      ],
    });
    expect(file!.skipped).toEqual([]);
    expect(file!.tables.map(({ sheet, kind }) => [sheet, kind])).toEqual([
      ['Biểu 01', 'targets'],
      ['Biểu 02', 'grid'],
      ['Biểu 03', 'parts'],
    ]);
    expect(gridOf(file!)).toMatchObject({
      sheet: 'Biểu 02',
      kind: 'grid',
      period: '2025',
      units: 115,
      groups: 10,
      criteria: 19,
      coverage: 1,
      unchecked: [],
    });
    expect(gridOf(file!).agreed).toBeGreaterThan(115 + 10 * 20);
  });

  it('give the same through npm, as the README says', () => {
    const { status, stdout } = run('npm', [
      ...['run', '-s', 'soat-bieu', '--', 'check', '--format', 'json', FAULTY],
    ]);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(checkJson([FAULTY]).stdout));
  });
});

describe('files made from the samples', () => {
  const folder = useFolder();
  beforeAll(async () => {
    writeFileSync(join(folder, 'khop.xlsx'), await agreeingFile());
    writeFileSync(join(folder, 'ghi-chu.xlsx'), await slipsAndNotesFile());
  });

  it('where all agrees: status 0, and it may be signed', () => {
    const { status, stderr, files } = checkJson(['khop.xlsx'], folder);
    expect([status, stderr]).toEqual([0, '']);
    expect(files[0]).toMatchObject({ error: null, skipped: [], findings: [] });
    expect(soatBieu(['check', 'khop.xlsx'], folder).stdout).toContain('Sẵn sàng ký');
  });

  it.each([
    ['vi', VIETNAMESE, /ẩn/],
    ['en', /^Not recognised/, /hidden/],
  ])('%s: a sheet without a table is named, with the reason', (language, message, hidden) => {
    const { files } = checkJson(['--lang', language, 'ghi-chu.xlsx'], folder);
    expect(files[0]!.skipped).toEqual([
      { sheet: EXPECTED_SHEET, reason: 'hidden', message: expect.stringMatching(hidden) },
      { sheet: NOTES_SHEET, reason: 'not-a-bieu', message: expect.stringMatching(message) },
    ]);
    const { stdout } = soatBieu(['check', '--lang', language, 'ghi-chu.xlsx'], folder);
    expect(stdout).toContain(`${NOTES_SHEET}: `);
  });
});

describe('usage', () => {
  it.each([
    ['no command', [], /Usage: soat-bieu/],
    ['an unknown command', ['soat', FAULTY], /^Không có lệnh soat\. .*\nerror: /],
    ['a command of several words', ['soát biểu'], /^Không có lệnh soát biểu\. /],
    ['no file', ['check'], /^Chưa ghi tệp cần xử lý\. /],
    ['an unknown option', ['check', '--formatt', 'json', FAULTY], /^Không có tùy chọn --formatt\. /],
    ['an unknown format', ['check', '--format', 'yaml', FAULTY], /^Giá trị .*--format.*\n.*text, json/],
    ['an unknown language', ['check', '--lang', 'fr', FAULTY], /^Giá trị .*--lang/],
    ['an unknown severity', ['check', '--min-severity', 'fatal', FAULTY], /^Giá trị .*--min-severity/],
    ['an option without its value', ['check', FAULTY, '--format'], /^Tùy chọn --format chưa có giá trị/],
    ['no file to write', ['summarize', FAULTY], /^Chưa ghi tùy chọn --output/],
    ['a file too many', ['summarize', FAULTY, FAULTY, '--output', 'x.xlsx'], /^Lệnh này chỉ nhận một tệp/],
  ])('%s: status 2, told on standard error', (_, args, said) => {
    const { status, stdout, stderr } = soatBieu(args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(said);
    expect(stderr).not.toContain('    at ');
  });

  it.each([[['--help']], [['check', '--help']], [['help', 'check']]])(
    '%p: status 0, told on standard output',
    (args) => {
      const { status, stdout, stderr } = soatBieu(args);
      expect([status, stderr]).toEqual([0, '']);
      expect(stdout).toContain('check');
      expectNarrow(stdout);
    },
  );
});

describe('--min-severity', () => {
  const folder = useFolder();

  it.each([
    ['error', 7, ['error']],
    ['warning', 10, ['error', 'warning']],
    ['note', 10, ['error', 'warning']],
  ])('%s leaves what is milder out, and errors still make the status', (least, count, severities) => {
    const { status, files } = checkJson(['--min-severity', least, FAULTY]);
    const slips = files[0]!.findings.filter((finding) => !isPrinted(finding));
    const found = slips.map(({ severity }) => severity);
    expect([status, found.length, [...new Set(found)].sort()]).toEqual([1, count, severities]);
  });

  it('cuts the text report too', () => {
    const { status, stdout } = soatBieu(['check', '--min-severity', 'error', FAULTY]);
    expect(status).toBe(1);
    expect(stdout).toContain('V70');
    expect(stdout).not.toContain('grid/numbering');
  });

  it('a workbook with warnings alone has status 0', async () => {
    const { layout, shape } = HAND_MADE[0]!;
    const slip = SLIPS.find(({ name }) => name === 'numbering-gap')!;
    const { workbook } = slip.apply(render(buildModel(shape), layout), 1)!;
    writeFileSync(join(folder, 'stt.xlsx'), await toXlsx(workbook));
    const all = checkJson(['stt.xlsx'], folder);
    expect([all.status, all.files[0]!.findings.map(({ rule }) => rule)]).toEqual([0, ['grid/numbering']]);
    const errors = checkJson(['--min-severity', 'error', 'stt.xlsx'], folder);
    expect([errors.status, errors.files[0]!.findings]).toEqual([0, []]);
  });
});

describe('--lang', () => {
  it('en: the same findings in English', () => {
    const vietnamese = checkJson([FAULTY]).files[0]!;
    const english = checkJson(['--lang', 'en', FAULTY]).files[0]!;
    const facts = ({ rule, cell, actual, expected }: (typeof english.findings)[number]) => [
      rule,
      cell,
      actual,
      expected,
    ];
    expect(english.findings.map(facts)).toEqual(vietnamese.findings.map(facts));
    english.findings.forEach(({ message }, i) => expect(message).not.toBe(vietnamese.findings[i]!.message));
  });

  it('vi where none is asked for', () => {
    expect(checkJson([FAULTY]).stdout).toBe(checkJson(['--lang', 'vi', FAULTY]).stdout);
  });
});

describe('--equations', () => {
  let plain: JsonFile;
  let file: JsonFile;
  let equations: NonNullable<JsonFile['tables'][number]['equations']>;

  beforeAll(() => {
    plain = checkJson([FAULTY]).files[0]!;
    file = checkJson(['--equations', FAULTY]).files[0]!;
    equations = gridOf(file).equations ?? [];
  });

  it('adds what each table was held to, and changes nothing else', () => {
    for (const { equations: added } of file.tables) expect(added).not.toEqual([]);
    const tables = file.tables.map(({ equations: _, ...rest }) => rest);
    expect({ ...file, tables }).toEqual(plain);
    for (const one of file.tables.flatMap(({ equations: added }) => added ?? [])) {
      expect(Object.keys(one).sort()).toEqual(
        ['basis', 'cell', 'kind', 'op', 'rule', 'scale', 'status', 'terms'].sort(),
      );
    }
  });

  it('lists totals and averages with their terms', () => {
    const of = (cell: string): unknown[] => equations.filter((one) => one.cell === cell);
    expect(of('V70')).toContainEqual(
      expect.objectContaining({
        op: '=',
        rule: 'grid/row-total',
        status: 'fails',
        terms: [{ ref: 'C70:U70', weight: 1 }],
      }),
    );
    expect(of('W111')).toContainEqual(
      expect.objectContaining({ kind: 'average', op: '=', scale: 1, rule: 'grid/average', status: 'fails' }),
    );
  });

  it('agree with the count of what holds', () => {
    const holding = equations.filter(({ status }) => status === 'holds');
    expect(new Set(holding.map(({ cell, rule }) => `${cell} ${rule}`)).size).toBe(gridOf(file).agreed);
  });

  it('lists them in the text too', () => {
    const { stdout } = soatBieu(['check', '--equations', CLEAN]);
    expect(stdout).toContain('C7:U7');
    expectNarrow(stdout);
  });
});

describe('the text report', () => {
  it.each([['vi'], ['en']])('%s: fits a terminal of 80 columns and names every place', (language) => {
    const { status, stdout, stderr } = soatBieu([
      'check',
      '--lang',
      language,
      FAULTY,
      CLEAN,
      'README.md',
      'src',
    ]);
    expect([status, stderr]).toEqual([2, expect.not.stringContaining('    at ')]);
    expectNarrow(stdout);
    for (const { cell, rule } of checkJson([FAULTY]).files[0]!.findings) {
      expect(stdout).toContain(cell);
      expect(stdout).toContain(rule);
    }
  });
});

describe('standard output', () => {
  it.each([['text'], ['json']])('closed before the end: %s ends quietly', async (format) => {
    const child = spawn(process.execPath, [CLI, 'check', '--format', format, FAULTY, CLEAN], { cwd: ROOT });
    child.stdout.destroy();
    let told = '';
    child.stderr.setEncoding('utf8').on('data', (part: string) => (told += part));
    const [status] = (await once(child, 'close')) as [number];
    expect([status, told]).toEqual([141, '']);
  });

  it('read to its first line alone: nothing else is told', () => {
    const { stdout, stderr } = run('sh', [
      '-c',
      `"${process.execPath}" dist/cli.js check --equations ${FAULTY} ${CLEAN} | head -n 1`,
    ]);
    expect([stdout, stderr]).toEqual([`${FAULTY}\n`, '']);
  });
});

/** The commune × criteria table of a sample. */
function gridOf(file: JsonFile): JsonFile['tables'][number] {
  return file.tables.find(({ kind }) => kind === 'grid')!;
}

function byCell<T extends { readonly cell: string }>(findings: readonly T[]): T[] {
  return [...findings].sort((a, b) => (a.cell < b.cell ? -1 : 1));
}

/** No line is wider than a terminal. */
function expectNarrow(report: string): void {
  expect(report.split('\n').filter((line) => [...line.normalize('NFC')].length > 80)).toEqual([]);
}
