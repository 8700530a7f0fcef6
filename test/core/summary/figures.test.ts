import { countOf, groupsOf, leavesOf, totalOf, type Leaf, type Rendered } from '../../layouts';
import type { PlannedCell, SheetPlan } from '../../../src/core/sheetPlan/sheetPlan';
import { layouts, planOf, plansOf } from './plans';

/** What the plans say is held against the generator's own truth, which no code under test has seen. */
const tables = layouts();

describe.each(tables)('%s', (_, rendered) => {
  const { model, workbook } = rendered;
  const leaves = leavesOf(model.root);
  const criteria = model.set.criteria;
  const plans = plansOf(workbook);
  // «không xét» counts as met only where the table's own totals say so; those tables are judged elsewhere
  const isPlain = leaves.every(({ marks }) => !marks.includes('notConsidered'));
  const met = (leaf: Leaf): number => (isPlain ? countOf(leaf) : NaN);

  test('communes: each count and mark', () => {
    const lines = unitRows(planOf(plans, 'communes'));
    expect(lines.length).toBe(leaves.length);
    leaves.forEach((leaf, at) => {
      const row = lines[at]!;
      if (isPlain) expect(row[2 + criteria.length]!.value).toBe(leaf.submitted ? met(leaf) : 'chưa gửi');
      if (!isPlain || !leaf.submitted) return;
      criteria.forEach((__, k) => {
        expect(row[2 + k]!.value).toBe(leaf.marks[k] === 'met' ? 1 : 0);
      });
    });
  });

  test('criteria: communes that meet each, and how many do not', () => {
    const plan = planOf(plans, 'criteria');
    criteria.forEach((__, k) => {
      const row = plan.rows[plan.headRow + 1 + k]!;
      const sent = leaves.filter(({ submitted }) => submitted).length;
      if (!isPlain) return;
      expect(row[3]!.value).toBe(totalOf(model.root, k));
      expect(row[5]!.value).toBe(sent - totalOf(model.root, k));
    });
  });

  test('districts: communes, total, those who sent nothing', () => {
    const plan = planOf(plans, 'districts');
    const total = plan.rows.find((row) =>
      /^(?:Tổng cộng|Toàn tỉnh|Toàn thành phố)$/.test(String(row[1]?.value)),
    )!;
    expect(total[2]!.value).toBe(leaves.length);
    if (isPlain) expect(total[3 + criteria.length]!.value).toBe(countOf(model.root));
    const innermost = groupsOf(model.root).filter((group) =>
      group.children.some((child) => !('children' in child)),
    );
    const lines = plan.rows.filter((row) => row[0]?.role === 'centre');
    expect(lines.length).toBe(
      model.root.children.some((child) => 'children' in child) ? innermost.length : 0,
    );
    const bands = total.slice(5 + criteria.length, 5 + criteria.length + bandCount(criteria.length));
    const inBands = bands.reduce((sum, { value }) => sum + Number(value), 0);
    expect(inBands).toBe(leaves.filter(({ submitted }) => submitted).length);
  });

  test('bands: every commune stands in exactly one', () => {
    const lines = planOf(plans, 'bands').rows.filter((row) => row[0]?.role === 'centre');
    expect(lines.length).toBe(leaves.length);
  });
});

/** 19 → 19 | 15–18 | 10–14 | 5–9 | below 5; 10 → 10 | 5–9 | below 5. */
function bandCount(size: number): number {
  return 1 + Math.ceil(size / 5);
}

function unitRows({ rows }: SheetPlan): readonly (readonly PlannedCell[])[] {
  return rows.filter((row) => row[0]?.role === 'centre' && typeof row[0].value === 'number');
}

test('the truth is not always plain, nor always all sent', () => {
  const all = tables.map(([, one]: readonly [string, Rendered]) => leavesOf(one.model.root));
  expect(all.some((leaves) => leaves.some(({ submitted }) => !submitted))).toBe(true);
  expect(
    all.filter((leaves) => leaves.every(({ marks }) => !marks.includes('notConsidered'))).length,
  ).toBeGreaterThan(5);
});
