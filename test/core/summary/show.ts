/** Prints the summary plans of a file as text tables: `npx tsx test/core/summary/show.ts FILE [ID…]`. */
import { readFileSync } from 'node:fs';
import { check } from '../../../src/core/check';
import { say } from '../../../src/core/messages/text';
import type { PlannedCell, PlannedFormula, SheetPlan } from '../../../src/core/sheetPlan/sheetPlan';
import { rectAddress } from '../../../src/core/snapshot/address';
import type { Workbook } from '../../../src/core/snapshot/workbook';
import { summarize } from '../../../src/core/summary/summarize';
import { SUMMARY_IDS } from '../../../src/core/summary/summaryId';
import { readWorkbook } from '../../../src/hosts/file/readWorkbook';
import { Evaluator } from './evaluate';

const [path, ...ids] = process.argv.slice(2);
if (path === undefined) throw new Error('which file?');
let workbook: Workbook;

async function main(file: string): Promise<void> {
  workbook = await readWorkbook(readFileSync(file), { fileName: file });
  const report = check(workbook);
  const started = performance.now();
  const { sheets, left } = summarize(workbook, report, {
    chosen: ids.length > 0 ? SUMMARY_IDS.filter((id) => ids.includes(id)) : 'all',
    valuesOnly: false,
    takenAt: new Date(),
  });
  console.log(`planned in ${(performance.now() - started).toFixed(0)} ms`);
  for (const plan of sheets) show(plan);
  for (const { id, reason } of left) console.log(`left out ${id}: ${say(reason, 'vi')}`);
}

function show(plan: SheetPlan): void {
  const cells = plan.rows.flat();
  const formulas = cells.filter(({ formula }) => formula);
  console.log(
    `\n=== ${plan.name} (${plan.id}): ${plan.rows.length} rows, ${formulas.length} formulas of ${cells.length} cells,`,
  );
  console.log(
    `    head ${plan.headTop}–${plan.headRow}, widths ${plan.widths.reduce((a, b) => a + b, 0)}, ${plan.print?.paper} ${plan.print?.orientation}, breaks ${plan.print?.breaks.join(',')}`,
  );
  for (const [at, row] of plan.rows.entries()) {
    console.log(
      `${String(at).padStart(3)} ${row.map((one, column) => shown(one, plan.widths[column] ?? 0)).join('|')}`,
    );
  }
  const kinds = new Map<string, string>();
  for (const { formula } of formulas) kinds.set(kindOf(formula!), textOf(formula!));
  for (const text of kinds.values()) console.log(`  =${text}`);
  for (const chart of plan.charts ?? [])
    console.log(
      `  chart ${chart.kind} «${chart.title}» ${chart.series.length} series at ${rectAddress(chart.place)}`,
    );
  const evaluator = new Evaluator(workbook, plan);
  const wrong = evaluator.wrong();
  console.log(`  formulas that give another figure: ${wrong.length} ${wrong.slice(0, 5).join('; ')}`);
}

function shown({ value, formula, role }: PlannedCell, width: number): string {
  const text = `${formula ? '=' : ''}${value ?? ''}`;
  const most = role === 'headVertical' ? 4 : Math.max(Math.round(width), 3);
  return role === 'heading' || role === 'subtitle' || role === 'note' || role === 'prose'
    ? text
    : text.slice(0, most).padEnd(most);
}

function textOf(formula: PlannedFormula): string {
  return formula
    .map((piece) =>
      typeof piece === 'string'
        ? piece
        : `${piece.sheet === 'own' ? '' : `'${workbook.sheets[piece.sheet]!.name}'!`}${rectAddress(piece.rect)}`,
    )
    .join('');
}

function kindOf(formula: PlannedFormula): string {
  return formula.map((piece) => (typeof piece === 'string' ? piece.replace(/\d+/g, '#') : '@')).join('');
}

void main(path);
