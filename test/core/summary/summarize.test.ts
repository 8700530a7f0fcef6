import { resultSheet } from '../../../src/core/annotation/resultSheet';
import { check } from '../../../src/core/check';
import type { Finding, Repair } from '../../../src/core/findings/finding';
import { describeFinding } from '../../../src/core/memory/exceptions';
import type { SheetPlan } from '../../../src/core/sheetPlan/sheetPlan';
import { say, text as wordsOf } from '../../../src/core/messages/text';
import type { Sheet, Workbook } from '../../../src/core/snapshot/workbook';
import { summarize } from '../../../src/core/summary/summarize';
import { DISTRICT, gridOf, ofYear, PROVINCE, TARGETS, VILLAGES } from '../rules/acrossSheets';
import { blanks, sheet, sheetOf } from '../rules/sheetOf';
import { planOf, plansOf, rowWith, sample, TAKEN_AT, textOf, valuesOf } from './plans';

const OPTIONS = { valuesOnly: false, takenAt: TAKEN_AT } as const;

const provinces = (...years: readonly number[]): Workbook => ({
  sheets: years.map((year) => sheet(ofYear(PROVINCE, year), {}, String(year))),
});

describe('what is written, and what is left out with its reason', () => {
  test('only what was chosen, in the usual order', () => {
    const { sheets, left } = plansOf(sheetOf(PROVINCE), { chosen: ['prose', 'communes', 'comparison'] });
    expect(sheets.map(({ id }) => id)).toEqual(['summary-communes', 'summary-prose']);
    expect(left.map(({ id }) => id)).toEqual(['comparison']);
    expect(say(left[0]!.reason, 'vi')).toContain('hai kỳ');
  });

  test('a workbook without a grid has its reason in words', () => {
    const { sheets, left } = plansOf(sheetOf(VILLAGES, {}, 'Biểu 03'));
    expect(sheets.map(({ id }) => id)).toEqual(['summary-record']);
    for (const { reason } of left) expect(say(reason, 'vi')).toMatch(/\.$/);
  });

  test('an empty workbook gives nothing at all', () => {
    const { sheets, left } = plansOf({ sheets: [] });
    expect(sheets).toEqual([]);
    expect(left.length).toBe(8);
  });

  test('values alone: the same figures, no formula', () => {
    const live = plansOf(provinces(2023, 2024)).sheets;
    const still = plansOf(provinces(2023, 2024), { valuesOnly: true }).sheets;
    const figures = (plan: SheetPlan): unknown =>
      plan.rows
        .map((row) => row.filter(({ role }) => role !== 'note').map(({ value }) => value))
        .filter((row) => row.length > 0);
    expect(still.map(figures)).toEqual(live.map(figures));
    expect(still.flatMap(({ rows }) => rows.flat()).filter(({ formula }) => formula)).toEqual([]);
    expect(live.flatMap(({ rows }) => rows.flat()).filter(({ formula }) => formula).length).toBeGreaterThan(
      100,
    );
  });

  test('values alone: no sentence says that some of it follows later changes', () => {
    const sheets = provinces(2023, 2024);
    const remarks = (valuesOnly: boolean): string =>
      plansOf(sheets, { valuesOnly, chosen: ['bands', 'criteria', 'comparison'] })
        .sheets.map(textOf)
        .join('\n');
    const partly = [/tự tính lại/, /Tên xã lấy lúc/, /Tên tiêu chí, tên xã/, /Thứ tự, nhóm/];
    for (const words of partly) {
      expect(remarks(false)).toMatch(words);
      expect(remarks(true)).not.toMatch(words);
    }
    expect(remarks(true)).toContain('xã thiếu ít tiêu chí nhất để lên nhóm trên đứng trước.');
  });

  test('names and sentences say when they were taken', () => {
    for (const id of ['communes', 'criteria', 'bands', 'prose', 'record'] as const) {
      expect(textOf(planOf(plansOf(sheetOf(PROVINCE)), id))).toContain('07:05 ngày 03/02/2026');
    }
  });
});

