import type { Annotation } from '../../core/annotation/annotation';
import { applyChanges } from '../../core/changes/applyChanges';
import { cellWrites, type CellWrite } from '../../core/changes/cellWrites';
import { recalculate } from '../../core/changes/recalculate';
import {
  HostError,
  type HighlightOutcome,
  type SheetsOutcome,
  type WorkbookHost,
} from '../../core/host/workbookHost';
import { changeBetween, isNoChange } from '../../core/memory/memoryChange';
import { isWritable, rememberedIn as memoryIn } from '../../core/memory/remembered';
import { text } from '../../core/messages/text';
import type { Highlight } from '../../core/highlights/highlights';
import type { CellRef } from '../../core/relations/relation';
import type { MemoryPart, Rect, Workbook } from '../../core/snapshot/workbook';
import type { CopiedFile } from '../../hosts/file/copyFile';
import type { FileReader } from '../../ui/worker/link';
import { orExplain } from './worker/readFile';
import type { SummarizedFile } from '../../hosts/file/summarizeFile';

/** Cells that were asked for; every request is a new object, so that asking twice scrolls twice. */
export interface Selection {
  readonly sheet: number;
  readonly rect: Rect;
}

/** What the view of the workbook shows. */
export interface FileView {
  readonly workbook: Workbook | null;
  readonly highlights: readonly Highlight[];
  readonly selection: Selection | null;
  /** The file with the sheets last asked for, to be handed to the user; null where none were written. */
  readonly summarized: (SummarizedFile & Handed) | null;
  /** Typed cells that are not as the file has them. */
  readonly changed: readonly CellRef[];
  /** As the file has it. */
  readonly original: Workbook | null;
  /** Whether something is to be remembered, or forgotten, that the file does not have so; beside which summaries. */
  readonly isRemembering: boolean;
  /** Whether some of that is in no copy that was handed over. */
  readonly isUnsaved: boolean;
}

/** Something to be handed to the user, by the workbook it holds. */
export interface Handed {
  readonly workbook: Workbook;
}

/** A copy of a file. */
export type FileCopy = CopiedFile & Handed;

/** A file of the browser's as the pane's workbook: its highlights and selections are those of the view beside it. */
export interface FileHost extends WorkbookHost {
  readonly view: () => FileView;
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * A copy of the file with its changes written, and all this drawn on it where there is something to draw. Fails with
   * a `HostError` where it cannot be made.
   */
  readonly copy: (annotation: Annotation | null) => Promise<FileCopy>;
  /** Says that the changes of a copy are in the user's hands. */
  readonly saved: (copy: Handed) => void;
}

const NOTHING_READ: FileView = {
  workbook: null,
  original: null,
  highlights: [],
  selection: null,
  changed: [],
  isRemembering: false,
  isUnsaved: false,
  summarized: null,
};

const NOTHING_PROTECTED: HighlightOutcome = { protectedSheets: [] };

