import type { Report, TableReport } from '../../core/check';
import type { ReportParcel } from './messages';
import { packTable, unpackTable, type PackedTable } from './packTable';

const RELATIONS_A_PARCEL = 400;

/** A report in parcels. */
export function* reportParcels(
  { tables, findings, skipped }: Report,
  isLast: boolean,
): Generator<ReportParcel> {
  for (const table of tables) {
    yield { type: 'table', table: packTable(table) };
    for (let from = 0; from < table.relations.length; from += RELATIONS_A_PARCEL) {
      const to = from + RELATIONS_A_PARCEL;
      const relations = table.relations.slice(from, to);
      yield { type: 'relations', relations, verdicts: table.verdicts.slice(from, to) };
    }
  }
  yield { type: 'findings', findings, skipped, isLast };
}

interface Unpacked {
  readonly table: PackedTable;
  readonly relations: TableReport['relations'][number][];
  readonly verdicts: TableReport['verdicts'][number][];
}

/** Puts a report together again from its parcels. */
export class ReportUnpacking {
  private tables: Unpacked[] = [];

  /** Takes the next parcel, in the order they were made; with the last one gives the report, else null. */
  take(parcel: ReportParcel): Report | null {
    switch (parcel.type) {
      case 'table':
        this.tables.push({ table: parcel.table, relations: [], verdicts: [] });
        return null;
      case 'relations': {
        const { relations, verdicts } = this.tables.at(-1)!;
        relations.push(...parcel.relations);
        verdicts.push(...parcel.verdicts);
        return null;
      }
      case 'findings': {
        const { findings, skipped } = parcel;
        const tables = this.tables.map(({ table, ...relations }) => unpackTable(table, relations));
        this.tables = [];
        return { tables, findings, skipped };
      }
    }
  }
}
