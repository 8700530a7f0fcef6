import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../src/core/check';
import { jsonFile } from '../../src/core/report/json';
import type { Workbook } from '../../src/core/snapshot/workbook';
import { readWorkbook } from '../../src/hosts/file/readWorkbook';
import { TWINS } from '../core/text/legacy/twins';
import { buildModel, HAND_MADE, NON_GRIDS, render, SLIPS } from '../layouts';
import { openSample, SAMPLES } from '../samples/workbooks';
import { comparable, openInExcel, READ, useOffice } from './setup';
import { communes, sheetOf, workbookOf } from './workbooks';
import { fromExceljs, toXlsx } from './xlsx';

useOffice();

const reportOf = (workbook: Workbook): unknown =>
  jsonFile('sổ.xlsx', workbook, check(workbook), { language: 'vi', equations: true });

async function throughExcel(workbook: Workbook): Promise<Workbook> {
  return openInExcel(workbook).host.read(READ);
}

describe('a sample gives the same through Excel and as a file:', () => {
  const samples = readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx'));

  it.each(samples)('%s, report and snapshot', async (name) => {
    const file = await readWorkbook(readFileSync(join(SAMPLES, name)));
    const excel = await throughExcel(fromExceljs(await openSample(name)));
    expect(comparable(excel)).toEqual(comparable(file));
    expect(reportOf(excel)).toEqual(reportOf(file));
  });
});

describe('a generated workbook gives the same report through Excel and as a file:', () => {
  const layouts = HAND_MADE.map((sample, i): [string, () => Workbook] => [
    `layout ${i + 1}`,
    () => {
      const clean = render(buildModel(sample.shape), sample.layout);
      const slipped = SLIPS.map((slip) => slip.apply(clean, 7)).find((one) => one !== null);
      return (slipped ?? clean).workbook;
    },
  ]);
  const others: [string, () => Workbook][] = [
    ['no Biểu at all', () => workbookOf(...NON_GRIDS.slice(0, 4).flatMap(({ workbook }) => workbook.sheets))],
    ['115 communes', () => communes(115)],
    ...TWINS.map(([says, twin]): [string, () => Workbook] => [
      `20 communes in ${says}`,
      () => twin(communes(20)),
    ]),
    [
      'hidden sheets, rows and columns',
      () => {
        const [bieu] = communes(40).sheets;
        return workbookOf(
          { ...bieu!, hiddenRows: new Set([7, 8, 20]), hiddenColumns: new Set([4]) },
          { ...bieu!, name: 'Bản nháp', visibility: 'hidden' },
          { ...bieu!, name: 'Bản cũ', visibility: 'veryHidden' },
          sheetOf('Trống', {}),
        );
      },
    ],
  ];

  it.each([...layouts, ...others])('%s', async (_, make) => {
    const workbook = make();
    const file = await readWorkbook(await toXlsx(workbook));
    const excel = await throughExcel(workbook);
    expect(reportOf(excel)).toEqual(reportOf(file));
  });
});
