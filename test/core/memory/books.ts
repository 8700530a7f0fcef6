import type { Memory } from '../../../src/core/memory/memory';
import { serialiseMemory } from '../../../src/core/memory/serialiseMemory';
import { check, type Report } from '../../../src/core/check';
import type { Finding } from '../../../src/core/findings/finding';
import type { Workbook } from '../../../src/core/snapshot/workbook';

/** A workbook that brings a memory along. */
export function withMemory(workbook: Workbook, memory: Memory): Workbook {
  return { ...workbook, memory: [{ xml: serialiseMemory(memory) }] };
}

/** The only finding of a workbook's check. */
export function onlyFinding(workbook: Workbook): { readonly report: Report; readonly finding: Finding } {
  const report = check(workbook);
  expect(report.findings).toHaveLength(1);
  return { report, finding: report.findings[0]! };
}