describe('which tables are summed up', () => {
  test('the latest of several years', () => {
    const plan = planOf(plansOf(provinces(2022, 2024, 2023)), 'districts');
    expect(textOf(plan)).toContain('NĂM 2024');
    expect(textOf(plan)).toContain('«2024»');
  });

  test('a sheet for each district, joined', () => {
    const other = gridOf('Kết quả thực hiện bộ tiêu chí nông thôn mới huyện Tủa Chùa năm 2024', {
      '': { 'Xã Huổi Só': 5, 'Xã Sín Chải': 6, 'Xã Tủa Thàng': 10 },
    });
    const workbook = { sheets: [sheet(DISTRICT, {}, 'Mường Chà'), sheet(other, {}, 'Tủa Chùa')] };
    const plan = planOf(plansOf(workbook), 'districts');
    expect(valuesOf(rowWith(plan, 'Mường Chà')).slice(1, 3)).toEqual(['Mường Chà', 3]);
    expect(valuesOf(rowWith(plan, 'Tủa Chùa'))[13]).toBe(21);
    expect(valuesOf(rowWith(plan, 'Tổng cộng')).slice(2, 3)).toEqual([6]);
  });

  test('a district that stands in a province table and on its own sheet is counted once', () => {
    const workbook = { sheets: [sheet(PROVINCE, {}, 'Tỉnh'), sheet(DISTRICT, {}, 'Mường Chà')] };
    expect(valuesOf(rowWith(planOf(plansOf(workbook), 'districts'), 'Tổng cộng'))[2]).toBe(5);
  });

  test('a table without districts has one line, no rank, and names none', () => {
    const flat = gridOf('Kết quả thực hiện bộ tiêu chí nông thôn mới năm 2026', {
      '': { 'Xã Mường Pồn': 10, 'Xã Thanh Nưa': 7, 'Phường Mường Thanh': 4 },
    });
    const plans = plansOf(sheetOf(flat));
    const text = textOf(planOf(plans, 'districts'));
    expect(text).not.toMatch(/huyện|Xếp hạng/i);
    expect(text).toContain('NÔNG THÔN MỚI CẤP TỈNH NĂM 2026');
    expect(valuesOf(rowWith(planOf(plans, 'districts'), 'Toàn tỉnh'))[2]).toBe(3);
    expect(textOf(planOf(plans, 'bands'))).not.toMatch(/huyện/i);
    expect(textOf(planOf(plans, 'prose'))).not.toContain('Theo huyện');
    expect(planOf(plans, 'districts').charts).toBeUndefined();
  });
});

describe('the line of all communes where there are no districts', () => {
  const flat = (title: string): SheetPlan =>
    planOf(plansOf(sheetOf(gridOf(title, { '': { 'Xã Mường Pồn': 10, 'Xã Thanh Nưa': 7 } }))), 'districts');

  test('is that of a city where the title says so', () => {
    const plan = flat('Kết quả thực hiện bộ tiêu chí nông thôn mới thành phố Hải Phòng năm 2026');
    expect(valuesOf(rowWith(plan, 'Toàn thành phố'))[2]).toBe(2);
  });

  test('is that of no province before the districts went: it may be one district', () => {
    const plan = flat('Kết quả thực hiện bộ tiêu chí nông thôn mới năm 2024');
    expect(textOf(plan)).toContain('CỦA CÁC XÃ NĂM 2024');
    expect(textOf(plan)).not.toMatch(/tỉnh/i);
    expect(valuesOf(rowWith(plan, 'Tổng cộng'))[2]).toBe(2);
  });
});

describe('communes that sent nothing', () => {
  const workbook = sheetOf(PROVINCE, blanks('CDEFGHIJKLM', [7]));

  test('are «chưa gửi», in no band, and still among the communes listed', () => {
    const plans = plansOf(workbook);
    const unit = rowWith(planOf(plans, 'communes'), 'Xã Hừa Ngài');
    expect(valuesOf(unit).slice(12)).toEqual(['chưa gửi', '', '', '']);
    const total = valuesOf(rowWith(planOf(plans, 'districts'), 'Tổng cộng'));
    expect(total.slice(15, 19)).toEqual([1, 3, 0, 1]);
    expect(textOf(planOf(plans, 'bands'))).toContain('Chưa gửi số liệu: 1 xã');
    expect(textOf(planOf(plans, 'prose'))).toContain('Còn 1 xã chưa gửi số liệu: Hừa Ngài.');
    expect(textOf(planOf(plans, 'prose'))).not.toMatch(/chưa đạt: [^.]*Hừa Ngài/);
  });

  test('are asked for on their district’s page', () => {
    const letters = plansOf(workbook).sheets.find(({ id }) => id === 'summary-letters')!;
    expect(textOf(letters)).toContain('Chưa gửi số liệu (1 đơn vị): Xã Hừa Ngài');
  });
});

