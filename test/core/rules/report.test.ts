import { check } from '../../../src/core/check';
import { jsonError, jsonFile, type JsonFile } from '../../../src/core/report/json';
import { textReport } from '../../../src/core/report/textReport';
import type { Workbook } from '../../../src/core/snapshot/workbook';
import { sheet, sheetOf } from './sheetOf';
import { CROSSES, DISTRICTS, ON_ITS_SIDE, UNIT_COUNTS, WORDS } from './sheets';

const LANGUAGES = ['vi', 'en'] as const;
type Language = (typeof LANGUAGES)[number];

function json(workbook: Workbook, language: Language = 'vi', equations = false): JsonFile {
  return jsonFile('sổ.xlsx', workbook, check(workbook), { language, equations });
}

function report(workbook: Workbook, language: Language = 'vi', equations = false): string {
  return textReport('sổ.xlsx', workbook, check(workbook), { language, equations });
}

/** A workbook with a finding of every rule, things that cannot be checked, and sheets that are left out. */
const FULL: Workbook = {
  sheets: [
    sheet(DISTRICTS, {
      C6: '0',
      F6: 'CBĐ',
      G10: '2',
      M8: "'10",
      N12: '6.7@0.0',
      B8: 'Xã Sa Lông',
      A11: '4',
      B5: 'Huyện Mường Chà (4 xã)',
      N9: '#DIV/0!',
    }),
    sheet(CROSSES, { C8: '' }, 'Biểu 03'),
    sheet('Danh mục dự án\nTT | Tên dự án | Kinh phí\n1 | Đường liên xã | 1200', {}, 'Danh mục dự án'),
    sheet('', {}, 'Trang trống'),
  ],
};

describe('JSON', () => {
  const file = json(FULL);

  it('has the keys of the contract and no other', () => {
    expect(Object.keys(file)).toEqual(['path', 'error', 'skipped', 'tables', 'findings']);
    expect(file.path).toBe('sổ.xlsx');
    expect(file.error).toBeNull();
  });

  it('says of each table what it was held to', () => {
    expect(file.tables).toHaveLength(2);
    expect(file.tables[0]).toEqual({
      sheet: 'Biểu 02',
      range: 'A3:N12',
      kind: 'grid',
      title: expect.stringContaining('Kết quả thực hiện bộ tiêu chí nông thôn mới năm 2026'),
      period: '2026',
      units: 5,
      groups: 2,
      criteria: 10,
      agreed: expect.any(Number),
      coverage: 1,
      unchecked: expect.any(Array),
    });
    expect(file.tables[1]).toMatchObject({
      sheet: 'Biểu 03',
      range: 'A3:V9',
      period: '2024',
      units: 4,
      groups: 0,
      criteria: 19,
    });
  });

  it('says why something could not be checked', () => {
    const { unchecked } = file.tables[0]!;
    expect(unchecked.map(({ cell, rule, reason }) => `${cell} ${rule} ${reason}`)).toEqual([
      'M10 grid/row-total not-a-mark',
      'G9 grid/column-total not-a-mark',
      'N9 grid/average error-value',
    ]);
    for (const one of unchecked) {
      expect(Object.keys(one)).toEqual(['cell', 'rule', 'reason', 'message']);
      expect(one.message).not.toBe('');
    }
  });

  it('says why a sheet was left out', () => {
    expect(file.skipped).toEqual([
      { sheet: 'Danh mục dự án', reason: 'not-a-bieu', message: expect.stringMatching(/.+/u) },
      { sheet: 'Trang trống', reason: 'empty', message: expect.stringMatching(/.+/u) },
    ]);
  });

  it('gives a finding with its place, values, message, suspects and repairs', () => {
    const [crossing] = file.findings.filter(({ cell }) => cell === 'C6');
    const suspect = { sheet: 'Biểu 02', cell: 'C6', actual: 0, suggested: 1 };
    expect(crossing).toEqual({
      rule: 'grid/row-total',
      severity: 'error',
      sheet: 'Biểu 02',
      cell: 'C6',
      label: 'Xã Sa Lông × Quy hoạch',
      actual: 0,
      expected: 1,
      message: expect.stringContaining('Đang ghi 0'),
      related: expect.arrayContaining([
        { sheet: 'Biểu 02', cell: 'M6' },
        { sheet: 'Biểu 02', cell: 'C5' },
      ]),
      suspects: [suspect],
      repairs: [{ reason: 'crossing', confidence: expect.any(Number), proven: true, cells: [suspect] }],
    });
  });

  it('gives every finding the same keys and plain values, in the order of sheets, rows and columns', () => {
    const keys = Object.keys(file.findings[0]!);
    for (const finding of file.findings) {
      expect(Object.keys(finding)).toEqual(keys);
      expect(finding.cell).toMatch(/^[A-Z]+\d+(?::[A-Z]+\d+)?$/);
      expect(finding.label).not.toBe('');
      for (const value of [finding.actual, finding.expected])
        expect(value === null || ['string', 'number'].includes(typeof value)).toBe(true);
    }
    const order = file.findings.map(({ sheet: name, cell }) => {
      const [, column, row] = /^([A-Z]+)(\d+)/.exec(cell)!;
      return `${name} ${row!.padStart(7, '0')} ${column!.padStart(3)}`;
    });
    expect(order).toEqual([...order].sort());
    expect(new Set(file.findings.map(({ rule }) => rule))).toEqual(
      new Set([
        'grid/row-total',
        'grid/average',
        'grid/mark',
        'grid/duplicate-unit',
        'grid/numbering',
        'grid/missing-total',
        'grid/unit-count',
        'formula/error',
        'text/number-as-text',
      ]),
    );
  });

  it('is the same after a round trip', () => {
    expect(JSON.parse(JSON.stringify(file))).toEqual(file);
  });

  it('differs between languages in its words alone', () => {
    const english = json(FULL, 'en');
    const bare = ({ tables, findings }: JsonFile): unknown => [
      tables.map(({ unchecked, ...table }) => ({
        ...table,
        unchecked: unchecked.map(({ cell, rule, reason }) => ({ cell, rule, reason })),
      })),
      findings.map(({ rule, severity, cell, actual, expected, related, suspects, repairs }) => ({
        ...{ rule, severity, cell, actual, expected, related, suspects, repairs },
      })),
    ];
    expect(bare(english)).toEqual(bare(file));
    file.findings.forEach(({ message }, index) => {
      expect(english.findings[index]!.message).not.toBe(message);
    });
  });

  it('lists the relations of a table on request', () => {
    const [table] = json(sheetOf(DISTRICTS), 'vi', true).tables;
    const rowTotal = table!.equations!.find(({ cell }) => cell === 'M6');
    expect(rowTotal).toEqual({
      cell: 'M6',
      kind: 'count',
      op: '=',
      terms: [{ ref: 'C6:L6', weight: 1 }],
      scale: 1,
      status: 'holds',
      basis: 'structural',
      rule: 'grid/row-total',
    });
    const average = table!.equations!.find(({ cell }) => cell === 'N5');
    expect(average).toMatchObject({ kind: 'average', status: 'holds', rule: 'grid/average' });
    expect(average!.terms.map(({ ref }) => ref)).toEqual(['M5', 'B6:B8']);
    expect(file.tables[0]).not.toHaveProperty('equations');
  });

  it('says that a file could not be read', () => {
    expect(jsonError('a.xls', 'old-format', 'Tệp .xls cũ.')).toEqual({
      path: 'a.xls',
      error: { reason: 'old-format', message: 'Tệp .xls cũ.' },
      skipped: [],
      tables: [],
      findings: [],
    });
  });
});

