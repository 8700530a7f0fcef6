import { check } from '../../../../src/core/check';
import { say } from '../../../../src/core/messages/text';
import type { Workbook } from '../../../../src/core/snapshot/workbook';
import { TWINS } from '../../text/legacy/twins';
import { ruleTests } from '../ruleTests';
import { sheet } from '../sheetOf';
import { CROSSES, DISTRICTS } from '../sheets';

const PLAN = '(Kèm theo Kế hoạch số 1986/KH-UBND ngày 29 tháng 6 năm 2022 của UBND tỉnh Điện Biên)';

/** A workbook with a sheet a line, none of them a Biểu but for this rule. */
function lines(...texts: readonly string[]): Workbook {
  return { sheets: texts.map((text, i) => sheet(`DANH MỤC\n${text}\nTT | Tên`, {}, `Biểu 0${i + 1}`)) };
}

/** PLAN with something else in it. */
const plan = (from: string, to: string): string => PLAN.replace(from, to);

/** Sheets that also have a title. */
function titled(...pairs: readonly (readonly [title: string, line: string])[]): Workbook {
  return { sheets: pairs.map(([title, line], i) => sheet(`${title}\n${line}`, {}, `Phụ lục ${i + 1}`)) };
}

const attached = (what: string): string => `(Kèm theo ${what})`;

ruleTests('text/reference', 'warning', {
  accept: [
    { says: 'one sheet', sheet: lines(PLAN) },
    { says: 'all agree', sheet: lines(PLAN, PLAN, PLAN) },
    { says: 'one against one', sheet: lines(PLAN, plan('1986', '198')) },
    { says: 'two against two', sheet: lines(PLAN, PLAN, plan('1986', '198'), plan('1986', '198')) },
    { says: 'three that all differ', sheet: lines(PLAN, plan('1986', '198'), plan('1986', '1968')) },
    {
      says: 'other ways to write the same',
      sheet: lines(
        PLAN,
        '(Ban hành kèm theo Kế hoạch số: 1986 /KH-UBND ngày 29/6/2022)',
        '(KÈM THEO KẾ HOẠCH SỐ 1986/KH-UBND NGÀY 29/06/2022 CỦA ỦY BAN NHÂN DÂN TỈNH ĐIỆN BIÊN)',
      ),
    },
    { says: 'another kind of document', sheet: lines(PLAN, PLAN, plan('198', '19').replace('KH-', 'BC-')) },
    {
      says: 'another issuer',
      sheet: lines(PLAN, PLAN, plan('1986', '198').replace('tỉnh Điện Biên', 'huyện Tuần Giáo')),
    },
    { says: 'a plan of another year', sheet: lines(PLAN, PLAN, plan('1986', '211').replace('2022', '2021')) },
    { says: 'a plan of another day', sheet: lines(PLAN, PLAN, plan('1986', '1987').replace('29', '30')) },
    { says: 'a draft that has no number yet', sheet: lines(PLAN, PLAN, plan('1986', '    ')) },
    {
      says: 'decisions cited as legal basis',
      sheet: lines(
        ...['1980', '1980', '198'].map((n) => `Căn cứ Quyết định số ${n}/QĐ-TTg ngày 18 tháng 11 năm 2021`),
      ),
    },
    {
      says: 'criteria sets decided on one day',
      sheet: lines(
        ...['318', '318', '319'].map((n) => attached(`Quyết định số ${n}/QĐ-TTg ngày 08 tháng 3 năm 2022`)),
      ),
    },
    {
      says: 'sheets of another year, whose document has no date',
      sheet: titled(
        ['BIỂU CHI TIẾT NĂM 2022', attached('Kế hoạch số 1986/KH-UBND')],
        ['BIỂU CHI TIẾT NĂM 2022', attached('Kế hoạch số 1986/KH-UBND')],
        ['BIỂU CHI TIẾT NĂM 2024', attached('Kế hoạch số 1996/KH-UBND')],
      ),
    },
    {
      says: 'small numbers without a date',
      sheet: lines(...['12', '12', '13'].map((n) => attached(`Kế hoạch số ${n}/KH-UBND`))),
    },
    {
      says: 'a title of another year than its own line',
      sheet: titled(
        ['BIỂU CHI TIẾT NĂM 2023', PLAN],
        ['BIỂU CHI TIẾT NĂM 2022', PLAN],
        ['BIỂU NĂM 2022', PLAN],
      ),
    },
    {
      says: 'a line printed on each page of one table is one voice',
      sheet: {
        sheets: [
          sheet(`A\n${PLAN}\nB\n${PLAN}\nC\n${PLAN}`, {}, 'Biểu 01'),
          sheet(`A\n${plan('1986', '198')}`, {}, 'Biểu 02'),
        ],
      },
    },
  ],
  reject: [
    {
      says: 'a digit lost',
      sheet: lines(PLAN, plan('1986', '198'), PLAN),
      finds: [{ cell: 'Biểu 02!A2', actual: '198/KH-UBND', expected: '1986/KH-UBND' }],
    },
    {
      says: 'digits swapped, on a sheet that is a Biểu',
      sheet: {
        sheets: [...lines(PLAN, PLAN).sheets, sheet(DISTRICTS, { A2: plan('1986', '1968') }, 'Biểu lưới')],
      },
      finds: [{ cell: 'Biểu lưới!A2', actual: '1968/KH-UBND', expected: '1986/KH-UBND' }],
    },
    {
      says: 'another number of the same day',
      sheet: lines(plan('1986', '2001'), PLAN, PLAN, PLAN),
      finds: [{ cell: 'Biểu 01!A2', actual: '2001/KH-UBND', expected: '1986/KH-UBND' }],
    },
    {
      says: 'a digit replaced where no line has a date',
      sheet: lines(...['445', '455', '445'].map((n) => attached(`Báo cáo số ${n}/BC-VPĐP`))),
      finds: [{ cell: 'Biểu 02!A2', actual: '455/BC-VPĐP', expected: '445/BC-VPĐP' }],
    },
    {
      says: 'another year',
      sheet: lines(PLAN, PLAN, plan('2022', '2021')),
      finds: [
        {
          cell: 'Biểu 03!A2',
          actual: '1986/KH-UBND, 29/6/2021',
          expected: '1986/KH-UBND, 29/6/2022',
        },
      ],
    },
    {
      says: 'another day and month',
      sheet: lines(PLAN, plan('29 tháng 6', '26 tháng 9'), PLAN),
      finds: [
        {
          cell: 'Biểu 02!A2',
          actual: '1986/KH-UBND, 26/9/2022',
          expected: '1986/KH-UBND, 29/6/2022',
        },
      ],
    },
    {
      says: 'two slips of other kinds, each held against the rest',
      sheet: lines(PLAN, plan('1986', '198'), PLAN, plan('2022', '2021'), PLAN),
      finds: [
        { cell: 'Biểu 02!A2', actual: '198/KH-UBND', expected: '1986/KH-UBND' },
        {
          cell: 'Biểu 04!A2',
          actual: '1986/KH-UBND, 29/6/2021',
          expected: '1986/KH-UBND, 29/6/2022',
        },
      ],
    },
    ...TWINS.filter(([says]) => says.includes('told by fonts') || says.includes('decomposed')).map(
      ([says, twin]) => ({
        says: `a digit lost, in ${says}`,
        sheet: twin(lines(PLAN, plan('1986', '198'), PLAN)),
        finds: [{ cell: 'Biểu 02!A2', actual: '198/KH-UBND', expected: '1986/KH-UBND' }],
        ...(says.startsWith('decomposed')
          ? {}
          : {
              others: [1, 2, 3].map((n) => ({
                rule: 'text/legacy-encoding' as const,
                severity: 'note' as const,
                cell: `Biểu 0${n}!A1:B3`,
                actual: null,
                expected: null,
              })),
            }),
      }),
    ),
  ],
});

