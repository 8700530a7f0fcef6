import type { FileSummary } from '../../../src/core/folder/fileSummary';
import type { ListedUnit } from '../../../src/core/folder/listedUnits';
import { FolderTally, type FolderReport } from '../../../src/core/folder/folderReport';
import { unitList } from '../../../src/core/folder/unitList';
import { parseUnitName } from '../../../src/core/text/unitName';

const TABLE = { sheet: 'Biểu 02', title: 'Biểu số 2', period: '2025', units: null };

function file(path: string, facts: Partial<FileSummary> = {}): FileSummary {
  const nothing = { errors: 0, warnings: 0, notes: 0, agreed: 0 };
  return {
    ...{ path, error: null, isUnread: false, tally: nothing, rules: [], digest: path },
    ...{ headings: [], tables: [TABLE], units: [], ...facts },
  };
}

function listed(name: string, facts: Partial<ListedUnit> = {}): ListedUnit {
  const { level } = parseUnitName(name);
  return { name, level, parent: null, isGroup: false, hasFigures: true, ...facts };
}

function reportOn(files: readonly FileSummary[], list?: readonly string[]): FolderReport {
  const tally = new FolderTally();
  for (const one of files) tally.add(one);
  return tally.report(list ? unitList(list.map((line) => [line])) : null);
}

const missing = ({ submissions }: FolderReport): string[] | null =>
  submissions && submissions.missing.map(({ name, basis }) => `${name} (${basis})`);

describe('counts', () => {
  it('by file in their order, by rule in the order of rules', () => {
    const report = reportOn([
      file('b.xlsx', {
        tally: { errors: 2, warnings: 1, notes: 0, agreed: 9 },
        rules: [
          { rule: 'text/number-as-text', count: 1 },
          { rule: 'grid/row-total', count: 2 },
        ],
      }),
      file('a.xlsx', {
        tally: { errors: 1, warnings: 0, notes: 3, agreed: 5 },
        rules: [{ rule: 'grid/row-total', count: 1 }],
      }),
      file('c.xlsx', { error: 'damaged', isUnread: true, digest: null, tables: [] }),
    ]);
    expect(report).toMatchObject({ errors: 3, warnings: 1, notes: 3, agreed: 14, unreadable: 1 });
    expect(report.rules).toEqual([
      { rule: 'grid/row-total', count: 3, files: 2 },
      { rule: 'text/number-as-text', count: 1, files: 1 },
    ]);
    expect(report.files.map(({ path, error, errors, tables }) => [path, error, errors, tables])).toEqual([
      ['b.xlsx', null, 2, 1],
      ['a.xlsx', null, 1, 1],
      ['c.xlsx', 'damaged', 0, 0],
    ]);
    expect(report.files[0]!.rules.map(({ rule }) => rule)).toEqual(['grid/row-total', 'text/number-as-text']);
  });
});

describe('against a list', () => {
  const LIST = ['Xã Sa Lông', 'Xã Na Sang', 'Xã Nà Tòng'];

  it.each<[string, string]>([
    ['its name', 'Bieu 02 xa Sa Long.xlsx'],
    ['its folder', 'Thu muc/Xã Sa Lông/bieu 02.xlsx'],
    ['a Windows path', 'D:\\Nộp\\Sa Lông\\bieu.xlsx'],
  ])('a file is a unit’s by %s', (_, path) => {
    const report = reportOn([file(path), file('na sang.xlsx')], LIST);
    expect(missing(report)).toEqual(['Xã Nà Tòng (files)']);
    expect(report.submissions).toMatchObject({ source: 'list', expected: 3, sent: 2, unknown: [] });
  });

  it('a file is a unit’s by its heading, and what it lists says nothing of the others', () => {
    const units = LIST.map((name) => listed(name));
    const report = reportOn(
      [
        file('1.xlsx', { headings: ['UBND HUYỆN MƯỜNG CHÀ', 'UBND XÃ SA LÔNG'] }),
        file('2.xlsx', { headings: ['ỦY BAN NHÂN DÂN XÃ NA SANG'], units }),
        file('tong hop.xlsx', { units }),
      ],
      LIST,
    );
    expect(missing(report)).toEqual(['Xã Nà Tòng (files)']);
    expect(report.submissions!.unknown).toEqual(['tong hop.xlsx']);
    expect(report.files.map(({ units: senders }) => senders)).toEqual([['Xã Sa Lông'], ['Xã Na Sang'], []]);
  });

  it('where districts send, a line with figures counts as sent', () => {
    const report = reportOn(
      [
        file('huyen a.xlsx', { units: [listed('Sa Lông'), listed('Na Sang', { hasFigures: false })] }),
        file('huyen b.xlsx', { units: [] }),
      ],
      LIST,
    );
    expect(missing(report)).toEqual(['Xã Na Sang (lines)', 'Xã Nà Tòng (lines)']);
    expect(report.submissions!.unknown).toEqual([]);
  });

  it('a file that cannot be read has not been sent', () => {
    const files = [
      file('sa long.xlsx'),
      file('na sang.xlsx'),
      file('na tong.xlsx', { error: 'damaged', isUnread: true, digest: null, tables: [] }),
    ];
    expect(missing(reportOn(files, LIST))).toEqual(['Xã Nà Tòng (files)']);
  });

  it('nothing is missing where all have sent', () => {
    expect(
      missing(reportOn([file('sa long.xlsx'), file('na sang.xlsx'), file('nà tòng.xlsx')], LIST)),
    ).toEqual([]);
  });
});

