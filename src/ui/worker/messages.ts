import type { Report } from '../../core/check';
import type { Progress } from '../../core/host/workbookHost';
import type { Text } from '../../core/messages/text';
import type { Verdict } from '../../core/relations/evaluate';
import type { Relation } from '../../core/relations/relation';
import type { Row, Workbook } from '../../core/snapshot/workbook';
import type { PackedTable } from './packTable';
import type { SheetHead } from './sheetParcels';

/** A workbook in parcels, small enough that whoever receives them can answer a click between two. */
export type WorkbookParcel =
  | { readonly type: 'sheet'; readonly head: SheetHead }
  | { readonly type: 'rows'; readonly rows: readonly (readonly [number, Row])[] }
  | { readonly type: 'memory'; readonly memory: NonNullable<Workbook['memory']> };

/** A report in parcels: its tables with their relations, then the rest. */
export type ReportParcel =
  | { readonly type: 'table'; readonly table: PackedTable }
  | {
      readonly type: 'relations';
      readonly relations: readonly Relation[];
      readonly verdicts: readonly Verdict[];
    }
  | {
      readonly type: 'findings';
      readonly rest: Omit<Report, 'tables'>;
      /** False where a better report may still follow. */
      readonly isLast: boolean;
      /** Whether its tables are those of the report before. */
      readonly hasTablesBefore: boolean;
    };

/** What the page asks of the worker. */
export type Request =
  | WorkbookParcel
  /** Check the workbook whose parcels came before. */
  | { readonly type: 'check' }
  /** Read a file, keep its workbook, and send that back. */
  | { readonly type: 'read'; readonly fileName: string; readonly bytes: Uint8Array };

/** What the worker says. */
export type Reply =
  | { readonly type: 'ready' }
  | { readonly type: 'progress'; readonly progress: Progress }
  | WorkbookParcel
  /** All parcels of the file's workbook were sent. */
  | { readonly type: 'read' }
  | ReportParcel
  /** It did not work: in words for the user where there are some, and for whoever has to find out. */
  | { readonly type: 'failed'; readonly text: Text | null; readonly detail: string };
