import type { Annotation } from '../../core/annotation/annotation';
import { applyChanges } from '../../core/changes/applyChanges';
import type { CellChange } from '../../core/changes/cellChange';
import {
  HostError,
  type HighlightOutcome,
  type SheetsOutcome,
  type WorkbookHost,
} from '../../core/host/workbookHost';
import { isWritable } from '../../core/memory/remembered';
import { text } from '../../core/messages/text';
import type { Highlight } from '../../core/highlights/highlights';
import type { Rect, Workbook } from '../../core/snapshot/workbook';
import type { AnnotatedFile } from '../../hosts/file/annotateFile';
import type { FileReader } from '../../ui/worker/link';
import { orExplain } from './worker/readFile';
import { readWorkbook } from '../../hosts/file/readWorkbook';
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
  readonly summarized: SummarizedFile | null;
}

/** A file of the browser's as the pane's workbook: its highlights and selections are those of the view beside it. */
export interface FileHost extends WorkbookHost {
  readonly view: () => FileView;
  readonly subscribe: (listener: () => void) => () => void;
  /** A copy of the file with all this drawn on it. Fails with a `HostError` where it cannot be made. */
  readonly annotate: (workbook: Workbook, annotation: Annotation) => Promise<AnnotatedFile>;
}

const NOTHING_PROTECTED: HighlightOutcome = { protectedSheets: [] };

/** A host on a file's bytes; they are read anew at every check. */
export function createFileHost(
  fileName: string,
  bytes: () => Promise<Uint8Array>,
  reader: FileReader,
): FileHost {
  const listeners = new Set<() => void>();
  /** What was changed here, in order; the file of the browser's stays as it is. */
  const kept: CellChange[] = [];
  /** What is to be remembered with the file's copies; null where that is as in the file. */
  let remembered: { readonly xml: string | null } | null = null;
  let view: FileView = { workbook: null, highlights: [], selection: null, summarized: null };
  const show = (change: Partial<FileView>): void => {
    view = { ...view, ...change };
    for (const listener of listeners) listener();
  };
  const remembering = (workbook: Workbook): Workbook => {
    if (!remembered) return workbook;
    const { memory: _before, ...rest } = workbook;
    return remembered.xml === null ? rest : { ...rest, memory: [{ xml: remembered.xml }] };
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
      const read = await reader(await orExplain(bytes), fileName, options);
      const { workbook } = applyChanges(remembering(read), kept);
      show({ workbook });
      return workbook;
    },
    highlight: draw,
    clear: () => draw([]),
    write: async (changes) => {
      const { workbook, outcome } = applyChanges(view.workbook ?? { sheets: [] }, changes);
      kept.push(...outcome.written);
      show({ workbook });
      return outcome;
    },
    select: async (sheet, rect) => show({ selection: { sheet, rect } }),
    annotate: (workbook, annotation) =>
      orExplain(async () => {
        // needed by few, so loaded when it is
        const { annotateFile } = await import('../../hosts/file/annotateFile');
        const copy = await annotateFile(await bytes(), workbook, annotation, fileName);
        return { ...copy, file: await rememberedIn(copy.file) };
      }),
    writeSheets: (plans, { force }) =>
      orExplain(async (): Promise<SheetsOutcome> => {
        const { summarizeFile } = await import('../../hosts/file/summarizeFile');
        const content = await bytes();
        const workbook = view.workbook ?? (await readWorkbook(content, { fileName }));
        const summarized = await summarizeFile(content, workbook, plans, { force, fileName });
        show({ summarized: { ...summarized, file: await rememberedIn(summarized.file) } });
        return { written: summarized.written, kept: summarized.kept };
      }),
    writeMemory: async (xml) => {
      if (xml !== null && !isWritable(view.workbook)) throw new HostError(text('memory.kept-unread'));
      remembered = { xml };
      if (view.workbook) show({ workbook: remembering(view.workbook) });
    },
    // what the browser was handed stays as it is: a changed file is opened anew
    onChange: () => () => undefined,
    isShared: false,
    hasChanged: async () => false,
  };
}
