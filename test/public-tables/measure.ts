/**
 * Measures what tables of other fields make of us: `npx tsx test/public-tables/measure.ts FILE.jl [--numbers] [--worst N]`.
 * FILE holds one JSON object a line: `table_array` (cells as text) and `aggregation_annotations` (true relations).
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { check } from '../../src/core/check';
import { equationsOf } from '../../src/core/report/equations';
import { parseRect } from '../../src/core/snapshot/address';
import type { Cell, Sheet, Workbook } from '../../src/core/snapshot/workbook';

interface Annotation {
  readonly operator: string;
  readonly aggregator_index: readonly [number, number];
  readonly aggregatee_indices: readonly (readonly [number, number])[];
}

interface Table {
  readonly file_name: string;
  readonly number_format: string;
  readonly table_array: readonly (readonly string[])[];
  readonly aggregation_annotations: readonly Annotation[];
}

const KIND: Readonly<Record<string, string>> = { sum: 'Sum', average: 'Average', ratio: 'Division' };

/** A table as a workbook of one sheet; `asNumbers`: figures as numbers, as an importer would write them. */
function workbookOf({ table_array: cells, number_format: format }: Table, asNumbers: boolean): Workbook {
  const rows = new Map<number, (Cell | undefined)[]>();
  cells.forEach((line, row) => {
    const made = line.map((value): Cell | undefined => {
      if (value.trim() === '') return undefined;
      const number = asNumbers ? numberOf(value.trim(), format) : null;
      return { value: number ?? value };
    });
    if (made.some(Boolean)) rows.set(row, made);
  });
  const sheet: Sheet = {
    name: 'Sheet1',
    visibility: 'visible',
    rows,
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
  return { sheets: [sheet] };
}

function numberOf(text: string, format: string): number | null {
  const [group, point] = format.split(' ');
  let plain = text;
  if (group === 'Comma') plain = plain.replaceAll(',', '');
  if (group === 'Point') plain = plain.replaceAll('.', '');
  if (group === 'Space') plain = plain.replace(/[\s\u00A0]/g, '');
  if (point === 'Comma') plain = plain.replace(',', '.');
  return /^[-+]?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

function keyOf(kind: string, row: number, column: number, terms: readonly string[]): string {
  return `${kind} ${row},${column} ${kind === 'Division' ? terms.join(' ') : [...terms].sort().join(' ')}`;
}

const [file, ...flags] = process.argv.slice(2);
const raw = readFileSync(file!);
const lines = (file!.endsWith('.gz') ? gunzipSync(raw) : raw).toString('utf8').split('\n').filter(Boolean);
const asNumbers = flags.includes('--numbers');
const worst = flags.includes('--worst') ? Number(flags[flags.indexOf('--worst') + 1]) : 0;
const only = flags.includes('--only') ? Number(flags[flags.indexOf('--only') + 1]) : null;

interface Score {
  right: number;
  wrong: number;
  missed: number;
}
const totals = new Map<string, Score>();
const score = (kind: string): Score => {
  if (!totals.has(kind)) totals.set(kind, { right: 0, wrong: 0, missed: 0 });
  return totals.get(kind)!;
};
const tables: {
  name: string;
  index: number;
  right: number;
  wrong: number;
  missed: number;
  sumRight: number;
  sumTrue: number;
  sumWrong: number;
  ms: number;
  findings: number;
}[] = [];

lines.forEach((line, index) => {
  if (only !== null && index !== only) return;
  const table = JSON.parse(line) as Table;
  const workbook = workbookOf(table, asNumbers);
  const filled = (row: number, column: number): boolean =>
    (table.table_array[row]?.[column] ?? '').trim() !== '';
  const truth = new Map<string, string>();
  for (const {
    operator,
    aggregator_index: [row, column],
    aggregatee_indices,
  } of table.aggregation_annotations) {
    const terms = aggregatee_indices.filter(([r, c]) => filled(r, c)).map(([r, c]) => `${r}:${c}`);
    truth.set(keyOf(operator, row, column, terms), operator);
  }
  const start = process.cpuUsage();
  const report = check(workbook);
  const used = process.cpuUsage(start);
  const ms = (used.user + used.system) / 1000;
  const found = new Set<string>();
  const one = { right: 0, wrong: 0, missed: 0, sumRight: 0, sumTrue: 0, sumWrong: 0 };
  const wrongs: string[] = [];
  for (const made of report.tables) {
    for (const equation of equationsOf(made, () => 'Sheet1')) {
      if (equation.basis === 'observed') continue;
      const target = parseRect(equation.cell)!;
      const terms = equation.terms.flatMap(({ ref }) => {
        const rect = parseRect(ref)!;
        const cells: string[] = [];
        for (let r = rect.top; r <= rect.bottom; r++)
          for (let c = rect.left; c <= rect.right; c++) if (filled(r, c)) cells.push(`${r}:${c}`);
        return cells;
      });
      const kind = KIND[equation.kind] ?? equation.kind;
      const key = keyOf(kind, target.top, target.left, terms);
      if (found.has(key)) continue;
      found.add(key);
      const isRight = truth.has(key);
      score(kind)[isRight ? 'right' : 'wrong']++;
      const isAcross = terms.every((term) => term.startsWith(`${target.top}:`));
      score(`${kind} ${isAcross ? 'across' : 'down'} ${equation.basis}${terms.length === 2 ? ' two' : ''}`)[
        isRight ? 'right' : 'wrong'
      ]++;
      one[isRight ? 'right' : 'wrong']++;
      if (isRight && kind === 'Sum') one.sumRight++;
      if (!isRight && kind === 'Sum') one.sumWrong++;
      if (!isRight) wrongs.push(`${key} ${equation.rule} ${equation.basis} ${equation.status}`);
    }
  }
  for (const [key, operator] of truth) {
    if (operator === 'Sum') one.sumTrue++;
    if (found.has(key)) continue;
    score(operator).missed++;
    one.missed++;
  }
  if (only !== null) {
    for (const wrong of wrongs) console.log('WRONG', wrong);
    for (const key of truth.keys()) if (!found.has(key)) console.log('MISSED', key);
    for (const { bieu } of report.tables)
      if (bieu.kind !== 'grid') {
        console.log(
          'rows',
          bieu.rows.map((r) => `${r.at}:${r.depth}${r.total ? 'T' : ''}${r.measure[0]}`).join(' '),
        );
        console.log(
          'cols',
          bieu.columns
            .map((r) => `${r.at}:${r.path.join('/')}:${r.measure}${r.total ? 'T' : ''}`)
            .join(' | '),
        );
        for (const law of bieu.laws)
          console.log(law.axis, law.target, JSON.stringify(law.form), law.basis, law.origin, law.over.length);
      }
    for (const finding of report.findings)
      console.log(
        'FINDING',
        finding.rule,
        finding.severity,
        JSON.stringify(finding.at.rect),
        finding.actual,
        finding.expected,
      );
  }
  const serious = report.findings.filter(
    ({ severity, rule }) => severity !== 'note' && rule !== 'text/number-as-text',
  ).length;
  tables.push({ name: table.file_name, index, ...one, ms, findings: serious });
});

const rate = (a: number, b: number): string => (a + b === 0 ? '–' : (a / (a + b)).toFixed(3));
for (const [kind, { right, wrong, missed }] of totals)
  console.log(
    `${kind}: precision ${rate(right, wrong)} recall ${rate(right, missed)} (right ${right}, wrong ${wrong}, missed ${missed})`,
  );
const all = [...totals]
  .filter(([kind]) => !kind.includes(' '))
  .map(([, one]) => one)
  .reduce((a, b) => ({
    right: a.right + b.right,
    wrong: a.wrong + b.wrong,
    missed: a.missed + b.missed,
  }));
console.log(`all: precision ${rate(all.right, all.wrong)} recall ${rate(all.right, all.missed)}`);
const mean = (values: readonly number[]): string =>
  (values.reduce((a, b) => a + b, 0) / values.length).toFixed(3);
const listed = tables.filter(({ right, wrong }) => right + wrong > 0);
console.log(
  `mean over tables: precision ${mean(listed.map(({ right, wrong }) => right / (right + wrong)))} of ${listed.length}, sum recall ${mean(tables.filter(({ sumTrue }) => sumTrue > 0).map(({ sumRight, sumTrue }) => sumRight / sumTrue))}`,
);
const times = tables.map(({ ms }) => ms).sort((a, b) => a - b);
console.log(
  `time: median ${times[times.length >> 1]!.toFixed(1)} ms, 95 % ${times[Math.floor(times.length * 0.95)]!.toFixed(1)}, greatest ${times.at(-1)!.toFixed(1)}`,
);
console.log(
  `findings at warning or above: ${tables.reduce((sum, { findings }) => sum + findings, 0)} in ${tables.filter(({ findings }) => findings > 0).length} tables`,
);
for (const one of [...tables].sort((a, b) => b.sumWrong - a.sumWrong).slice(0, worst))
  console.log(`wrong sums ${one.sumWrong} of ${one.sumWrong + one.sumRight} #${one.index} ${one.name}`);
for (const one of [...tables].sort((a, b) => b.wrong - a.wrong).slice(0, worst))
  console.log(`wrong ${one.wrong} right ${one.right} #${one.index} ${one.name}`);
for (const one of [...tables]
  .sort((a, b) => b.sumTrue - b.sumRight - (a.sumTrue - a.sumRight))
  .slice(0, worst))
  console.log(`missed sums ${one.sumTrue - one.sumRight} of ${one.sumTrue} #${one.index} ${one.name}`);
for (const one of [...tables].sort((a, b) => b.ms - a.ms).slice(0, Math.min(worst, 5)))
  console.log(`${one.ms.toFixed(0)} ms #${one.index} ${one.name}`);
