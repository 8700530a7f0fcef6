import { readFile } from 'node:fs/promises';
import { check, type Report } from '../../../src/core/check';
import type { Workbook } from '../../../src/core/snapshot/workbook';
import { refine } from '../../../src/core/suspects/refine';
import { createHighs } from '../../../src/ui/solver/highs';
import { fifteenErrors } from '../../suspects/fifteen';
import { judge } from '../../suspects/verdict';
import { sample } from '../workbooks';

// HiGHS is compiled on a machine that may be busy
jest.setTimeout(120_000);

const MINUTE = 60_000;
const KNAPSACK = `maximize
 obj: 5 x + 4 y
subject to
 r0: 6 x + 4 y <= 24
 r1: x + 2 y <= 6
general
 x y
end`;
const IMPOSSIBLE = 'minimize\n obj: x\nsubject to\n r0: x >= 3\nbounds\n 0 <= x <= 2\ngeneral\n x\nend';

/** A solver, and how often its WebAssembly was asked for. */
function counted(wasm: () => Promise<Uint8Array> = () => readFile(require.resolve('highs/runtime'))) {
  let loads = 0;
  const solverOf = createHighs(() => {
    loads++;
    return wasm();
  });
  return { solverOf, loads: () => loads };
}

const refined = (workbook: Workbook, report: Report, solverOf: ReturnType<typeof createHighs>) =>
  refine(workbook, report, { solve: solverOf(), budget: MINUTE, now: () => performance.now() });

it('solves, says where nothing satisfies, and is loaded once', async () => {
  const { solverOf, loads } = counted();
  expect(loads()).toBe(0);
  const best = { status: 'optimal', values: new Map([['x', 4]]) };
  expect(await solverOf()({ lp: KNAPSACK, milliseconds: MINUTE })).toEqual(best);
  expect(await solverOf()({ lp: IMPOSSIBLE, milliseconds: MINUTE })).toEqual({ status: 'infeasible' });
  expect(await solverOf()({ lp: KNAPSACK, milliseconds: MINUTE })).toEqual(best);
  expect(loads()).toBe(1);
});

it('is not loaded for what the check settles by itself', async () => {
  const { solverOf, loads } = counted();
  const workbook = await sample('dien-bien-co-loi');
  const report = check(workbook);
  expect(report.findings.length).toBeGreaterThan(5);
  expect(await refined(workbook, report, solverOf)).toBe(report);
  expect(loads()).toBe(0);
});

describe('fifteen errors that hang together', () => {
  const faulty = fifteenErrors();
  const { workbook } = faulty;
  let report: Report;
  beforeAll(() => {
    report = check(workbook);
  });

  it('are more than the check alone can settle', () => {
    expect(report.problems.length).toBeGreaterThan(1);
    expect(judge(faulty, report).exact).toBe(false);
  });

  it('are all found, and proven, the same at every run', async () => {
    const { solverOf } = counted();
    const found = await refined(workbook, report, solverOf);
    expect(found.problems).toEqual([]);
    expect(found.findings.flatMap(({ repairs }) => repairs).filter(({ proven }) => !proven)).toEqual([]);
    expect(judge(faulty, found).exact).toBe(true);
    expect((await refined(workbook, report, solverOf)).findings).toEqual(found.findings);
  });

  it('stay as the check has them where the solver cannot be had; each check asks for it once', async () => {
    const { solverOf, loads } = counted(() => Promise.reject(new Error('no such file')));
    const found = await refined(workbook, report, solverOf);
    expect(found.findings).toEqual(report.findings);
    expect(found.problems).toEqual(report.problems);
    expect(loads()).toBe(1);
    await refined(workbook, report, solverOf);
    expect(loads()).toBe(2);
  });
});
