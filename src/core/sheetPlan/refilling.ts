import type { AreaCells } from './digest';
import { withFilledIn } from './filledIn';
import { editedIn, isAsRecorded, keptFor, type OwnRecord } from './ownRecord';
import type { SheetPlan } from './sheetPlan';

/** Why a sheet of ours is left as it is unless it is written by force. */
export interface KeptFor {
  /** `lost`: something that was filled in has no place in the plan. */
  readonly reason: 'edited' | 'former' | 'lost';
  /** The first cells that are to blame, «…» behind them where there are more; none where that cannot be told. */
  readonly cells: readonly string[];
}

/** A plan that takes the place of a sheet of ours. */
export interface Refilling {
  /** With what people filled in. */
  readonly plan: SheetPlan;
  /** Null where nothing that people wrote is lost. */
  readonly kept: KeptFor | null;
  /** What was filled in for something that is done with. */
  readonly dropped: readonly string[];
}

/** Cells that are named; of more it is only said that there are some. */
const MOST_CELLS = 3;

/**
 * How a sheet of ours is to be filled again: `there` are the cells of the recorded area (null where that cannot be
 * told), `anew` those of the plan as it would be written.
 */
export function refilling(
  plan: SheetPlan,
  record: OwnRecord | null,
  there: AreaCells | null,
  anew: () => AreaCells,
): Refilling {
  const { plan: filled, lost, dropped } = withFilledIn(plan, record, there);
  const kept = (reason: KeptFor['reason'], cells: readonly string[]): Refilling => ({
    plan: filled,
    dropped,
    kept: { reason, cells: cells.length > MOST_CELLS ? [...cells.slice(0, MOST_CELLS), '…'] : cells },
  });
  if (!record || !there || keptFor(record) === 'former') return kept(keptFor(record), []);
  const written = anew();
  if (!isAsRecorded(record, there, written)) {
    return kept('edited', editedIn(record, there, written, MOST_CELLS));
  }
  return lost.length > 0 ? kept('lost', lost) : { plan: filled, dropped, kept: null };
}