describe('text report', () => {
  it.each(LANGUAGES)('keeps to 80 columns (%s)', (language) => {
    for (const workbook of [
      FULL,
      ...[DISTRICTS, CROSSES, WORDS, ON_ITS_SIDE, UNIT_COUNTS].map((one) => sheetOf(one)),
    ]) {
      for (const line of report(workbook, language, true).split('\n')) {
        expect([...line].length).toBeLessThanOrEqual(80);
      }
    }
  });

  it('keeps to 80 columns with a long path', () => {
    const path = `${'thư mục rất dài/'.repeat(12)}sổ.xlsx`;
    const options = { language: 'vi', equations: false } as const;
    const [first] = textReport(path, FULL, check(FULL), options).split('\n');
    expect([...first!].length).toBeLessThanOrEqual(80);
    expect(first).toMatch(/sổ\.xlsx$/u);
  });

  it('gives the answer first, then each finding with its place and cell', () => {
    const lines = report(sheetOf(DISTRICTS, { M6: '8' })).split('\n');
    expect(lines[0]).toBe('sổ.xlsx');
    expect(lines[1]).toMatch(/^1 /);
    const text = lines.join('\n');
    expect(text).toContain('Xã Sa Lông × Tổng số tiêu chí đạt · M6');
    expect(text).toContain('grid/row-total');
    expect(text).toContain('Biểu 02!A3:N12');
  });

  it('speaks English when asked, and keeps the names of the sheet', () => {
    const text = report(sheetOf(DISTRICTS, { M6: '8', N12: '6.7@0.0' }), 'en');
    expect(text).toContain('2 errors, 0 warnings, 0 notes');
    expect(text).toContain('Printed 8; 7 criteria on this line are met (1 too many).');
    expect(text).toContain('Xã Sa Lông');
    expect(text).toContain('6.8');
  });

  it('writes numbers as Vietnamese officials do', () => {
    expect(report(sheetOf(DISTRICTS, { N12: '6.7@0.0' }))).toContain('6,8');
  });

  it.each(LANGUAGES)('says of a clean table that nothing disagrees (%s)', (language) => {
    const text = report(sheetOf(DISTRICTS), language);
    expect(text).toContain(language === 'vi' ? '44' : '44 figures agree');
    expect(text).not.toMatch(/[●▲]/u);
  });

  it('lists findings of sheets without a table under their names', () => {
    const cited = (number: string, name: string) =>
      sheet(`Danh mục\n(Kèm theo Kế hoạch số ${number}/KH-UBND ngày 29/6/2022)`, {}, name);
    const workbook = {
      sheets: [sheet(DISTRICTS), cited('1986', 'A'), cited('198', 'Danh mục'), cited('1986', 'C')],
    };
    const lines = report(workbook).split('\n');
    const at = lines.indexOf('Danh mục');
    expect(lines[at + 2]).toBe('  ▲ Nghi vấn · dòng dẫn văn bản kèm theo · A2');
    expect(at).toBeGreaterThan(lines.findIndex((line) => line.startsWith('Biểu 02!')));
  });

  it('names sheets that were left out', () => {
    const text = report(FULL);
    expect(text).toContain('Danh mục dự án:');
    expect(text).toContain('Trang trống:');
  });
});

