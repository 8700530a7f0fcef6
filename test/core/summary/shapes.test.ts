import { formulaShape, isSameShape, plannedShape } from '../../../src/core/sheetPlan/formulaShape';
import { formulaText } from '../../../src/core/sheetPlan/formulaText';
import type { Workbook } from '../../../src/core/snapshot/workbook';
import { manyWorkbooks, plansOf, sample } from './plans';

/** Formulas of a workbook's summaries that are planned otherwise than they are read back, and how many there are. */
function compared(workbook: Workbook): { formulas: number; differing: string[] } {
  const differing: string[] = [];
  let formulas = 0;
  // names that need quotes, doubled ones, and none
  const sheetName = (sheet: number): string => ["Biểu 'số' 2", 'Bieu3', 'T1', 'Sheet A1:B2'][sheet % 4]!;
  const origin = { row: 4, column: 2 };
  for (const plan of plansOf(workbook).sheets) {
    for (const { formula } of plan.rows.flat()) {
      if (!formula) continue;
      formulas++;
      const text = formulaText(formula, origin, sheetName)!;
      const [planned, read] = [plannedShape(formula, sheetName), formulaShape(text, origin)];
      if (!planned || !isSameShape(planned, read)) differing.push(text);
    }
  }
  return { formulas, differing };
}

describe('the formulas of summaries are read back as they were planned', () => {
  test.each(manyWorkbooks())('%s', (_, workbook) => {
    expect(compared(workbook).differing).toEqual([]);
  });

  test('dien-bien.xlsx', async () => {
    const { formulas, differing } = compared(await sample('dien-bien.xlsx'));
    expect(differing).toEqual([]);
    expect(formulas).toBeGreaterThan(1000);
  });
});
