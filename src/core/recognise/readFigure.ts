import { parseNumber } from '../numbers/parseNumber';
import { BLANK, numberReading, unreadable, type Reading } from '../relations/reading';
import type { Cell } from '../snapshot/workbook';
import { storedFigure } from './storedFigure';

/** What a figure can be: it settles which of two readings of «1.778» is meant. */
export interface FigureDomain {
  /** Only whole numbers make sense (a count of communes). */
  readonly whole: boolean;
  /** The greatest value that makes sense. */
  readonly most: number;
}

const NO_FIGURE = /^[-–—.…]*$/;
/** In a column of counts a dash is how statisticians write nothing, zero. */
const ZERO = /^[-–—]$/;
const OUT_OF = /^(\d{1,3}) ?\/ ?\d{1,3}(?: ?(?:TC|tc|tiêu chí|xã))?$/;
const WITH_UNIT = /^(.*\d) ?(?:TC|tiêu chí|xã|thôn|bản)$/i;

/**
 * Reads a cell that should hold a figure: numbers with the decimals they show, numbers kept as text, «17/19».
 * Nothing is blank; a dash is zero among counts and blank elsewhere. Where a text has two readings the domain decides; where it cannot, the cell is
 * unreadable, with the reason.
 */
export function readFigure(cell: Cell | undefined, domain: FigureDomain): Reading {
  return storedFigure(cell, (text) => readText(text, domain));
}

function readText(text: string, domain: FigureDomain): Reading {
  if (domain.whole && ZERO.test(text)) return numberReading(0, 0);
  if (NO_FIGURE.test(text)) return BLANK;
  const outOf = OUT_OF.exec(text);
  if (outOf && domain.whole) return numberReading(Number(outOf[1]), 0);
  const parsed = parseNumber(WITH_UNIT.exec(text)?.[1] ?? text);
  if (!parsed || parsed.bound !== '') return unreadable('not-a-number');
  const possible = parsed.candidates.filter(
    ({ value }) => (!domain.whole || Number.isInteger(value)) && Math.abs(value) <= domain.most,
  );
  const [first, ...others] = possible.length > 0 ? possible : parsed.candidates;
  if (!first || others.some((one) => one.value !== first.value)) return unreadable('ambiguous-number');
  const scale = parsed.percent ? 0.01 : 1;
  return numberReading(first.value * scale, first.decimals + (parsed.percent ? 2 : 0));
}
