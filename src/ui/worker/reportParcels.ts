import type { Report, TableReport } from '../../core/check';
import type { ReportParcel } from './messages';
import { packTable, unpackTable, type PackedTable } from './packTable';

const RELATIONS_A_PARCEL = 400;

/** A report in parcels; tables that are those of an earlier one, which the receiver has, are not sent again. */
export function* reportParcels(report: Report, isLast: boolean, sent?: Report): Generator<ReportParcel> {
  const isSame = sent?.tables.every((table, place) => table === report.tables[place]) ?? false;
  for (const table of isSame ? [] : report.tables) {
    yield { type: 'table', table: packTable(table) };
    for (let from = 0; from < table.relations.length; from += RELATIONS_A_PARCEL) {
      const to = from + RELATIONS_A_PARCEL;
      const relations = table.relations.slice(from, to);
      yield { type: 'relations', relations, verdicts: table.verdicts.slice(from, to) };
    }
  }
  const { tables: _tables, ...rest } = report;
  yield { type: 'findings', rest, isLast, hasTablesBefore: isSame };
}

interface Unpacked {
  readonly table: PackedTable;
  readonly relations: TableReport['relations'][number][];
  readonly verdicts: TableReport['verdicts'][number][];
}

/** Puts reports together again from their parcels. */
export class ReportUnpacking {
  private unpacked: Unpacked[] = [];
  private tables: readonly TableReport[] = [];

  /** Takes the next parcel, in the order they were made; with the last one gives the report, else null. */
  take(parcel: ReportParcel): Report | null {
    switch (parcel.type) {
      case 'table':
        this.unpacked.push({ table: parcel.table, relations: [], verdicts: [] });
        return null;
      case 'relations': {
        const { relations, verdicts } = this.unpacked.at(-1)!;
        relations.push(...parcel.relations);
        verdicts.push(...parcel.verdicts);
        return null;
      }
      case 'findings':
        if (!parcel.hasTablesBefore) {
          this.tables = this.unpacked.map(({ table, ...relations }) => unpackTable(table, relations));
        }
        this.unpacked = [];
        return { ...parcel.rest, tables: this.tables };
    }
  }
}
