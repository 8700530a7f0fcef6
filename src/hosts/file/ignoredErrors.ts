import { parseRect } from '../../core/snapshot/address';
import type { IgnoredErrors } from '../../core/snapshot/workbook';
import type { Meter } from './budget';
import { isTrue, type Attributes } from './xml';

/** The kinds of green corners that a file can leave out (ECMA-376, 18.3.1.50 `ignoredError`). */
const KINDS = [
  'evalError',
  'twoDigitTextYear',
  'numberStoredAsText',
  'formula',
  'formulaRange',
  'unlockedFormula',
  'emptyCellReference',
  'listDataValidation',
  'calculatedColumn',
];

/** The ranges of a sheet whose green corners the user told Excel to leave out. */
export class IgnoredRanges {
  readonly list: IgnoredErrors[] = [];
  private readonly meter: Meter;

  constructor(meter: Meter) {
    this.meter = meter;
  }

  /** Takes in one `<ignoredError>`; its `sqref` is a list of ranges. Throws FileError `too-large`. */
  add(attributes: Attributes): void {
    const kinds = KINDS.filter((kind) => isTrue(attributes[kind]));
    if (kinds.length === 0) return;
    for (const ref of (attributes.sqref ?? '').split(/\s+/)) {
      const rect = ref === '' ? null : parseRect(ref);
      if (!rect) continue;
      this.meter.spend('ignoredErrors', 1);
      this.list.push({ rect, kinds });
    }
  }
}