describe('hostile texts', () => {
  const ESCAPES = '\u001b[31m\u001b]0;title\u0007\u009b2J\u0000\u007f\r\b';
  const HOSTILE = ['__proto__', 'constructor', '<script>alert(1)</script>', '=1+1', '{actual}', '$&', '%s'];
  // eslint-disable-next-line no-control-regex -- the very characters that must not appear
  const CONTROL = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/;

  it.each(LANGUAGES)('control characters do not reach the terminal (%s)', (language) => {
    const workbook: Workbook = {
      sheets: [
        sheet(
          DISTRICTS,
          {
            A1: `'Biểu 02 ${ESCAPES} tiêu chí nông thôn mới`,
            B6: `'Xã Sa ${ESCAPES} Lông`,
            B7: `'Xã Sa ${ESCAPES} Lông`,
            C6: `'${ESCAPES}`,
            C4: `'1\r\n`,
            M7: '9',
          },
          `Biểu${ESCAPES}`,
        ),
        sheet('Ghi chú', {}, `Trang${ESCAPES}`),
      ],
    };
    const options = { language, equations: true };
    const text = textReport(`sổ${ESCAPES}.xlsx`, workbook, check(workbook), options);
    expect(text).toContain('grid/mark');
    expect(text).toContain('grid/duplicate-unit');
    expect(text).not.toMatch(CONTROL);
  });

  it('line breaks in names do not break lines of the report', () => {
    const text = report(sheetOf(DISTRICTS, { B6: "'Xã Sa\nLông", M6: '8' }));
    expect(text).toContain('Xã Sa Lông × Tổng số tiêu chí đạt');
  });

  it.each(HOSTILE)('%p as the name of a unit is a name', (name) => {
    const workbook = sheetOf(DISTRICTS, { B6: `'${name}`, M6: '8' });
    const { tables, findings } = json(workbook);
    expect(tables[0]!.units).toBe(5);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ cell: 'M6', expected: 7 });
    expect(findings[0]!.label).toBe(`${name} × Tổng số tiêu chí đạt`);
    expect(report(workbook)).toContain(name);
  });

  it.each(HOSTILE)('%p twice is a unit listed twice', (name) => {
    const { findings } = json(sheetOf(DISTRICTS, { B6: `'${name}`, B8: `'${name}` }));
    expect(findings.map(({ rule, cell, actual }) => ({ rule, cell, actual }))).toEqual([
      { rule: 'grid/duplicate-unit', cell: 'B8', actual: name },
    ]);
    expect(findings[0]!.message).toContain(`«${name}»`);
  });

  it.each(HOSTILE)('%p among the marks is no mark', (value) => {
    const { findings } = json(sheetOf(DISTRICTS, { C6: `'${value}` }));
    expect(findings.map(({ rule, cell, actual, expected }) => [rule, cell, actual, expected])).toEqual([
      ['grid/mark', 'C6', value, 1],
    ]);
    expect(findings[0]!.message).toContain(`«${value}»`);
  });

  it.each(['__proto__', '<script>', '=1+1', "Biểu '02'"])('%p as the name of a sheet is a name', (name) => {
    const workbook = sheetOf(DISTRICTS, { M6: '8' }, name);
    expect(json(workbook).findings[0]).toMatchObject({ sheet: name, cell: 'M6' });
    expect(report(workbook)).toContain(`${name}!A3:N12`);
  });
});
