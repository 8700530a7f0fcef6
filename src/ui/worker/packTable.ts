import { isGrid, type Bieu, type GridBieu, type TableBieu } from '../../core/bieu/bieu';
import type { DossierFacts } from '../../core/bieu/dossier';
import type { MarkWord } from '../../core/bieu/markCodebook';
import type { TableReport } from '../../core/check';
import { CRITERIA_SETS } from '../../core/criteria';
import { BLANK, type Reading } from '../../core/relations/reading';
import type { Rect } from '../../core/snapshot/workbook';
import { pack, unpack, type Packed } from './packCells';

type PackedDossier = Omit<DossierFacts, 'markAt'> & { readonly marks: Packed<MarkWord> };
type PackedGrid = Omit<GridBieu, 'read'>;
type PackedLines = Omit<TableBieu, 'read' | 'dossier'> & { readonly dossier: PackedDossier | null };

/**
 * A table's report as plain data, without its relations, which are many and sent apart. What the functions of its Biểu
 * say is sent for every cell of its range.
 */
export interface PackedTable {
  readonly report: Omit<TableReport, 'bieu' | 'relations' | 'verdicts'>;
  readonly bieu: PackedGrid | PackedLines;
  readonly readings: Packed<Reading>;
}

/** A table's report, ready to be sent to another thread. */
export function packTable({ bieu, agreed, coverage, unchecked }: TableReport): PackedTable {
  return {
    report: { agreed, coverage, unchecked },
    bieu: packBieu(bieu),
    readings: pack(bieu.range, bieu.read, readingKey),
  };
}

/** The report again, with its relations. Its Biểu reads the cells of its range; all others are blank to it. */
export function unpackTable(
  { report, bieu, readings }: PackedTable,
  relations: Pick<TableReport, 'relations' | 'verdicts'>,
): TableReport {
  return { ...report, ...relations, bieu: unpackBieu(bieu, unpack(readings, BLANK)) };
}

function packBieu(bieu: Bieu): PackedTable['bieu'] {
  if (isGrid(bieu)) {
    const { read: _read, ...grid } = bieu;
    return grid;
  }
  const { read: _read, dossier, ...lines } = bieu;
  return { ...lines, dossier: dossier && packDossier(dossier, bieu.range) };
}

function unpackBieu(bieu: PackedTable['bieu'], read: Bieu['read']): Bieu {
  if (bieu.kind !== 'grid') {
    const { dossier } = bieu;
    return { ...bieu, read, dossier: dossier && unpackDossier(dossier) };
  }
  // the sets are told apart as objects
  const known = CRITERIA_SETS.find(({ id }) => id === bieu.criteriaSet?.id);
  return { ...bieu, read, criteriaSet: known ?? bieu.criteriaSet };
}

function packDossier({ markAt, ...facts }: DossierFacts, range: Rect): PackedDossier {
  return { ...facts, marks: pack(range, (row, column) => markAt({ row, column }), markKey) };
}

function unpackDossier({ marks, ...facts }: PackedDossier): DossierFacts {
  const at = unpack<MarkWord>(marks, { mark: 'blank' });
  return { ...facts, markAt: ({ row, column }) => at(row, column) };
}

function readingKey({ state, low, high, decimals, reason }: Reading): string {
  return [state, low, high, decimals, reason].join();
}

function markKey({ mark, nearly }: MarkWord): string {
  return `${mark} ${nearly}`;
}
