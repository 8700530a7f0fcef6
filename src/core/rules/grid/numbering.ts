import { completeParts, descend, type AxisNode } from '../../bieu/axis';
import { cellAt } from '../../snapshot/workbook';
import { cellRange } from '../../relations/relation';
import { parseNumbering, settleLetters, type Numbering } from '../../text/numbering';
import { text } from '../../messages/text';
import type { Finding } from '../../findings/finding';
import { onGrid, type Rule, type GridContext } from '../rule';
import { gridCell } from './gridCells';
import { roman } from '../../text/roman';

/**
 * STT skips or repeats within its group. It may start again in each group or go on from the group before. Where
 * one number alone is off the finding is at it; where all later ones moved along, at the first that jumps.
 */
export const numbering: Rule = {
  id: 'grid/numbering',
  severity: 'warning',
  findings: onGrid((context) => {
    if (context.bieu.numberingLine === null) return [];
    const findings: Finding[] = [];
    const lastOfKind = new Map<string, readonly number[]>();
    for (const parent of descend(context.bieu.units)) {
      for (const sequence of sequencesUnder(context, parent)) {
        for (const found of check(context, sequence, lastOfKind)) findings.push(found);
      }
    }
    return findings;
  }),
};

interface Numbered {
  readonly node: AxisNode;
  readonly line: number;
  readonly numbering: Numbering;
  /** Unnumbered units between it and the one before: each may take up a number or none. */
  readonly unnumbered: number;
}

/** Siblings of one kind of numbering, with the unnumbered ones between them counted. */
function sequencesUnder(context: GridContext, parent: AxisNode): Numbered[][] {
  const parts = completeParts(parent).filter((node) => node.labelLine !== null);
  const read = settleLetters(parts.map((node) => numberingOf(context, node)));
  const sequences = new Map<string, Numbered[]>();
  let unnumbered = 0;
  parts.forEach((node, index) => {
    const one = read[index];
    if (!one) unnumbered++;
    if (!one || one.value === 0) return;
    const key = `${node.role} ${one.kind} ${one.stem}`;
    const sequence = sequences.get(key) ?? [];
    sequence.push({ node, line: node.labelLine!, numbering: one, unnumbered });
    unnumbered = 0;
    sequences.set(key, sequence);
  });
  return [...sequences.values()];
}

function numberingOf({ bieu, workbook }: GridContext, node: AxisNode): Numbering | null {
  const { row, column } = gridCell(bieu, node.labelLine!, bieu.numberingLine!);
  const value = cellAt(workbook.sheets[bieu.sheet]!, row, column)?.value;
  return typeof value === 'string' || typeof value === 'number' ? parseNumbering(value) : null;
}

function check(
  context: GridContext,
  sequence: readonly Numbered[],
  lastOfKind: Map<string, readonly number[]>,
): Finding[] {
  const findings: Finding[] = [];
  const first = sequence[0]!;
  const key = `${first.node.role} ${first.numbering.kind} ${first.numbering.stem}`;
  const before = lastOfKind.get(key) ?? [];
  let expected = startOf(sequence, before);
  let intended = expected - 1;
  sequence.forEach((one, index) => {
    const { value } = one.numbering;
    intended = expected;
    if (value >= expected && value <= expected + one.unnumbered) {
      expected = value + 1;
      return;
    }
    findings.push(finding(context, one, expected));
    // the next number tells whether this one alone is off or all later ones moved along
    const next = sequence[index + 1]?.numbering.value;
    expected = next === expected + 1 ? expected + 1 : value + 1;
  });
  // where the last number itself was off, the next group may go on from it or from what it should have been
  lastOfKind.set(key, [expected - 1, intended]);
  return findings;
}

/** A group's numbers start at 1 or go on from the group before; a first number that is neither is the odd one. */
function startOf(sequence: readonly Numbered[], before: readonly number[]): number {
  const first = sequence[0]!.numbering.value;
  if (first === 1 || before.includes(first - 1)) return first;
  const second = sequence[1]?.numbering.value;
  if (before.some((last) => second === last + 2)) return second! - 1;
  // a first number beyond the last group's goes on from it and skips
  const last = before.at(-1) ?? 0;
  return first > last && last > 0 ? last + 1 : 1;
}

function finding({ bieu }: GridContext, one: Numbered, expected: number): Finding {
  const written = writtenLike(one.numbering, expected);
  const actual = writtenLike(one.numbering, one.numbering.value);
  return {
    rule: 'grid/numbering',
    severity: 'warning',
    at: cellRange(gridCell(bieu, one.line, bieu.numberingLine!)),
    label: one.node.label,
    actual,
    expected: written,
    message: text('grid/numbering', { actual: String(actual), expected: String(written) }),
    related: [],
    suspects: [],
    repairs: [],
  };
}

function writtenLike({ kind, stem }: Numbering, value: number): string | number {
  switch (kind) {
    case 'roman':
      return roman(value);
    case 'alpha':
      return String.fromCharCode(64 + value);
    case 'letter':
      return String.fromCharCode(96 + value);
    case 'decimal':
      return `${stem}${value}`;
    default:
      return value;
  }
}
