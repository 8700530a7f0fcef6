/**
 * What `check` says of the fixtures, by family: `npx tsx test/families/judge.ts [seed] [runs] [family]`. Options after
 * them: `--show` prints every false alarm and every slip that was missed.
 */
import { check } from '../../src/core/check';
import type { Finding } from '../../src/core/findings/finding';
import { say } from '../../src/core/messages/text';
import { rectAddress } from '../../src/core/snapshot/address';
import { FAMILIES, handmade, judge, randomFixture, slipsOf, type Fixture, type Verdict } from '.';
import type { Slipped } from '.';

interface Tally {
  clean: number;
  alarmed: number;
  tables: number;
  recognised: number;
  slips: number;
  exact: number;
  related: number;
  missed: number;
  otherRule: number;
  extra: number;
  free: number;
  ms: number;
}

const COLUMNS = [
  'clean',
  'alarmed',
  'tables',
  'recognised',
  'slips',
  'exact',
  'related',
  'missed',
  'otherRule',
  'extra',
  'free',
  'ms',
] as const;

const blank = (): Tally => ({
  clean: 0,
  alarmed: 0,
  tables: 0,
  recognised: 0,
  slips: 0,
  exact: 0,
  related: 0,
  missed: 0,
  otherRule: 0,
  extra: 0,
  free: 0,
  ms: 0,
});

const shown = process.argv.includes('--show');
const [seedText, runsText, only] = process.argv.slice(2).filter((one) => !one.startsWith('--'));
const seed = Number(seedText ?? 1);
const runs = Number(runsText ?? 10);

function fixtures(family: string): Fixture[] {
  const made = handmade().filter((one) => one.family === family);
  const random = Array.from({ length: runs }, (_, at) =>
    randomFixture(
      seed * 1000 + at,
      FAMILIES.find((one) => one === family),
    ),
  );
  return [...made, ...random];
}

function timed(fixture: Fixture, tally: Tally): Verdict {
  const start = performance.now();
  const report = check(fixture.workbook);
  tally.ms += performance.now() - start;
  return judge(fixture, report);
}

function row(family: string): Tally {
  const tally = blank();
  for (const fixture of fixtures(family)) {
    const verdict = timed(fixture, tally);
    tally.clean++;
    tally.tables += verdict.tables;
    tally.recognised += verdict.recognised;
    if (verdict.extra.length > 0) {
      tally.alarmed++;
      tell(`FALSE ALARM in ${fixture.name}`, fixture, verdict.extra);
    }
    for (const slipped of slipsOf(fixture, seed)) count(slipped, timed(slipped, tally), tally);
  }
  return tally;
}

function count(slipped: Slipped, verdict: Verdict, tally: Tally): void {
  if (verdict.extra.length > 0) {
    tally.extra++;
    tell(`EXTRA in ${title(slipped)}`, slipped, verdict.extra);
  }
  if (!slipped.covered) {
    tally.free++;
    return;
  }
  tally.slips++;
  if (verdict.outcome === 'silent') return;
  tally[verdict.outcome]++;
  if (verdict.outcome === 'missed') tell(`MISSED ${title(slipped)}`, slipped, []);
  else if (!verdict.rightRule) tally.otherRule++;
}

function title({ name, slip, sheet, cell, was, now, rules }: Slipped): string {
  return `${name} · ${slip} · ${sheet}!${cell} ${was} → ${now} (${rules.join(', ')})`;
}

function tell(what: string, fixture: Fixture, findings: readonly Finding[]): void {
  if (!shown) return;
  console.log(what);
  for (const { rule, at, message } of findings)
    console.log(
      `    ${rule} ${fixture.workbook.sheets[at.sheet]!.name}!${rectAddress(at.rect)} ${say(message, 'vi')}`,
    );
}

const rows = FAMILIES.filter((family) => only === undefined || family === only).map(
  (family): [string, Tally] => [family, row(family)],
);
const all = blank();
for (const [, tally] of rows) for (const column of COLUMNS) all[column] += tally[column];
console.log(['family'.padEnd(12), ...COLUMNS.map((column) => column.padStart(11))].join(''));
for (const [family, tally] of [...rows, ['all', all] as const])
  console.log(
    [family.padEnd(12), ...COLUMNS.map((column) => String(Math.round(tally[column])).padStart(11))].join(''),
  );