/** A host on a file's bytes, with what was changed here laid over them; the file itself is never changed. */
export function createFileHost(
  fileName: string,
  bytes: () => Promise<Uint8Array>,
  reader: FileReader,
): FileHost {
  const listeners = new Set<() => void>();
  /** As the file has it: what the browser was handed stays as it is, so it is read once. */
  let base: Workbook | null = null;
  /** With what was typed here; what formulas give from it stands in the view. */
  let typed: Workbook = { sheets: [] };
  /** What is to be remembered with the file's copies; null where that is as in the file. */
  let remembered: { readonly xml: string | null } | null = null;
  let view: FileView = NOTHING_READ;
  const show = (change: Partial<FileView>): void => {
    view = { ...view, ...change };
    for (const listener of listeners) listener();
  };
  const remembering = (workbook: Workbook): Workbook => {
    const { memory: _before, ...rest } = workbook;
    const memory = remembered ? partsOf(remembered.xml) : base?.memory;
    return memory ? { ...rest, memory } : rest;
  };
  const rememberedIn = async (file: Uint8Array): Promise<Uint8Array> => {
    if (!remembered) return file;
    const { writeMemory } = await import('../../hosts/file/patch/memoryPart');
    return writeMemory(file, remembered.xml);
  };
  const draw = async (highlights: readonly Highlight[]): Promise<HighlightOutcome> => {
    show({ highlights });
    return NOTHING_PROTECTED;
  };
  return {
    view: () => view,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    read: async (options) => {
      if (!base) {
        base = await reader(await orExplain(bytes), fileName, options);
        typed = base;
        show({ workbook: base, original: base });
      }
      return view.workbook ?? base;
    },
    highlight: draw,
    clear: () => draw([]),
    write: async (changes) => {
      const { workbook, outcome } = applyChanges(typed, changes);
      typed = workbook;
      if (base && outcome.written.length > 0) {
        const changed = typedCells(cellWrites(base, typed));
        // formulas in a file give nothing by themselves
        show({
          workbook: recalculate(base, typed),
          changed,
          isUnsaved: changed.length > 0 || view.isRemembering,
        });
      }
      return outcome;
    },
    select: async (sheet, rect) => show({ selection: { sheet, rect } }),
    selection: async () => (view.selection ? [view.selection] : []),
    copy: (annotation) =>
      orExplain(async () => {
        const workbook = view.workbook ?? { sheets: [] };
        // needed by few, so loaded when it is
        const { copyFile } = await import('../../hosts/file/copyFile');
        const writes = base ? cellWrites(base, workbook) : [];
        const copy = await copyFile(await bytes(), { fileName, workbook, writes, annotation });
        return { ...copy, file: await rememberedIn(copy.file), workbook };
      }),
    writeSheets: (plans, { force }) =>
      orExplain(async (): Promise<SheetsOutcome> => {
        const workbook = view.workbook ?? { sheets: [] };
        const { copyFile } = await import('../../hosts/file/copyFile');
        const { summarizeFile } = await import('../../hosts/file/summarizeFile');
        // what was typed here goes into the copy as well
        const writes = base ? cellWrites(base, workbook) : [];
        const { file } =
          writes.length === 0
            ? { file: await bytes() }
            : await copyFile(await bytes(), { fileName, workbook, writes, annotation: null });
        const summarized = await summarizeFile(file, workbook, plans, { force, fileName });
        const { file: made, isConverted, ...outcome } = summarized;
        show({ summarized: { ...outcome, isConverted, file: await rememberedIn(made), workbook } });
        return outcome;
      }),
    readMemory: async () => view.workbook?.memory ?? [],
    writeMemory: async (xml) => {
      if (xml !== null && !isWritable(view.workbook)) throw new HostError(text('memory.kept-unread'));
      const before = typed;
      // what was taken back is no change
      remembered = base && saysTheSame(base, xml) ? null : { xml };
      typed = remembering(typed);
      const isRemembering = !isSameMemory(base ?? { sheets: [] }, typed);
      show({
        workbook: view.workbook && remembering(view.workbook),
        isRemembering,
        // which summaries were asked for goes into the file with them, and calls for no copy of its own
        isUnsaved: isSameMemory(before, typed) ? view.isUnsaved : isRemembering || view.changed.length > 0,
      });
    },
    saved: ({ workbook }) => workbook === view.workbook && show({ isUnsaved: false }),
    // what the browser was handed stays as it is: a changed file is opened anew
    onChange: () => () => undefined,
    isShared: false,
    hasChanged: async () => false,
  };
}

function partsOf(xml: string | null): readonly MemoryPart[] | undefined {
  return xml === null ? undefined : [{ xml }];
}

/** Whether a file remembers just this, in one part; nothing where that is null. */
function saysTheSame(file: Workbook, xml: string | null): boolean {
  const parts = partsOf(xml) ?? [];
  if ((file.memory ?? []).length !== parts.length) return false;
  return isNoChange(changeBetween(memoryIn(file).memory, memoryIn({ sheets: [], memory: parts }).memory));
}

function typedCells(writes: readonly CellWrite[]): CellRef[] {
  return writes.filter(({ kind }) => kind === 'typed').map(({ cell }) => cell);
}

/** Whether two workbooks remember the same, whatever summaries were chosen. */
function isSameMemory(one: Workbook, other: Workbook): boolean {
  const [before, after] = [one, other].map((workbook) => ({ ...memoryIn(workbook).memory, summaries: null }));
  return isNoChange(changeBetween(before!, after!));
}
