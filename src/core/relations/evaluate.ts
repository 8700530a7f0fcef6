import type { Expr, RangeRef, Relation, Term } from './relation';
import { fixedCount } from './relation';
import type { ReadCell, Reading, UnreadableReason } from './reading';

/** Why a relation could not be checked. */
export type UncheckedReason = 'not-submitted' | 'blank-target' | 'blank-part';

export type Verdict =
  | { readonly status: 'holds'; readonly actual: number; readonly expected: number }
  | {
      readonly status: 'fails';
      readonly actual: number;
      readonly expected: number;
      /** The figure was cut where it should have been rounded: a note, not an error. */
      readonly cut: boolean;
    }
  | {
      readonly status: 'unchecked';
      readonly reason: UncheckedReason;
      /** What the target would be if everything not submitted were zero. */
      readonly expected: number | null;
    }
  | { readonly status: 'unreadable'; readonly reason: UnreadableReason };

/** The bounds of an expression's value, and what kept it from being exact. */
interface Value {
  readonly low: number;
  readonly high: number;
  /** Its value if everything not known were zero. */
  readonly zero: number;
  /** Half a unit of the last digit shown, added over the cells read; 0 for whole numbers. */
  readonly slack: number;
  readonly notSubmitted: boolean;
  readonly unreadable: UnreadableReason | null;
}

/** Float noise: sums of decimals as Excel stores them (15 significant digits). */
const NOISE = 1e-9;

/**
 * Whether a relation holds over the cells as read.
 * Whole numbers must agree exactly; otherwise by half a unit of the last digit that target and terms show.
 * Where cells are not submitted or unreadable the relation fails only if no content of theirs could satisfy it.
 */
export function evaluate(relation: Relation, read: ReadCell): Verdict {
  const target = read(relation.target);
  if (target.state === 'unreadable') return { status: 'unreadable', reason: target.reason! };
  if (target.state === 'blank' || target.state === 'notSubmitted') {
    return { status: 'unchecked', reason: 'blank-target', expected: null };
  }
  const value = valueOf(relation.expr, relation.blanks === 'unknown' ? blanksUnknown(read) : read);
  const actual = target.low;
  const tolerance = toleranceOf(target, value, relation.expr) + (relation.slack ?? 0);
  const fits = (bound: number): boolean =>
    relation.op === '=' ? Math.abs(actual - bound) <= tolerance : actual <= bound + tolerance;

  if (value.low === value.high) {
    if (fits(value.low)) return { status: 'holds', actual, expected: value.low };
    return {
      status: 'fails',
      actual,
      expected: value.low,
      cut: isCut(actual, value.low, target.decimals, relation.expr),
    };
  }
  if (value.notSubmitted && value.unreadable === null && fits(value.zero)) {
    return { status: 'holds', actual, expected: value.zero };
  }
  const beyond = actual > value.high + tolerance || (relation.op === '=' && actual < value.low - tolerance);
  if (beyond) {
    return { status: 'fails', actual, expected: finite(value), cut: false };
  }
  const reason = relation.blanks === 'unknown' ? 'blank-part' : 'not-submitted';
  return value.unreadable === null
    ? { status: 'unchecked', reason, expected: finite(value) }
    : { status: 'unreadable', reason: value.unreadable };
}

function finite({ low, zero }: Value): number {
  return Number.isFinite(low) ? low : zero;
}

/** Blank cells as figures that are not known yet: any number from zero on. */
function blanksUnknown(read: ReadCell): ReadCell {
  return (cell) => {
    const reading = read(cell);
    return reading.state === 'blank' ? { ...reading, state: 'notSubmitted', high: Infinity } : reading;
  };
}

function toleranceOf(target: Reading, value: Value, expr: Expr): number {
  // a ratio is never whole by nature: what the target shows decides, however few digits that is
  const half = 0.5 * 10 ** -target.decimals;
  if (expr.kind === 'ratio') return half + NOISE;
  // a whole number stays exact however many decimals its cell shows
  const whole = value.slack === 0 && (target.decimals === 0 || Number.isInteger(target.low));
  return whole ? NOISE : half + value.slack + NOISE;
}

function isCut(actual: number, expected: number, decimals: number, expr: Expr): boolean {
  if (expr.kind !== 'ratio') return false;
  const unit = 10 ** -decimals;
  const missing = expected - actual;
  return missing > 0 && missing < unit - NOISE;
}

