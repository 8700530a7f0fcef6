import type { FileSummary } from '../../../core/folder/fileSummary';
import type { ListedUnit } from '../../../core/folder/listedUnits';
import type { FileResult } from './fileJob';

/** A worker's result on its way: texts are handed over many times faster than some hundred small objects. */
export interface Parcel extends Omit<FileResult, 'summary'> {
  readonly summary: string;
  /** Apart, because the files of a folder often list the same units. */
  readonly units: string;
}

export function pack({ summary: { units, ...summary }, ...rest }: FileResult): Parcel {
  return { ...rest, summary: JSON.stringify(summary), units: JSON.stringify(units) };
}

/** Unpacks parcels; one that lists the same units as the one before shares its list. */
export function unpacker(): (parcel: Parcel) => FileResult {
  let before = '[]';
  let listed: readonly ListedUnit[] = [];
  return ({ summary, units, ...rest }) => {
    if (units !== before) [before, listed] = [units, JSON.parse(units) as ListedUnit[]];
    return { ...rest, summary: { ...(JSON.parse(summary) as Omit<FileSummary, 'units'>), units: listed } };
  };
}