describe('two periods', () => {
  // 2024: Xã Sa Lông gains 4 and loses 1; nothing else changes
  const workbook = {
    sheets: [
      sheet(ofYear(PROVINCE, 2023), {}, '2023'),
      sheet(PROVINCE, { C6: '0', F6: '1', C5: '2', F5: '3', C12: '3', F12: '4' }, '2024'),
    ],
  };

  test('gained, lost and unchanged per commune, per district and per criterion', () => {
    const plan = planOf(plansOf(workbook), 'comparison');
    expect(valuesOf(rowWith(plan, 'Xã Sa Lông')).slice(2, 7)).toEqual([7, 7, 1, 1, 8]);
    expect(valuesOf(rowWith(plan, 'Huyện Mường Chà')).slice(2, 7)).toEqual([23, 23, 1, 1, 28]);
    expect(valuesOf(rowWith(plan, 'Xã Na Sang')).slice(2)).toEqual([10, 10, 0, 0, 10, null, null]);
    const total = rowWith(plan, 'Tổng cộng');
    expect(valuesOf(total)).toEqual([null, 'Tổng cộng', 34, 34, 1, 1, 48, null, null]);
    expect(total.slice(2, 7).every(({ formula }) => formula)).toBe(true);
    expect(plan.rows.indexOf(total)).toBe(plan.rows.indexOf(rowWith(plan, 'Theo từng tiêu chí (số xã)')) - 1);
    const [first, fourth] = [1, 4].map((number) =>
      plan.rows.filter((row) => row[0]?.value === number).at(-1)!,
    );
    expect(valuesOf(first!).slice(2)).toEqual([4, 3, 0, 1, 4, null, 'Sa Lông']);
    expect(valuesOf(fourth!).slice(2)).toEqual([3, 4, 1, 0, 4, 'Sa Lông', null]);
  });

  test('without districts the communes themselves are summed', () => {
    const flat = (year: number, met: number): string =>
      gridOf(`Kết quả thực hiện bộ tiêu chí nông thôn mới năm ${year}`, {
        '': { 'Xã Mường Pồn': met, 'Xã Thanh Nưa': 7 },
      });
    const sheets = [sheet(flat(2023, 8), {}, '2023'), sheet(flat(2024, 10), {}, '2024')];
    const total = rowWith(planOf(plansOf({ sheets }), 'comparison'), 'Tổng cộng');
    expect(valuesOf(total).slice(2, 7)).toEqual([15, 17, 2, 0, 18]);
  });

  test('a plan and the results after it are not compared, and the reason says so', () => {
    const plan = ofYear(PROVINCE, 2023).replace('Kết quả thực hiện', 'Kế hoạch thực hiện');
    const sheets = [sheet(plan, {}, 'Kế hoạch'), sheet(ofYear(PROVINCE, 2024), {}, 'Kết quả')];
    const [left] = plansOf({ sheets }, { chosen: ['comparison'] }).left;
    expect(say(left!.reason, 'vi')).toContain('Biểu ở sheet «Kế hoạch» khác loại');
    expect(say(left!.reason, 'vi')).toContain('với biểu ở sheet «Kết quả»');
  });

  test('the change of each criterion stands beside its count', () => {
    const plan = planOf(plansOf(workbook), 'criteria');
    expect(textOf(plan)).toContain('Kỳ trước (năm 2023)');
    const first = plan.rows[plan.headRow + 1]!;
    expect(valuesOf(first).slice(-2)).toEqual([4, -1]);
  });

  test('a criterion lost is set off and said', () => {
    const plans = plansOf(workbook);
    expect(rowWith(planOf(plans, 'comparison'), 'Xã Sa Lông')[5]!.role).toBe('differs');
    expect(textOf(planOf(plans, 'prose'))).toContain(
      'so với năm 2023, có 1 xã không còn giữ được tiêu chí đã đạt: Sa Lông (tiêu chí 1).',
    );
  });
});

