import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Note } from '../../src/core/annotation/notes';
import type { CellChange, ChangeOutcome } from '../../src/core/changes/cellChange';
import type { Highlight } from '../../src/core/highlights/highlights';
import {
  HostError,
  type HighlightOptions,
  type HighlightOutcome,
  type ReadOptions,
  type SheetsOutcome,
  type WorkbookHost,
  type WriteSheetsOptions,
} from '../../src/core/host/workbookHost';
import { text } from '../../src/core/messages/text';
import type { RangeRef } from '../../src/core/relations/relation';
import type { SheetPlan } from '../../src/core/sheetPlan/sheetPlan';
import type { MemoryPart, Rect, Workbook } from '../../src/core/snapshot/workbook';
import { readWorkbook } from '../../src/hosts/file/readWorkbook';

const SAMPLES = resolve(__dirname, '../../assets/samples');

/** The grid of one of the samples that ship: what its other Biểu say is no matter of the pane. */
export async function sample(name: 'dien-bien' | 'dien-bien-co-loi'): Promise<Workbook> {
  const bytes = new Uint8Array(readFileSync(resolve(SAMPLES, `${name}.xlsx`)));
  const { sheets } = await readWorkbook(bytes);
  return { sheets: sheets.filter((sheet) => sheet.name === 'Biểu 02') };
}

/** A host that notes what it is asked; each answer can be replaced by a test. */
export class NotingHost implements WorkbookHost {
  readonly drawn: (readonly Highlight[])[] = [];
  readonly writes: (readonly CellChange[])[] = [];
  /** What becomes of changes: all are written, unless a test says otherwise. */
  becomes: (changes: readonly CellChange[]) => ChangeOutcome = (written) => ({ written, refused: [] });
  readonly selected: [number, Rect][] = [];
  readonly listeners = new Set<() => void>();
  readonly written: { readonly names: readonly string[]; readonly force: boolean }[] = [];
  outcome: HighlightOutcome = { protectedSheets: [] };
  /** Sheets that are kept unless forced, by name. */
  edited: readonly string[] = [];

  constructor(readonly read: (options: ReadOptions) => Promise<Workbook>) {}

  /** What drawing fails with, if anything. */
  failDrawing: Error | null = null;

  /** What writing sheets fails with, if anything. */
  failWriting: Error | null = null;

  /** The notes that came with each drawing. */
  readonly noted: (readonly Note[])[] = [];
  /** Called while it draws. */
  whileDrawing: () => void = () => undefined;

  readonly highlight = async (
    highlights: readonly Highlight[],
    { notes = [], signal }: HighlightOptions = {},
  ): Promise<HighlightOutcome> => {
    this.whileDrawing();
    if (signal?.aborted) throw new HostError(text('host.stopped'));
    if (this.failDrawing) throw this.failDrawing;
    this.drawn.push(highlights);
    this.noted.push(notes);
    return notes.length > 0 ? { ...this.outcome, notes: { written: notes.length, left: 0 } } : this.outcome;
  };
  readonly clear = (): Promise<HighlightOutcome> => this.highlight([]);
  readonly write = async (changes: readonly CellChange[]): Promise<ChangeOutcome> => {
    this.writes.push(changes);
    return this.becomes(changes);
  };
  readonly writeSheets = async (
    plans: readonly SheetPlan[],
    { force }: WriteSheetsOptions,
  ): Promise<SheetsOutcome> => {
    if (this.failWriting) throw this.failWriting;
    const names = plans.map(({ name }) => name);
    this.written.push({ names, force });
    const kept = force ? [] : names.filter((name) => this.edited.includes(name));
    return {
      written: names.filter((name) => !kept.includes(name)),
      replaced: force ? names.filter((name) => this.edited.includes(name)) : [],
      formerReplaced: [],
      kept: kept.map((name) => ({ name, reason: 'edited' })),
    };
  };
  readonly select = async (sheet: number, rect: Rect): Promise<void> => {
    this.selected.push([sheet, rect]);
  };
  /** What was written to be remembered, in order. */
  readonly memories: (string | null)[] = [];
  readonly readMemory = async (): Promise<readonly MemoryPart[]> => {
    const xml = this.memories.at(-1);
    return xml ? [{ xml }] : [];
  };
  /** What writing it fails with, if anything. */
  failRemembering: Error | null = null;
  readonly writeMemory = async (xml: string | null): Promise<void> => {
    if (this.failRemembering) throw this.failRemembering;
    this.memories.push(xml);
  };
  /** What the user has selected. */
  pointedAt: readonly RangeRef[] = [];
  readonly selection = async (): Promise<readonly RangeRef[]> => this.pointedAt;
  readonly onChange = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly isShared = true;
  /** Whether it would say that something changed without a word. */
  isChanged = false;
  readonly hasChanged = async (): Promise<boolean> => this.isChanged;

  change(): void {
    for (const listener of this.listeners) listener();
  }
}
