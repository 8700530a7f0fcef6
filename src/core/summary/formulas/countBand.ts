import type { PlannedFormula, PlannedRef } from '../../sheetPlan/sheetPlan';
import type { SummaryBand } from '../model/bands';
import type { GridSource, SummaryUnit } from '../model/model';
import { bySource, metIn, rangesOf } from './countMet';
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
  if (!units.every(canBeRead)) return null;
  const blocks = bySource(units).flatMap(blocksOf);
  if (blocks.length === 0 || blocks.length > MOST_RANGES || blocks.includes(null)) return null;
  const each = (make: (block: Block) => PlannedFormula, between: string): PlannedFormula =>
    joinPieces(
      blocks.flatMap((block) => (block ? [make(block)] : [])),
      between,
    );
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

function canBeRead({ exact, shows, isSubmitted }: SummaryUnit): boolean {
  return shows !== 'error' && (shows === 'something') === isSubmitted && exact.every(Boolean);
}

/** Null where the criteria do not stand side by side. */
function blocksOf({ source, lines }: ReturnType<typeof bySource>[number]): (Block | null)[] {
  const all = source.places.map((_, at) => at);
  if (rangesOf(source, lines.slice(0, 1), all).length !== 1) return [null];
  return rangesOf(source, lines, all).map((range) => ({ range: refTo(range), source }));
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
  const ones = Array.from({ length: across }, () => '1');
  return source.bieu.transposed
    ? [`MMULT({${ones.join(',')}},`, ...marks, ')']
    : ['MMULT(', ...marks, `,{${ones.join(';')}})`];
}
