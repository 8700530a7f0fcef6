import type { Rect } from '../../../src/core/snapshot/workbook';
import { HostObject } from './hostObject';
import type { SheetState } from './state';

/** Excel.FormatProtection. */
export class FormatProtection extends HostObject {
  readonly type = 'FormatProtection';
  private readonly sheet: SheetState;
  private readonly rect: Rect;

  constructor(sheet: SheetState, rect: Rect) {
    super();
    this.sheet = sheet;
    this.rect = rect;
  }

  /** Null where some cells are locked and some are not. */
  get Locked(): boolean | null {
    const { top, left, bottom, right } = this.rect;
    let unlocked = 0;
    for (const [row, cells] of this.sheet.rows) {
      if (row < top || row > bottom) continue;
      for (const [column, { locked }] of cells) {
        if (column >= left && column <= right && locked === false) unlocked++;
      }
    }
    if (unlocked === 0) return true;
    return unlocked === (bottom - top + 1) * (right - left + 1) ? false : null;
  }
}
