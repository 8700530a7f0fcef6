import type { Report } from '../../src/core/check';
import type { Finding, Repair, Scalar } from '../../src/core/findings/finding';
import type { Domain } from './book/book';
import type { Faulty } from './errors/faultyBook';

/** A stated confidence, and whether the repair was right. */
export interface Claim {
  readonly confidence: number;
  readonly right: boolean;
  readonly reason: Repair['reason'];
}

/** What a report says of a workbook, against what is true. */
export interface Verdict {
  /** The best repairs of all findings are the truth, cells and values; nothing else is called an error. */
  readonly exact: boolean;
  /** Every wrong cell stands, with its truth, in some best repair or alternative that says nothing untrue. */
  readonly amongAlternatives: boolean;
  /** Cells of the best repairs; how many of them are wrong indeed; wrong cells in all. */
  readonly named: number;
  readonly hit: number;
  readonly wrong: number;
  readonly claims: readonly Claim[];
  /** Errors in the order injected: whether its cells are all named with their truth. */
  readonly solved: readonly boolean[];
  /** Likewise, whether its cells all stand with their truth among best repairs and alternatives. */
  readonly told: readonly boolean[];
}

type Truths = ReadonlyMap<string, { readonly truth: number; readonly domain: Domain }>;

/** Judges the findings of a workbook with errors. */
export function judge(faulty: Faulty, { findings }: Pick<Report, 'findings'>): Verdict {
  const truths = truthsOf(faulty);
  const explained = findings.filter(({ repairs }) => repairs.length > 0);
  const best = explained.map(({ repairs }) => repairs[0]!);
  const named = new Map(best.flatMap(({ cells }) => cells).map((one) => [keyOf(one.cell), one.suggested]));
  const hits = [...named.keys()].filter((key) => truths.has(key));
  const isSolved = (key: string): boolean => named.has(key) && isTrue(truths, key, named.get(key)!);
  const stray = findings.filter((finding) => finding.severity !== 'note' && isStray(finding, truths));
  const told = new Set(explained.flatMap((finding) => truestOf(finding, truths)));
  return {
    exact: stray.length === 0 && named.size === truths.size && [...named.keys()].every(isSolved),
    amongAlternatives: [...truths.keys()].every((key) => told.has(key)),
    named: named.size,
    hit: hits.length,
    wrong: truths.size,
    claims: best.map((repair) => ({
      confidence: repair.confidence,
      right: isWholly(repair, truths),
      reason: repair.reason,
    })),
    told: faulty.errors.map(({ cells }) => cells.every(({ figure }) => told.has(keyAt(faulty, figure)))),
    solved: faulty.errors.map(({ cells }) => cells.every(({ figure }) => isSolved(keyAt(faulty, figure)))),
  };
}

function truthsOf(faulty: Faulty): Truths {
  return new Map(
    faulty.errors
      .flatMap(({ cells }) => cells)
      .map(({ figure, truth }) => [
        keyAt(faulty, figure),
        { truth, domain: faulty.book.figures[figure]!.domain },
      ]),
  );
}

function keyAt({ book }: Faulty, figure: number): string {
  return keyOf(book.figures[figure]!);
}

function keyOf({ sheet, row, column }: { sheet: number; row: number; column: number }): string {
  return `${sheet},${row},${column}`;
}

function isTrue(truths: Truths, key: string, suggested: Scalar): boolean {
  const entry = truths.get(key);
  if (!entry) return false;
  const value = numberOf(suggested, entry.domain);
  return value !== null && Math.abs(value - entry.truth) < 1e-9;
}

/** A suggestion as a number: marks in any way of writing, decimals as they would be shown. */
function numberOf(suggested: Scalar, domain: Domain): number | null {
  if (domain.kind === 'mark') {
    if (suggested === null || suggested === 0 || suggested === '' || suggested === '0') return 0;
    return suggested === 1 || suggested === 'x' || suggested === '1' ? 1 : null;
  }
  if (typeof suggested !== 'number') return null;
  if (domain.kind === 'whole') return suggested;
  const scale = 10 ** domain.decimals;
  return Math.round(suggested * scale + 1e-7) / scale;
}

function isWholly({ cells }: Repair, truths: Truths): boolean {
  return cells.every(({ cell, suggested }) => isTrue(truths, keyOf(cell), suggested));
}

/** Wrong cells told by the finding's repair that tells most of them and nothing untrue. */
function truestOf({ repairs }: Finding, truths: Truths): string[] {
  const right = repairs.filter((repair) => isWholly(repair, truths));
  const sizes = right.map(({ cells }) => cells.length);
  return right[sizes.indexOf(Math.max(...sizes))]?.cells.map(({ cell }) => keyOf(cell)) ?? [];
}

/** Without a repair, and not at a wrong cell. */
function isStray({ repairs, at: { sheet, rect } }: Finding, truths: Truths): boolean {
  if (repairs.length > 0) return false;
  return ![...truths.keys()].some((key) => {
    const [at, row, column] = key.split(',').map(Number) as [number, number, number];
    return (
      at === sheet && row >= rect.top && row <= rect.bottom && column >= rect.left && column <= rect.right
    );
  });
}