describe('targets beside what the tables give', () => {
  const workbook = (changes: Readonly<Record<string, string>> = {}): Workbook => ({
    sheets: [
      sheet(TARGETS, changes, 'Biểu 01'),
      sheet(PROVINCE.replace('Kết quả thực hiện', 'Kế hoạch thực hiện'), {}, 'Biểu 02'),
      sheet(VILLAGES, {}, 'Biểu 03'),
    ],
  });

  test('all agree', () => {
    const plan = planOf(plansOf(workbook()), 'targets');
    expect(plan.rows.flat().some(({ role }) => role === 'differs')).toBe(false);
    expect(textOf(plan)).toMatch(/Cả \d+ số liệu khớp/);
    expect(textOf(plan)).toContain('Số xã đạt từ 6-7 tiêu chí');
  });

  test('a number of communes that is one too many is set off, with its difference', () => {
    const plan = planOf(plansOf(workbook({ D7: '4' })), 'targets');
    const row = rowWith(plan, 'Số xã đạt từ 6-7 tiêu chí');
    expect(valuesOf(row).slice(4, 7)).toEqual([4, 3, 1]);
    expect(row[6]!.role).toBe('differs');
  });

  test('every difference has its sign, of averages too', () => {
    const plan = planOf(plansOf(workbook()), 'targets');
    const lines = plan.rows.filter((row) => typeof row[0]?.value === 'number');
    expect(lines.map((row) => row[6]!.look).filter((look) => !look?.startsWith('signed'))).toEqual([]);
    expect(lines.some((row) => row[6]!.look === 'signed2' && row[5]!.look === 'decimals2')).toBe(true);
  });

  test('target and gap stand beside each criterion of the sample', async () => {
    const plan = planOf(plansOf(await sample('dien-bien.xlsx')), 'criteria');
    const roads = rowWith(plan, 'Giao thông');
    expect(valuesOf(roads).slice(3, 6)).toEqual([89, 77.39, 26]);
    expect(valuesOf(roads).slice(7)).toEqual([89, 0]);
  });
});

