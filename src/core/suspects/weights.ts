import type { RepairReason } from '../findings/finding';

/**
 * What a change costs. Every cell costs `CELL`; what else is known of it adds or takes a little, so that a repair of
 * fewer cells stays the cheaper one up to six cells, and evidence decides among repairs of equally many.
 * The figures are judgements, checked against injected errors (`npm run bench`): only their order matters.
 */
export const CELL = 100;

/** By what explains the change: a slip everybody knows is likelier than a figure out of nowhere. */
export const REASON_COST: Readonly<Record<RepairReason, number>> = {
  separator: -8,
  swapped: -7,
  sign: -7,
  scale: -7,
  digits: -5,
  rounding: -5,
  copied: -3,
  'stale-total': 0,
  crossing: 0,
  search: 0,
};

/** By what is known of the cell. */
export const CELL_COST = {
  /** A typed total of a grid: likelier wrong than any one of the marks it counts. */
  gridTotal: -4,
  /** A row that a finding about its text or format touches as well. */
  touched: -3,
  /** A figure with a part of one where all it is added up with are whole: 4,5 communes. */
  broken: -6,
  /** A figure that another sheet shows alike. */
  agreedAcross: 5,
  /** A cell whose formula gives it, and which no relation says is wrong: one can only type over it. */
  formula: 6,
} as const;

/** For each relation that could not be checked and would hold with the repair. */
export const SUPPORT_COST = -4;

/** For each relation derived from the cells that failed for the same cause: else it would need a change of its own. */
export const ELSEWHERE_COST = -50;

/** What a cost must differ by for one repair to be e times as likely as another. */
export const COST_SCALE = 2;

/** Repairs whose costs differ by less are equally good. */
export const EQUAL_COST = 0.5;
