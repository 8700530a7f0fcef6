import { FileError } from './fileError';

/** How much a file may ask of us. A hostile one is stopped here, long before memory or patience runs out. */
export interface Budget {
  /** Size of the file itself. */
  readonly fileBytes: number;
  /** Entries of the zip. */
  readonly entries: number;
  /** One part, inflated. */
  readonly partBytes: number;
  /** All declared sizes together; also everything inflated together, a part read twice counting twice. */
  readonly totalBytes: number;
  /** Inflated ÷ compressed size of a part that is read (small parts are free of it). */
  readonly ratio: number;
  /** Nesting of XML elements. */
  readonly depth: number;
  readonly sheets: number;
  readonly sharedStrings: number;
  /** Cell styles, fonts and number formats together. */
  readonly styles: number;
  /** Cells that hold something, of all sheets. */
  readonly cells: number;
  readonly merges: number;
  /** Ranges of cells whose green corners are left out. */
  readonly ignoredErrors: number;
  /** Characters of one formula; Excel allows 8,192. */
  readonly formulaLength: number;
  /** Characters that shared formulas may grow to when written out for each cell. */
  readonly formulaCharacters: number;
  /** All parts of a file that SheetJS reads, inflated: it takes some thirty times that in memory. */
  readonly foreignBytes: number;
}

const MB = 1024 * 1024;

/** Well above any real statistics workbook: the largest seen has 10,600 rows and 10 MB of XML. */
export const DEFAULT_BUDGET: Budget = {
  fileBytes: 256 * MB,
  entries: 10_000,
  partBytes: 128 * MB,
  totalBytes: 512 * MB,
  ratio: 300,
  depth: 64,
  sheets: 2_000,
  sharedStrings: 2_000_000,
  styles: 200_000,
  cells: 3_000_000,
  merges: 300_000,
  ignoredErrors: 300_000,
  formulaLength: 65_536,
  formulaCharacters: 100_000_000,
  foreignBytes: 32 * MB,
};

/** Counts what one reading of a file has used up of its budget. */
export class Meter {
  private readonly limits: Budget;
  private readonly spent: Record<keyof Budget, number> = {
    fileBytes: 0,
    entries: 0,
    partBytes: 0,
    totalBytes: 0,
    ratio: 0,
    depth: 0,
    sheets: 0,
    sharedStrings: 0,
    styles: 0,
    cells: 0,
    merges: 0,
    ignoredErrors: 0,
    formulaLength: 0,
    formulaCharacters: 0,
    foreignBytes: 0,
  };

  constructor(budget: Partial<Budget> = {}) {
    this.limits = { ...DEFAULT_BUDGET, ...budget };
  }

  /** The limit itself, for those who check it on their own. */
  limit(what: keyof Budget): number {
    return this.limits[what];
  }

  /** Adds to what was spent. Throws FileError `too-large` once the limit is passed. */
  spend(what: keyof Budget, amount: number): void {
    this.spent[what] += amount;
    this.atMost(what, this.spent[what]);
  }

  /** Throws FileError `too-large` where a single value is above its limit. */
  atMost(what: keyof Budget, value: number): void {
    const limit = this.limits[what];
    if (value > limit)
      throw new FileError({ code: 'too-large', params: { budget: what, limit } }, `${value}`);
  }
}
