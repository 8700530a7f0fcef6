import { parseRect } from '../../core/snapshot/address';
import type { Meter } from './budget';
import { unescapeText } from './excelText';
import { SharedFormula } from './sharedFormula';
import type { Attributes } from './xml';

interface ArrayFormula {
  readonly bottom: number;
  readonly formula: string;
}

/** How much more memory a formula takes once it is cut into references. */
const CUT_UP_COST = 20;

/** The formulas of one sheet: tells each cell its own where the file stores one for many cells. */
export class SheetFormulas {
  private readonly shared = new Map<string, SharedFormula>();
  /** By column, the array formula that last reached it: enough, as cells come row by row. */
  private readonly arrays = new Map<number, ArrayFormula>();
  private readonly meter: Meter;

  constructor(meter: Meter) {
    this.meter = meter;
  }

  /**
   * The formula an `<f>` gives its cell; undefined where it gives none. A dependant that comes before the formula it
   * shares is answered with `later`: ask again with {@link resolve} once the sheet is read.
   */
  read(
    attributes: Attributes,
    text: string,
    row: number,
    column: number,
  ): { formula?: string; later?: string } {
    const { t: type, si: index, ref } = attributes;
    this.meter.atMost('formulaLength', text.length);
    const formula = unescapeText(text.trim().replace(/^=/, ''));
    if (type === 'shared' && index !== undefined) {
      if (formula === '') {
        const own = this.resolve(index, row, column);
        return own === undefined ? { later: index } : { formula: own };
      }
      if (ref !== undefined || !this.shared.has(index)) {
        this.shared.set(index, new SharedFormula(formula, row, column));
      }
    }
    if (formula === '') return {};
    if (type === 'array' && ref !== undefined) this.addArray(ref, formula);
    return { formula };
  }

  /** The shared formula of an index, written out for a cell; undefined where nothing was stored under it. */
  resolve(index: string, row: number, column: number): string | undefined {
    const shared = this.shared.get(index);
    if (!shared) return undefined;
    this.meter.spend('formulaCharacters', shared.uncut * CUT_UP_COST);
    const formula = shared.at(row, column);
    this.meter.spend('formulaCharacters', formula.length);
    return formula;
  }

  /** The array formula that a cell without one of its own is part of, if any. */
  arrayAt(row: number, column: number): string | undefined {
    if (this.arrays.size === 0) return undefined;
    const array = this.arrays.get(column);
    return array && row <= array.bottom ? array.formula : undefined;
  }

  private addArray(ref: string, formula: string): void {
    const rect = parseRect(ref);
    if (!rect || (rect.top === rect.bottom && rect.left === rect.right)) return;
    // Charged as cells, so that a thousand arrays across the whole sheet cannot eat up our time.
    this.meter.spend('cells', rect.right - rect.left + 1);
    for (let column = rect.left; column <= rect.right; column++) {
      this.arrays.set(column, { bottom: rect.bottom, formula });
    }
  }
}
