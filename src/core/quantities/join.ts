import { grouped } from '../collections/groups';
import type { Bieu } from '../bieu/bieu';
import { compare, type QuantityMeasure, type Shown } from './quantity';

/** Two Biểu that show one quantity: what the summary prints, and what the other gives for it. */
export interface Join {
  readonly summary: Shown;
  readonly source: Shown;
  /** Something that one of them does not tell was assumed. */
  readonly assumed: boolean;
}

/** The less a kind holds of single units, the more it is a summary of the others. */
const DETAIL: Readonly<Record<Bieu['kind'], number>> = { targets: 0, parts: 1, dossier: 2, grid: 3 };

/**
 * Joins what Biểu show on the quantity, never on equal values. A summary is held against the most detailed table
 * that shows the quantity. What a table does not tell (year, status, set of criteria) is assumed only where the two
 * are the only ones that fit each other; otherwise nothing is joined.
 */
export function joinShown(shown: readonly Shown[], bieus: readonly Bieu[]): Join[] {
  const told: Join[] = [];
  const assumed: Join[] = [];
  for (const group of byQuantity(shown).values()) {
    for (const summary of group) {
      if (!summary.printed) continue;
      for (const source of group) {
        if (!isSummaryOf(summary, source, bieus)) continue;
        const likeness = likenessOf(summary, source);
        if (likeness === 'same') told.push({ summary, source, assumed: false });
        if (likeness === 'assumed') assumed.push({ summary, source, assumed: true });
      }
    }
  }
  return [...bestOf(told, bieus), ...onlyOnes(assumed, told)];
}

/** Measure and scope must be told and equal; year, status and set of criteria are compared afterwards. */
function byQuantity(shown: readonly Shown[]): Map<string, Shown[]> {
  return grouped(shown, ({ quantity: { measure, scope } }) => {
    return `${measureKey(measure)} ${scope.kind === 'whole' ? '' : scope.key}`;
  });
}

function measureKey(measure: QuantityMeasure): string {
  switch (measure.kind) {
    case 'criterion-count':
      return `criterion ${measure.criterion}`;
    case 'band':
      return `band ${measure.from} ${measure.to}`;
    case 'villages':
      return `villages ${measure.part}`;
    case 'average':
    case 'units':
      return measure.kind;
  }
}

function isSummaryOf(one: Shown, other: Shown, bieus: readonly Bieu[]): boolean {
  if (one.bieu === other.bieu) return false;
  const [mine, theirs] = [DETAIL[bieus[one.bieu]!.kind], DETAIL[bieus[other.bieu]!.kind]];
  return mine < theirs || (mine === theirs && one.bieu > other.bieu);
}

function likenessOf(one: Shown, other: Shown): ReturnType<typeof compare> {
  const [mine, theirs] = [criteriaOf(one), criteriaOf(other)];
  if (mine && theirs && mine !== theirs) return 'different';
  return compare(one.quantity, other.quantity);
}

function criteriaOf({ quantity: { measure } }: Shown): string | null {
  return 'criteria' in measure ? measure.criteria : null;
}

/** One source for each figure of a summary: of the very status first, then the most detailed, then the nearest. */
function bestOf(joins: readonly Join[], bieus: readonly Bieu[]): Join[] {
  const best = new Map<Shown, Join>();
  for (const join of joins) {
    const before = best.get(join.summary);
    if (!before || order(join, before, bieus) < 0) best.set(join.summary, join);
  }
  return [...best.values()];
}

function order(a: Join, b: Join, bieus: readonly Bieu[]): number {
  const isOwn = ({ summary, source }: Join): number =>
    Number(summary.quantity.status === source.quantity.status);
  const detail = ({ source }: Join): number => DETAIL[bieus[source.bieu]!.kind];
  const away = ({ summary, source }: Join): number => Math.abs(summary.bieu - source.bieu);
  return isOwn(b) - isOwn(a) || detail(b) - detail(a) || away(a) - away(b);
}

function onlyOnes(assumed: readonly Join[], told: readonly Join[]): Join[] {
  const settled = new Set(told.flatMap(({ summary, source }) => [summary, source]));
  const open = assumed.filter(({ summary, source }) => !settled.has(summary) && !settled.has(source));
  const fits = new Map<Shown, number>();
  for (const { summary, source } of open) {
    for (const end of [summary, source]) fits.set(end, (fits.get(end) ?? 0) + 1);
  }
  return open.filter(({ summary, source }) => fits.get(summary) === 1 && fits.get(source) === 1);
}