describe('words and names', () => {
  test('the sentence of a criterion, as such plans have it', async () => {
    const text = textOf(planOf(plansOf(await sample('dien-bien.xlsx')), 'prose'));
    expect(text).toContain(
      'có 89/115 xã đạt tiêu chí số 2 về Giao thông, đạt 77,39\u00a0%; còn 26 xã chưa đạt: Pa Thơm,',
    );
    expect(text).toContain('có 115/115 xã đạt tiêu chí số 1 về Quy hoạch, đạt 100\u00a0%.');
    expect(text).toContain('còn 80 xã chưa đạt');
    expect(text).not.toContain('đơn vị nữa');
    expect(text).toContain('làm tròn đến 2 chữ số thập phân');
  });

  const proseOf = (title: string): string =>
    textOf(
      planOf(
        plansOf(
          sheetOf(
            gridOf(title, {
              'Huyện Mường Chà': { 'Xã Sa Lông': 10, 'Xã Na Sang': 7 },
              'Huyện Tủa Chùa': { 'Xã Huổi Só': 5, 'Xã Sín Chải': 4 },
            }),
          ),
        ),
        'prose',
      ),
    );
  const TITLE = 'thực hiện bộ tiêu chí nông thôn mới';

  test.each([
    [`Kế hoạch ${TITLE} năm 2025`, 'Theo kế hoạch, đến hết năm 2025, '],
    [`Kết quả ${TITLE} năm 2024`, 'Đến hết năm 2024, '],
    [`Kết quả ${TITLE} 6 tháng đầu năm 2026`, 'Đến hết tháng 6 năm 2026, '],
  ])('each sentence under «%s» says of what its figures are', (title, lead) => {
    const text = proseOf(title);
    for (const sentence of [
      'có 1/4 xã đạt đủ 10/10 tiêu chí',
      'phân theo số tiêu chí đạt: ',
      'có 4/4 xã đạt tiêu chí số 1 ',
      'bình quân tiêu chí/xã theo huyện, từ cao đến thấp: Huyện Mường Chà 8,5; Huyện Tủa Chùa 4,5.',
      'không có xã nào còn thiếu 1–2 tiêu chí',
    ])
      expect(text).toContain(`\n${lead}${sentence}`);
  });

  test('a sentence of figures of no known time begins with what it says', () => {
    expect(proseOf(`Kết quả ${TITLE}`)).toContain('\nCó 1/4 xã đạt đủ 10/10 tiêu chí');
  });

  test('a title says of what a plan is without «theo» twice', () => {
    const title = `Kế hoạch ${TITLE} năm 2025`;
    const plans = plansOf(sheetOf(gridOf(title, { 'Huyện A': { 'Xã B': 3 }, 'Huyện C': { 'Xã D': 4 } })));
    expect(textOf(planOf(plans, 'districts'))).toContain(
      'TỔNG HỢP KẾ HOẠCH THỰC HIỆN TIÊU CHÍ NÔNG THÔN MỚI THEO HUYỆN NĂM 2025',
    );
    for (const plan of plans.sheets) expect(textOf(plan)).not.toContain('THEO KẾ HOẠCH');
  });

  test('bands follow the size of the criteria set', async () => {
    const old = textOf(planOf(plansOf(await sample('dien-bien.xlsx')), 'districts'));
    expect(old).toContain('19 tiêu chí|15–18 tiêu chí|10–14 tiêu chí|5–9 tiêu chí|dưới 5 tiêu chí');
    const recent = textOf(planOf(plansOf(sheetOf(PROVINCE)), 'districts'));
    expect(recent).toContain('10 tiêu chí|5–9 tiêu chí|dưới 5 tiêu chí');
  });

  test('departments come from the data with their source, and the user’s own go before them', async () => {
    const workbook = await sample('dien-bien.xlsx');
    const usual = planOf(plansOf(workbook), 'criteria');
    expect(rowWith(usual, 'Điện')[2]!.value).toBe('Sở Công Thương');
    expect(textOf(usual)).toContain('1986/KH-UBND');
    const departments = new Map([[4, 'Điện lực tỉnh']]);
    expect(rowWith(planOf(plansOf(workbook, { departments }), 'criteria'), 'Điện')[2]!.value).toBe(
      'Điện lực tỉnh',
    );
  });

  test('a name that looks like a formula stays a text, and is in no formula', () => {
    const evil = '=HYPERLINK("http://x")';
    const { sheets } = plansOf(sheetOf(PROVINCE, { B6: `Xã ${evil}`, B8: "'@SUM(A1)" }));
    const cells = sheets.flatMap(({ rows }) => rows.flat());
    expect(cells.some(({ value }) => typeof value === 'string' && value.includes(evil))).toBe(true);
    for (const { formula } of cells) {
      for (const piece of formula ?? []) {
        expect(typeof piece === 'string' && /HYPERLINK|@SUM|http/.test(piece)).toBe(false);
      }
    }
  });

  test('in English all words change and no figure', () => {
    const [vi, en] = (['vi', 'en'] as const).map(
      (language) => plansOf(provinces(2023, 2024), { language }).sheets,
    );
    expect(textOf(en![0]!)).toContain('Average = criteria met');
    const figures = (plans: typeof vi): unknown[] =>
      plans!
        .flatMap(({ rows }) => rows.flat())
        .flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
    expect(figures(en)).toEqual(figures(vi));
  });
});