describe('without a list', () => {
  const units = [
    listed('Huyện Mường Chà', { isGroup: true }),
    listed('Xã Sa Lông', { parent: 'Huyện Mường Chà' }),
    listed('Xã Na Sang', { parent: 'Huyện Mường Chà', hasFigures: false }),
    listed('Huyện Điện Biên', { isGroup: true }),
    listed('Xã Núa Ngam', { parent: 'Huyện Điện Biên' }),
    listed('Huyện Mường Ảng', { isGroup: true }),
  ];

  it('units with a line left blank everywhere are missing', () => {
    expect(missing(reportOn([file('tong hop.xlsx', { units }), file('khác.xlsx')]))).toEqual([
      'Xã Na Sang (lines)',
    ]);
    const other = file('2.xlsx', { units: [listed('Xã Na Sang', { parent: 'Huyện Mường Chà' })] });
    expect(missing(reportOn([file('1.xlsx', { units }), other]))).toEqual([]);
    expect(missing(reportOn([other, file('1.xlsx', { units })]))).toEqual([]);
  });

  it('districts that send files of their own are missing where they have none', () => {
    const files = [file('huyen muong cha.xlsx', { units }), file('Huyện Điện Biên.xlsx')];
    expect(missing(reportOn(files))).toEqual(['Huyện Mường Ảng (files)', 'Xã Na Sang (lines)']);
  });

  it('a province called as its district is does not make the districts send files', () => {
    const files = [file('dien bien.xlsx', { units }), file('dien bien 2.xlsx', { units })];
    expect(missing(reportOn(files))).toEqual(['Xã Na Sang (lines)']);
  });

  it('nobody is expected where no table names units', () => {
    expect(reportOn([file('a.xlsx'), file('b.xlsx')]).submissions).toBeNull();
  });
});

describe('sent twice', () => {
  const LIST = ['Xã Sa Lông', 'Xã Na Sang'];

  it('the same bytes', () => {
    const files = ['a.xlsx', 'b.xlsx', 'c.xlsx'].map((path, i) =>
      file(path, { digest: i === 1 ? 'other' : 'same' }),
    );
    expect(reportOn(files).duplicates).toEqual([{ kind: 'same-content', paths: ['a.xlsx', 'c.xlsx'] }]);
  });

  it('a unit’s table in two files, told once where one of them is a copy', () => {
    const files = [
      file('sa long.xlsx', { digest: '1' }),
      file('sa long (1).xlsx', { digest: '1' }),
      file('xã Sa Lông sửa.xlsx', { digest: '2' }),
      file('na sang.xlsx', { digest: '3' }),
    ];
    expect(reportOn(files, LIST).duplicates).toEqual([
      { kind: 'same-content', paths: ['sa long.xlsx', 'sa long (1).xlsx'] },
      {
        kind: 'same-table',
        unit: 'Xã Sa Lông',
        title: 'Biểu số 2',
        period: '2025',
        paths: ['sa long.xlsx', 'xã Sa Lông sửa.xlsx'],
      },
    ]);
  });

  it('a table of the same units', () => {
    const tables = [{ ...TABLE, units: 'digest of units' }];
    const [duplicate] = reportOn([file('1.xlsx', { tables }), file('2.xlsx', { tables })]).duplicates;
    expect(duplicate).toMatchObject({ kind: 'same-table', unit: null, paths: ['1.xlsx', '2.xlsx'] });
  });

  it.each<[string, Partial<FileSummary>]>([
    ['another period', { tables: [{ ...TABLE, period: '2024' }] }],
    ['another title', { tables: [{ ...TABLE, title: 'Biểu số 3' }] }],
    ['no title and no units', { tables: [{ ...TABLE, title: '' }] }],
  ])('not with %s', (_, facts) => {
    expect(reportOn([file('sa long.xlsx'), file('sa long 2.xlsx', facts)], LIST).duplicates).toEqual([]);
  });

  it('not a district’s tables for its communes under one title', () => {
    const of = (units: string) => ({ tables: [{ ...TABLE, units }] });
    const files = [file('huyen muong cha 1.xlsx', of('a')), file('huyen muong cha 2.xlsx', of('b'))];
    expect(reportOn(files, ['Huyện Mường Chà']).duplicates).toEqual([]);
  });

  it('not files that could not be read', () => {
    const files = ['a.xlsx', 'b.xlsx'].map((path) =>
      file(path, { error: 'damaged', digest: null, tables: [] }),
    );
    expect(reportOn(files).duplicates).toEqual([]);
  });
});
