import type { Note } from '../annotation/notes';
import type { CellChange, ChangeOutcome } from '../changes/cellChange';
import type { Highlight } from '../highlights/highlights';
import type { Text } from '../messages/text';
import type { RangeRef } from '../relations/relation';
import type { SheetPlan } from '../sheetPlan/sheetPlan';
import type { MemoryPart, Rect, Workbook } from '../snapshot/workbook';

/** Tells what a long piece of work is doing; `of` is 0 where the amount is not known. */
export interface Progress {
  readonly text: Text;
  readonly done: number;
  readonly of: number;
}

/** What a host looks at to know that its work is no longer wanted; an `AbortSignal` is one. */
export interface StopSignal {
  readonly aborted: boolean;
  /** Calls back at the moment it is aborted, where it can. */
  readonly addEventListener?: (type: 'abort', listener: () => void) => void;
}

export interface ReadOptions {
  /**
   * `changed`: a host that is told of changes may leave out what it knows to be as it was when it was last read; what
   * it gives is the whole workbook all the same. Everything is read where left out.
   */
  readonly scope?: 'all' | 'changed';
  readonly onProgress: (progress: Progress) => void;
  /** Aborted when the user stops the work; the host throws a {@link HostError} with the text `host.stopped`. */
  readonly signal: StopSignal;
}

/** What became of a wish to highlight: sheets whose protection kept highlights from being drawn. */
export interface HighlightOutcome {
  readonly protectedSheets: readonly string[];
  /** How many notes were put into cells, and how many could not be; absent where none were asked for. */
  readonly notes?: { readonly written: number; readonly left: number };
}

export interface HighlightOptions {
  /** Notes to be put into cells beside the highlights; those of ours that are there are taken out either way. */
  readonly notes?: readonly Note[];
  readonly onProgress?: (progress: Progress) => void;
  /** Aborted when the user stops the drawing: then nothing of ours remains, and the host throws `host.stopped`. */
  readonly signal?: StopSignal;
}

/** Why a sheet of ours was left as it was, or left out. */
export type KeptReason =
  /** Someone edited what is ours of it by hand. */
  | 'edited'
  /** Something that was filled in has no place in what would be written. */
  | 'lost'
  /** A former version made it: whether it was edited cannot be told. */
  | 'former'
  /** What its owner added stands where it cannot be moved from. */
  | 'stuck'
  | 'protected'
  /** It is not there, and the workbook's owner allows no sheet to be added. */
  | 'locked';

/** Whether a sheet was left as it was for the sake of what someone may have typed: it is written when forced. */
export function isForHand({ reason }: { readonly reason: KeptReason }): boolean {
  return reason === 'edited' || reason === 'former' || reason === 'lost';
}

/** What became of planned sheets, by the names they have in the workbook. */
export interface SheetsOutcome {
  readonly written: readonly string[];
  /** Those of the written sheets that someone had edited by hand: by force these edits were replaced. */
  readonly replaced: readonly string[];
  /** Those of the written sheets that a former version had made: whether edits were replaced by force cannot be told. */
  readonly formerReplaced: readonly string[];
  readonly kept: readonly KeptSheet[];
  /**
   * Lines that are no more, beside which people had written something: that was put below what is ours. Absent where
   * there are none.
   */
  readonly apart?: readonly { readonly name: string; readonly lines: readonly string[] }[];
  /** What was filled into written sheets for something that is done with, and went with it; left out where nothing was. */
  readonly dropped?: readonly { readonly name: string; readonly notes: readonly string[] }[];
}

/** A sheet of ours that was left as it was. */
export interface KeptSheet {
  readonly name: string;
  readonly reason: KeptReason;
  /** The first cells that are to blame, where that is known and some are; «…» behind them where there are more. */
  readonly cells?: readonly string[];
}

export interface WriteSheetsOptions {
  /** Also sheets of ours that were edited by hand. */
  readonly force: boolean;
}

/** Where the pane's workbook comes from and where its highlights go: Excel, or a file opened on the page. */
export interface WorkbookHost {
  readonly read: (options: ReadOptions) => Promise<Workbook>;
  /** Replaces all highlights and notes of ours by these. Where that fails half-way, what was drawn is taken out again. */
  readonly highlight: (
    highlights: readonly Highlight[],
    options?: HighlightOptions,
  ) => Promise<HighlightOutcome>;
  readonly clear: () => Promise<HighlightOutcome>;
  /**
   * Writes typed values into cells of the workbook as last read, at most `MOST_CHANGES` at once, as one step. Each is
   * written only into a cell that still holds its `before` and no formula; numbers as numbers, text never as a
   * formula. Those left out are told with the reason; changes of ours are not told to `onChange`.
   */
  readonly write: (changes: readonly CellChange[]) => Promise<ChangeOutcome>;
  /**
   * Writes planned sheets: those of ours are filled again where they stand, the others are added as the last ones.
   * Sheets of the user's are never touched.
   */
  readonly writeSheets: (plans: readonly SheetPlan[], options: WriteSheetsOptions) => Promise<SheetsOutcome>;
  /** What is remembered with the workbook now: another pane, or another person, may have written since it was read. */
  readonly readMemory: () => Promise<readonly MemoryPart[]>;
  /**
   * Remembers this with the workbook (the XML of `serialiseMemory`), or with null forgets what is remembered. Fails
   * with `memory.kept-unread` where something is remembered that cannot be read: it is never written over.
   */
  readonly writeMemory: (xml: string | null) => Promise<void>;
  /** Selects cells and brings them into view; `sheet` is its place in the workbook that was read. */
  readonly select: (sheet: number, rect: Rect) => Promise<void>;
  /**
   * What the user has selected, area by area in the order of selecting, as places in the workbook that was read; empty
   * where that is no cells of it. Whole rows and columns are told as far as a sheet reaches.
   */
  readonly selection: () => Promise<readonly RangeRef[]>;
  /** Calls back whenever cells may have changed since the last read. Gives the way to stop listening. */
  readonly onChange: (listener: () => void) => () => void;
  /** Whether the workbook may change beside us, as one that is open in Excel does: `onChange` then tells of it. */
  readonly isShared: boolean;
  /**
   * Whether what was last read differs from what is there now, for hosts whose changes may go untold; a look at little
   * of the workbook, so «no» means that nothing was seen. False where nothing was read yet.
   */
  readonly hasChanged: () => Promise<boolean>;
}

/** A failure the user can do something about; `text` says what in plain words. */
export class HostError extends Error {
  readonly text: Text;

  constructor(text: Text, options?: ErrorOptions) {
    super(text.id, options);
    this.name = 'HostError';
    this.text = text;
  }
}
