import type { KeptReason, KeptSheet, SheetsOutcome } from './workbookHost';

/** What became of a sheet of ours that was filled again: whether edits by hand were replaced, or may have been. */
export type Refilled = 'filled' | 'replaced' | 'former-replaced';

/** What it became, where it would have been kept for this reason had it not been written by force. */
export function becameFor(kept: { readonly reason: KeptReason } | null): Refilled {
  if (kept === null) return 'filled';
  return kept.reason === 'former' ? 'former-replaced' : 'replaced';
}

export interface RefillingTold {
  /** Lines that are no more, beside which something was written that stands below now. */
  readonly apart: readonly string[];
  /** What was filled in for something that is done with. */
  readonly dropped: readonly string[];
}

/** Takes down what becomes of planned sheets, one after the other. */
export class Outcomes {
  private readonly written: string[] = [];
  private readonly replaced: string[] = [];
  private readonly formerReplaced: string[] = [];
  private readonly kept: KeptSheet[] = [];
  private readonly apart: { readonly name: string; readonly lines: readonly string[] }[] = [];
  private readonly dropped: { readonly name: string; readonly notes: readonly string[] }[] = [];

  added(name: string): void {
    this.written.push(name);
  }

  refilled(name: string, became: Refilled, { apart, dropped }: RefillingTold): void {
    this.written.push(name);
    if (became === 'replaced') this.replaced.push(name);
    if (became === 'former-replaced') this.formerReplaced.push(name);
    if (apart.length > 0) this.apart.push({ name, lines: apart });
    if (dropped.length > 0) this.dropped.push({ name, notes: dropped });
  }

  left(name: string, reason: KeptReason, cells: readonly string[] = []): void {
    this.kept.push({ name, reason, ...(cells.length > 0 ? { cells } : {}) });
  }

  all(): SheetsOutcome {
    const { written, replaced, formerReplaced, kept, apart, dropped } = this;
    const told = { ...(apart.length > 0 ? { apart } : {}), ...(dropped.length > 0 ? { dropped } : {}) };
    return { written, replaced, formerReplaced, kept, ...told };
  }
}
