import type { PlannedFormula, PlannedRef } from '../../sheetPlan/sheetPlan';
import type { SummaryBand } from '../model/bands';
import type { GridSource, SummaryUnit } from '../model/model';
import { allRanges, bySource, isSideBySide, metIn } from './countMet';
import { joinPieces, refTo } from './pieces';

const MOST_RANGES = 16;

/**
 * Counts the communes that meet `low` to `high` criteria, from their marks; communes that sent nothing are in no
 * band. Null where no formula gives the core's figure.
 */
export function countBand(
  units: readonly SummaryUnit[],
  { low, high }: SummaryBand,
  size: number,
): PlannedFormula | null {
  const blocks = blocksOf(units);
  if (!blocks) return null;
  const each = (make: (block: Block) => PlannedFormula, between: string): PlannedFormula =>
    joinPieces(blocks.map(make), between);
  const above = high < size ? ['-', ...each((block) => atLeast(block, high + 1), '-')] : [];
  return low === 0
    ? [...each(submitted, '+'), ...above]
    : [...each((block) => atLeast(block, low), '+'), ...above];
}

/** A rectangle of marks, one commune a line. */
interface Block {
  readonly range: PlannedRef;
  readonly source: GridSource;
}

function canBeRead({ isExact, shows, isSubmitted }: SummaryUnit): boolean {
  return shows !== 'error' && (shows === 'something') === isSubmitted && isExact;
}

/** A district is asked for once a band. */
const knownBlocks = new WeakMap<readonly SummaryUnit[], readonly Block[] | null>();

function blocksOf(units: readonly SummaryUnit[]): readonly Block[] | null {
  const known = knownBlocks.get(units);
  if (known !== undefined) return known;
  const found = units.every(canBeRead) ? findBlocks(units) : null;
  knownBlocks.set(units, found);
  return found;
}

/** Null where they are too many, or criteria do not stand side by side. */
function findBlocks(units: readonly SummaryUnit[]): readonly Block[] | null {
  const found = bySource(units);
  if (!found.every(({ source }) => isSideBySide(source))) return null;
  const blocks = found.flatMap((some) =>
    allRanges(some).map((range) => ({ range: refTo(range), source: some.source })),
  );
  return blocks.length === 0 || blocks.length > MOST_RANGES ? null : blocks;
}

function atLeast(block: Block, least: number): PlannedFormula {
  return ['SUMPRODUCT(--(', ...perLine(block, metIn(block.range, block.source.counter)), `>=${least}))`];
}

function submitted(block: Block): PlannedFormula {
  return ['SUMPRODUCT(--(', ...perLine(block, ['--(', block.range, '<>"")']), '>0))'];
}

/** Adds up an array of marks commune by commune. */
function perLine({ range, source }: Block, marks: PlannedFormula): PlannedFormula {
  const { top, left, bottom, right } = range.rect;
  const across = source.bieu.transposed ? bottom - top + 1 : right - left + 1;
  const ones = (separator: string): string => `${`1${separator}`.repeat(across - 1)}1`;
  return source.bieu.transposed
    ? [`MMULT({${ones(',')}},`, ...marks, ')']
    : ['MMULT(', ...marks, `,{${ones(';')}})`];
}