function valueOf(expr: Expr, read: ReadCell): Value {
  switch (expr.kind) {
    case 'sum':
      return addAll(expr.terms, read, expr.plus);
    case 'count': {
      const fixed = fixedCount(expr);
      if (fixed !== null) return exactly(fixed);
      return addAll(expr.cells.map(once), read);
    }
    case 'ratio':
      return divide(valueOf(expr.numerator, read), valueOf(expr.denominator, read), expr.scale);
    case 'band':
      return inBand(expr, read);
    case 'all':
      return allOf(expr.cells, read);
    case 'groups':
      return together(expr.groups.map((group) => allOf(group, read)));
  }
}

function exactly(value: number): Value {
  return { low: value, high: value, zero: value, slack: 0, notSubmitted: false, unreadable: null };
}

const once = (cells: RangeRef): Term => ({ cells, weight: 1 });

type Growing = { -readonly [Key in keyof Value]: Value[Key] };

function addAll(terms: readonly Term[], read: ReadCell, plus = 0): Value {
  const sum: Growing = exactly(plus);
  for (const term of terms) addTerm(sum, term, read);
  return sum;
}

/** Written without a call for each cell: a country's grid has half a million cells under its relations. */
function addTerm(sum: Growing, { cells, weight }: Term, read: ReadCell): void {
  const { top, left, bottom, right } = cells.rect;
  const cell = { sheet: cells.sheet, row: top, column: left };
  for (cell.row = top; cell.row <= bottom; cell.row++) {
    for (cell.column = left; cell.column <= right; cell.column++) {
      const { state, low, high, decimals, reason } = read(cell);
      sum.low += weight > 0 ? low * weight : high * weight;
      sum.high += weight > 0 ? high * weight : low * weight;
      if (decimals > 0 && !Number.isInteger(low)) sum.slack += 0.5 * 10 ** -decimals * Math.abs(weight);
      if (state === 'notSubmitted') sum.notSubmitted = true;
      else sum.zero += low * weight;
      if (state === 'unreadable') sum.unreadable = reason!;
    }
  }
}

function divide(numerator: Value, denominator: Value, scale: number): Value {
  const { notSubmitted, unreadable } = numerator;
  if (denominator.low !== denominator.high || denominator.low === 0) {
    return {
      low: -Infinity,
      high: Infinity,
      zero: 0,
      slack: 0,
      notSubmitted,
      unreadable: unreadable ?? 'not-a-number',
    };
  }
  const factor = scale / denominator.low;
  return {
    low: numerator.low * factor,
    high: numerator.high * factor,
    zero: numerator.zero * factor,
    slack: numerator.slack * factor,
    notSubmitted,
    unreadable,
  };
}

/** A unit whose marks are not all known may be in the band or not. */
function inBand({ units, from, to }: Extract<Expr, { kind: 'band' }>, read: ReadCell): Value {
  let low = 0;
  let high = 0;
  let notSubmitted = false;
  let unreadable: UnreadableReason | null = null;
  for (const unit of units) {
    const met = addAll(unit.map(once), read);
    if (met.low >= from && met.high <= to) low++;
    if (met.high >= from && met.low <= to) high++;
    notSubmitted ||= met.notSubmitted;
    unreadable ??= met.unreadable;
  }
  return { low, high, zero: low, slack: 0, notSubmitted, unreadable };
}

function allOf(ranges: readonly RangeRef[], read: ReadCell): Value {
  let low = 1;
  let high = 1;
  let notSubmitted = false;
  let unreadable: UnreadableReason | null = null;
  for (const range of ranges) {
    eachCell(range, read, (reading) => {
      low = Math.min(low, reading.low);
      high = Math.min(high, reading.high);
      if (reading.state === 'notSubmitted') notSubmitted = true;
      if (reading.state === 'unreadable') unreadable = reading.reason!;
    });
  }
  const least = Math.max(low, 0);
  return { low: least, high: Math.min(high, 1), zero: least, slack: 0, notSubmitted, unreadable };
}

function together(values: readonly Value[]): Value {
  return {
    low: values.reduce((sum, { low }) => sum + low, 0),
    high: values.reduce((sum, { high }) => sum + high, 0),
    zero: values.reduce((sum, { zero }) => sum + zero, 0),
    slack: 0,
    notSubmitted: values.some(({ notSubmitted }) => notSubmitted),
    unreadable: values.find(({ unreadable }) => unreadable !== null)?.unreadable ?? null,
  };
}

function eachCell(range: RangeRef, read: ReadCell, visit: (reading: Reading) => void): void {
  const { top, left, bottom, right } = range.rect;
  // one for all: a reader looks at the place and does not keep it
  const cell = { sheet: range.sheet, row: top, column: left };
  for (cell.row = top; cell.row <= bottom; cell.row++) {
    for (cell.column = left; cell.column <= right; cell.column++) visit(read(cell));
  }
}
