import { addTallies, NO_TALLY, type Tally } from '../report/answer';
import type { RuleId } from '../rules/ruleId';
import { ruleOrder } from '../rules/ruleId';
import { duplicatesOf, type Duplicate } from './duplicates';
import type { FileSummary, RuleCount } from './fileSummary';
import type { ListedUnit } from './listedUnits';
import { sendersOf } from './senders';
import { submissionsOf, type Submissions } from './submissions';
import { unitKey, type KnownUnit } from './unitNames';

/** One file's line in the report on a folder. */
export interface FolderFile extends Tally {
  readonly path: string;
  /** Why it could not be read; null where it could. */
  readonly error: string | null;
  /** The units whose file it is, as far as its name, headings or folder tell. */
  readonly units: readonly string[];
  readonly tables: number;
  readonly rules: readonly RuleCount[];
}

export interface FolderRule extends RuleCount {
  /** In how many files. */
  readonly files: number;
}

/** What is to be said of many files together. */
export interface FolderReport extends Tally {
  readonly unreadable: number;
  readonly files: readonly FolderFile[];
  readonly rules: readonly FolderRule[];
  /** Who has sent and who has not; null where nothing tells whom to expect. */
  readonly submissions: Submissions | null;
  readonly duplicates: readonly Duplicate[];
}

/** Gathers what is known of each file while the files go by. */
export class FolderTally {
  private readonly files: FileSummary[] = [];
  private readonly units = new Map<string, ListedUnit>();
  private met: readonly ListedUnit[] = [];

  add(summary: FileSummary): void {
    // a list shared with the file before has been met
    if (summary.units !== this.met) for (const unit of summary.units) this.meet(unit);
    this.met = summary.units;
    // thousands of files may list the same hundred units each
    this.files.push({ ...summary, units: [] });
  }

  get count(): number {
    return this.files.length;
  }

  get total(): Tally {
    return this.files.reduce((sum, { tally }) => addTallies(sum, tally), NO_TALLY);
  }

  get unreadable(): number {
    return this.files.filter(({ error }) => error !== null).length;
  }

  /** The report; `expected` is the list of units that should have sent theirs, where there is one. */
  report(expected: readonly KnownUnit[] | null): FolderReport {
    const known = [...this.units.values()];
    const senders = sendersOf(this.files, expected ?? known);
    return {
      ...this.total,
      unreadable: this.unreadable,
      files: this.files.map((file, at) => ({
        path: file.path,
        error: file.error,
        units: senders[at]!.map(({ name }) => name),
        tables: file.tables.length,
        ...file.tally,
        rules: [...file.rules].sort(byRule),
      })),
      rules: ruleTotals(this.files),
      submissions: submissionsOf(this.files, senders, known, expected),
      duplicates: duplicatesOf(this.files, senders),
    };
  }

  private meet(unit: ListedUnit): void {
    const key = `${unitKey(unit.name)}|${unit.parent === null ? '' : unitKey(unit.parent)}|${unit.isGroup}`;
    const met = this.units.get(key);
    if (!met || (unit.hasFigures && !met.hasFigures)) this.units.set(key, unit);
  }
}

const byRule = (a: RuleCount, b: RuleCount): number => ruleOrder(a.rule) - ruleOrder(b.rule);

function ruleTotals(files: readonly FileSummary[]): FolderRule[] {
  const totals = new Map<RuleId, { count: number; files: number }>();
  for (const { rules } of files) {
    for (const { rule, count } of rules) {
      const total = totals.get(rule) ?? { count: 0, files: 0 };
      totals.set(rule, { count: total.count + count, files: total.files + 1 });
    }
  }
  return [...totals].map(([rule, total]) => ({ rule, ...total })).sort(byRule);
}