describe('the record', () => {
  test('each finding with its place, what is printed, derived and suggested, and room for «đã sửa»', async () => {
    const plan = planOf(plansOf(await sample('dien-bien-co-loi.xlsx')), 'record');
    const row = plan.rows.find((cells) => cells[3]?.value === 'V70')!;
    expect(valuesOf(row).slice(1, 4)).toEqual(['Sai', 'Biểu 02', 'V70']);
    expect(valuesOf(row).slice(6)).toEqual([17, 18, 18, null]);
    expect(row[3]!.link).toEqual({ sheet: 1, rect: { top: 69, bottom: 69, left: 21, right: 21 } });
  });

  describe('what it suggests', () => {
    const workbook = provinces(2025);
    const report = check(workbook);
    const at = { sheet: 0, rect: { top: 17, left: 4, bottom: 17, right: 4 } };
    const way = (confidence: number, ...cells: (readonly [row: number, value: number | null])[]): Repair => ({
      reason: 'search',
      confidence,
      proven: true,
      cells: cells.map(([row, suggested]) => ({ cell: { sheet: 0, row, column: 4 }, actual: 1, suggested })),
    });
    const suggested = (repairs: readonly Repair[], moreRepairs = 0) => {
      const finding: Finding = {
        rule: 'targets/parts',
        severity: 'error',
        at,
        label: '',
        actual: 1,
        expected: 2,
        message: wordsOf('advice.look'),
        related: [],
        suspects: [],
        repairs,
        moreRepairs,
      };
      const options = { chosen: ['record'], valuesOnly: false, takenAt: TAKEN_AT } as const;
      const made = summarize(workbook, { ...report, findings: [finding] }, options);
      return planOf(made, 'record').rows.find((cells) => cells[3]?.value === 'E18')![8]!.value;
    };

    type Case = readonly [
      name: string,
      repairs: readonly Repair[],
      more: number,
      words: string | number | null,
    ];
    test.each<Case>([
      ['the value alone for its own cell', [way(0.9, [17, 23])], 0, 23],
      ['another cell by its address', [way(0.9, [18, 32])], 0, 'ô E19 thành 32'],
      ['less surely what is less sure', [way(0.5, [17, 23]), way(0.3, [18, 32])], 0, 'có thể 23'],
      [
        'every way of several as likely',
        [way(0.3, [17, 23]), way(0.3, [18, 32]), way(0.1, [19, 1])],
        0,
        'ô E18 thành 23; hoặc ô E19 thành 32',
      ],
      [
        'how many ways are not told',
        [17, 18, 19, 20, 21].map((row) => way(0.1, [row, row])),
        2,
        'ô E18 thành 17; hoặc ô E19 thành 18; hoặc ô E20 thành 19; hoặc ô E21 thành 20; còn 3 cách khác',
      ],
      [
        'cells that go together',
        [way(0.9, [17, 23], [18, 32])],
        0,
        'ô E18 thành 23, ô E19 thành 32 (cùng lúc)',
      ],
      ['nothing where nothing is known', [], 0, null],
    ])('%s', (_, repairs, more, words) => {
      expect(suggested(repairs, more)).toBe(words);
    });
  });

  test('what is known without a change of sums is proposed too, in the record and in the letters', async () => {
    const { sheets } = plansOf(await sample('dien-bien-co-loi.xlsx'));
    const proposed = (id: string, cell: string): unknown => {
      const { rows } = sheets.find((plan) => plan.id === id)!;
      const head = rows.find((row) => row.some(({ value }) => value === 'Đề nghị sửa'))!;
      const [at, to] = ['Ô', 'Đề nghị sửa'].map((words) => head.findIndex(({ value }) => value === words));
      return rows.find((row) => row[at!]?.value === cell && row.length === head.length)![to!]!.value;
    };
    expect(
      ['V26', 'V40', 'A134'].map((cell) => [
        proposed('summary-record', cell),
        proposed('summary-letters', cell),
      ]),
    ).toEqual([
      [17, 17],
      [17, 17],
      ['có thể 4', 'có thể 4'],
    ]);
    expect(proposed('summary-record', 'A3')).toBe('có thể 1986/KH-UBND');
    // nobody knows which of two names is meant
    expect(proposed('summary-letters', 'B106')).toBeNull();
  });

  test('what was accepted is listed with its reason', async () => {
    const workbook = await sample('dien-bien-co-loi.xlsx');
    const report = check(workbook);
    const finding = report.findings[0]!;
    const exception = { ...describeFinding(workbook, [], finding), reason: 'Theo QĐ 12', on: '2026-11-02' };
    const accepted = { ...report, findings: report.findings.slice(1), accepted: [{ finding, exception }] };
    const { sheets } = summarize(workbook, accepted, { ...OPTIONS, chosen: ['record'] });
    const plan = planOf({ sheets, left: [] }, 'record');
    const said = say(finding.message, 'vi');
    const at = plan.rows.findIndex((row) => row[5]?.value === said);
    expect(plan.rows[at]![6]!.value).toMatch(/^Bỏ qua \(.*2\/11\/2026\): Theo QĐ 12$/);
    expect(plan.merges).toContainEqual({ top: at, bottom: at, left: 6, right: 9 });
    const results = textOf(resultSheet(workbook, accepted, 'vi'));
    expect(results).toContain('Đã bỏ qua 1 chỗ theo lý do đã ghi');
    expect(results).toMatch(/Lý do bỏ qua \(.*\): Theo QĐ 12/);
    expect(textOf(resultSheet(workbook, report, 'vi'))).not.toContain('bỏ qua');
  });

  test('a clean workbook says so', async () => {
    expect(textOf(planOf(plansOf(sheetOf(PROVINCE)), 'record'))).toContain('Không thấy chỗ nào phải sửa.');
  });
});