describe('the words of text/reference', () => {
  it('name both numbers and where the sisters stand', () => {
    const [found] = check(lines(PLAN, plan('1986', '198'), PLAN)).findings;
    const message = say(found!.message, 'vi');
    for (const part of ['198/KH-UBND', '1986/KH-UBND', 'Biểu 01!A2', 'Biểu 03!A2']) {
      expect(message).toContain(part);
    }
    expect(say(found!.label, 'vi')).toBe('dòng dẫn văn bản kèm theo');
  });

  it('say how many more sisters there are', () => {
    const [found] = check(lines(plan('1986', '198'), ...Array.from({ length: 8 }, () => PLAN))).findings;
    expect(say(found!.message, 'vi')).toMatch(/8 biểu khác \(Biểu 02!A2, .*, và 3 chỗ nữa\)/);
    expect(found!.related).toHaveLength(8);
  });
});

it('counts the tables of one sheet one by one', () => {
  const [first, second] = [DISTRICTS.replace('(Kèm theo Kế hoạch)', PLAN), CROSSES];
  const table = sheet(`${first}\n\n${PLAN}\n${second.trim()}`);
  const { findings, tables } = check({ sheets: [table, ...lines(plan('1986', '198')).sheets] });
  expect(tables).toHaveLength(2);
  expect(findings.map(({ rule, at }) => [rule, at.sheet])).toEqual([['text/reference', 1]]);
});
