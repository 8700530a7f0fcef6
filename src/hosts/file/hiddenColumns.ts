import { MAX_COLUMNS } from '../../core/snapshot/address';
import { isTrue, type Attributes } from './xml';

/** Collects hidden ranges of columns; they overlap and reach to XFD in real files. */
export class HiddenColumns {
  /** How many more ranges cover a column than the one before it: adding a range costs nothing, however wide. */
  private readonly steps = new Int32Array(MAX_COLUMNS + 1);

  /** Takes in one `<col>`. */
  add(attributes: Attributes): void {
    const first = Number(attributes.min);
    const last = Math.min(Number(attributes.max), MAX_COLUMNS);
    if (!isTrue(attributes.hidden) || !(first >= 1) || !(last >= first)) return;
    this.steps[first - 1]! += 1;
    this.steps[last]! -= 1;
  }

  /** The hidden ones among the first `count` columns. */
  among(count: number): Set<number> {
    const hidden = new Set<number>();
    let covering = 0;
    for (let column = 0; column < count; column++) {
      covering += this.steps[column]!;
      if (covering > 0) hidden.add(column);
    }
    return hidden;
  }
}