describe('tables that still have errors', () => {
  const IDS = ['districts', 'criteria', 'prose'] as const;
  const wrong = sheetOf(PROVINCE, { M6: '6', M10: '9' }, 'Biểu 02');
  const count = check(wrong).findings.filter(({ severity }) => severity === 'error').length;

  test.each(IDS)('%s says how many, and where they are listed', (id) => {
    expect(count).toBeGreaterThan(0);
    const note = `«Biểu 02» còn ${count} chỗ sai chưa sửa, xem sheet «Biên bản soát».`;
    expect(textOf(planOf(plansOf(wrong), id))).toContain(note);
    expect(textOf(planOf(plansOf(sheetOf(PROVINCE)), id))).not.toContain('chỗ sai chưa sửa');
  });

  test.each(IDS)('%s points at no record that is not there', (id) => {
    const alone = textOf(planOf(plansOf(wrong, { chosen: IDS }), id));
    expect(alone).toContain(`còn ${count} chỗ sai chưa sửa.`);
    const record: Sheet = { ...sheet('', {}, 'Biên bản soát'), ownId: 'summary-record' };
    const beside = plansOf({ sheets: [...wrong.sheets, record] }, { chosen: IDS });
    expect(textOf(planOf(beside, id))).toContain('xem sheet «Biên bản soát»');
  });

  test('errors of other tables are none of theirs', () => {
    const other = sheet(TARGETS, { D7: '4' }, 'Biểu 01');
    const workbook = { sheets: [sheet(PROVINCE, {}, 'Biểu 02'), other] };
    const elsewhere = check(workbook).findings.filter(({ at }) => at.sheet === 1);
    expect(elsewhere.some(({ severity }) => severity === 'error')).toBe(true);
    expect(textOf(planOf(plansOf(workbook), 'districts'))).not.toContain('chỗ sai chưa sửa');
  });
});

describe('marks that cannot be read', () => {
  // criterion 5 of Xã Sa Lông
  const plans = plansOf(sheetOf(PROVINCE, { G6: 'chờ xét' }));
  const readable = plansOf(sheetOf(PROVINCE));
  const note = /1 ô không đọc được .*: Sa Lông – tiêu chí 5 \(.*!G6\)\./;

  test.each(['districts', 'criteria', 'bands', 'prose'] as const)('have a note on %s', (id) => {
    expect(textOf(planOf(plans, id))).toMatch(note);
    expect(textOf(planOf(readable, id))).not.toMatch(/không đọc được/);
  });

  test('are neither met nor «chưa đạt»', () => {
    const counts = (made: typeof plans) => {
      const row = planOf(made, 'criteria').rows.find((cells) => cells[0]?.value === 5)!;
      return [...valuesOf(row).slice(3, 6), String(row[6]?.value).includes('Sa Lông')];
    };
    const [met, , missing] = counts(readable) as number[];
    expect(met! + missing!).toBe(5);
    const now = counts(plans);
    expect(Number(now[0]) + Number(now[2])).toBe(4);
    expect(now[3]).toBe(false);
    expect(textOf(planOf(plans, 'prose'))).not.toMatch(/tiêu chí số 5 [^.]*chưa đạt: [^.]*Sa Lông/);
  });

  test('are shown with a question mark where a commune’s lacks are listed', () => {
    const row = rowWith(planOf(plans, 'bands'), 'Xã Sa Lông');
    expect(String(row.at(-1)?.value)).toMatch(/(?:^|; )5\. [^;]* \(\?\)/);
  });
});

