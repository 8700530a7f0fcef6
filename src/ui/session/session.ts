import type { CellChange } from '../../core/changes/cellChange';
import type { WriteSheetsOptions } from '../../core/host/workbookHost';
import type { Memory } from '../../core/memory/memory';
import type { Language, Param } from '../../core/messages/text';
import type { RangeRef } from '../../core/relations/relation';
import type { Rect } from '../../core/snapshot/workbook';
import type { Preview } from './drawing';
import type { Action, PaneState } from './state';

/** One workbook being checked: the pane's state, and all that can be done with it. Nothing here rejects. */
export interface Session {
  readonly state: () => PaneState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly dispatch: (action: Action) => void;
  /** Reads and checks; a second call while one runs gives the same promise. */
  readonly check: () => Promise<void>;
  /** Checks again what may have changed, the result in view: gives whether that could be done. */
  readonly recheck: () => Promise<boolean>;
  /** Whether the workbook may change beside us. */
  readonly isShared: boolean;
  /** Whether it is checked again by itself half a second after the last change. */
  readonly setLive: (isLive: boolean) => Promise<void>;
  /** Looks whether the workbook changed without a word; for when the pane is looked at again. */
  readonly look: () => Promise<void>;
  readonly stop: () => void;
  /** Resolves when the wrong cells behind the last result are no longer looked for. */
  readonly settled: () => Promise<void>;
  readonly highlight: () => Promise<void>;
  /** Shows what agrees on the sheets, apart from the findings; or no more. */
  readonly showAgreed: (isShown: boolean) => Promise<void>;
  /** Puts notes beside the findings that are highlighted, now and later; none for null. */
  readonly setNotes: (language: Language | null) => Promise<void>;
  /** Tries once more what was refused last. */
  readonly again: () => Promise<void>;
  readonly clear: () => Promise<void>;
  /** Draws this instead of what was found, and keeps it in step, until it is cleared or highlights are asked for. */
  readonly preview: (preview: Preview) => Promise<void>;
  /**
   * Writes the chosen summary sheets, from a workbook just checked: one that was not, or has changed since, is
   * checked first. `force` also writes over what was edited by hand. The workbook remembers the choice, unless it
   * remembers the same already.
   */
  readonly summarize: (options: WriteSheetsOptions) => Promise<void>;
  /** Brings cells into view. */
  readonly show: (sheet: number, rect: Rect) => Promise<void>;
  /** What the user has selected; null where that cannot be told, which a notice says then. */
  readonly selection: () => Promise<readonly RangeRef[] | null>;
  /** Selects a finding of the list and brings its cell into view. */
  readonly goTo: (finding: number) => Promise<void>;
  readonly goBeside: (step: 1 | -1) => Promise<void>;
  /** Writes changes to the workbook of the last result and checks again; `label` says what they are about. */
  readonly repair: (changes: readonly CellChange[], label: Param) => Promise<void>;
  /**
   * Remembers something with the workbook, or forgets it, and checks again: `wish` gives the memory as it should be of
   * the one that is there, `label` says what it is about. Can be taken back like a repair.
   */
  readonly remember: (wish: (memory: Memory) => Memory, label: Param) => Promise<void>;
  /** Takes back what was written last from here, and checks again. Nothing where there is nothing to take back. */
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
}