describe('communes of one name in two districts', () => {
  const twins = gridOf('Kết quả thực hiện bộ tiêu chí nông thôn mới năm 2024', {
    'Huyện Ba Tri': { 'Xã Tân An': 3, 'Xã An Thủy': 9 },
    'Thị xã Tân Châu': { 'Xã Tân An': 9, 'Xã Phú Lộc': 5 },
  });
  const plans = plansOf(sheetOf(twins));

  test('are told apart in prose and lists; others need no district', () => {
    const prose = textOf(planOf(plans, 'prose'));
    expect(prose).toContain('Tân An (huyện Ba Tri)');
    expect(prose).toContain('Tân An (thị xã Tân Châu)');
    expect(prose).not.toMatch(/Tân An(?! \()/);
    expect(prose).toMatch(/Phú Lộc(?! \()/);
    expect(textOf(planOf(plans, 'criteria'))).toContain('Tân An (huyện Ba Tri)');
  });
});

describe('the letters', () => {
  const letters = (plans: ReturnType<typeof plansOf>) =>
    plans.sheets.find(({ id }) => id === 'summary-letters');
  /** To whom each letter goes, and the row it begins at. */
  const receivers = (plan: SheetPlan) =>
    plan.rows.flatMap((row, at) => {
      const to = /^Kính gửi: (.*)$/.exec(String(row[0]?.value ?? ''))?.[1];
      return to === undefined ? [] : [{ to, top: at - 7 }];
    });

  test('go to each district with something to correct, a page each, without heads that are repeated', async () => {
    const plan = letters(plansOf(await sample('dien-bien-co-loi.xlsx')))!;
    const all = receivers(plan);
    expect(all.length).toBeGreaterThan(3);
    expect(new Set(all.map(({ to }) => to)).size).toBe(all.length);
    expect(all.map(({ to }) => to)).toContain('UBND huyện Mường Nhé');
    expect(plan.headsShown).toBe('none');
    expect(all[0]!.top).toBe(0);
    for (const { top } of all.slice(1)) expect(plan.print!.breaks).toContain(top);
  });

  test('bear Quốc hiệu, Tiêu ngữ, room for the office, number and date, and a head over each table', async () => {
    const plan = letters(plansOf(await sample('dien-bien-co-loi.xlsx')))!;
    for (const { top } of receivers(plan)) {
      const words = plan.rows.slice(top, top + 12).flatMap((row) => row.map(({ value }) => value));
      expect(words).toEqual(
        expect.arrayContaining([
          'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
          'Độc lập - Tự do - Hạnh phúc',
          'Số: ………/………',
          'STT',
          'Đã sửa',
        ]),
      );
    }
  });

  test('go to communes where there are no districts; a name that says no kind stays as it is', () => {
    const flat = gridOf('Kết quả thực hiện bộ tiêu chí nông thôn mới năm 2026', {
      '': { 'Xã Mường Pồn': 10, 'Xã Thanh Nưa': 7, 'Xã Núa Ngam': 4, 'Xã Pom Lót': 6 },
    });
    const plan = letters(plansOf(sheetOf(flat, { M6: '8' })))!;
    expect(receivers(plan).map(({ to }) => to)).toEqual(['UBND xã Thanh Nưa']);
    const bare = letters(plansOf(sheetOf(flat, { M6: '8', B6: 'Thanh Nưa' })))!;
    expect(receivers(bare).map(({ to }) => to)).toEqual(['Thanh Nưa']);
  });

  test('are not written where nobody has anything to correct, but said to be done where they were', () => {
    const clean = sheetOf(PROVINCE);
    expect(letters(plansOf(clean))).toBeUndefined();
    const before: Sheet = { ...sheet('', {}, 'Công văn gửi đơn vị'), ownId: 'summary-letters' };
    const after = letters(plansOf({ sheets: [...clean.sheets, before] }))!;
    expect(textOf(after)).toContain('Không còn đơn vị nào');
  });

  test('hold no dots to be filled in but in fields', async () => {
    const { sheets } = plansOf(await sample('dien-bien-co-loi.xlsx'));
    for (const { rows } of sheets)
      for (const one of rows.flat())
        if (/……/.test(String(one.value)))
          expect([one.value, one.field]).toEqual([one.value, expect.anything()]);
  });
});
