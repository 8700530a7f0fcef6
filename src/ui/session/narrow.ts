import type { Finding } from '../../core/findings/finding';
import { unitsOf } from '../../core/findings/unitsOf';
import { say } from '../../core/messages/text';
import type { RuleId } from '../../core/rules/ruleId';
import { ruleOrder } from '../../core/rules/ruleId';
import { rectAddress } from '../../core/snapshot/address';
import { plain } from '../../core/text/normalize';
import type { Checked } from './state';

/** What the list is narrowed to beside the severity; null and empty words narrow nothing. */
export interface Narrow {
  readonly words: string;
  readonly rule: RuleId | null;
  readonly sheet: number | null;
  /** A unit as its table prints it; findings of the units it holds are its own. */
  readonly unit: string | null;
}

export const NOT_NARROWED: Narrow = { words: '', rule: null, sheet: null, unit: null };

/** Whether anything is narrowed. */
export function isNarrowed({ words, rule, sheet, unit }: Narrow): boolean {
  return plain(words) !== '' || rule !== null || sheet !== null || unit !== null;
}

/** Tells which findings of a result pass. Words are looked for without regard to diacritics, each by itself. */
export function passing(checked: Checked, narrow: Narrow): (finding: Finding) => boolean {
  const { rule, sheet, unit } = narrow;
  const bieus = checked.report.tables.map(({ bieu }) => bieu);
  const words = plain(narrow.words).split(' ').filter(Boolean);
  return (finding) => {
    if (rule !== null && finding.rule !== rule) return false;
    if (sheet !== null && finding.at.sheet !== sheet) return false;
    if (unit !== null && !unitsOf(bieus, finding).includes(unit)) return false;
    if (words.length === 0) return true;
    const said = wordsOf(checked, finding);
    return words.every((word) => said.includes(word));
  };
}

/** What a result's list can be narrowed to: rules, sheets and units that have findings. */
export interface Choices {
  readonly rules: readonly RuleId[];
  readonly sheets: readonly { readonly sheet: number; readonly name: string }[];
  readonly units: readonly string[];
}

/** The choices of a result, rules and sheets in their order, units by name. */
export function choicesOf({ report, workbook }: Checked): Choices {
  const bieus = report.tables.map(({ bieu }) => bieu);
  const sheets = [...new Set(report.findings.map(({ at }) => at.sheet))].sort((a, b) => a - b);
  return {
    rules: [...new Set(report.findings.map(({ rule }) => rule))].sort((a, b) => ruleOrder(a) - ruleOrder(b)),
    sheets: sheets.map((sheet) => ({ sheet, name: workbook.sheets[sheet]?.name ?? '' })),
    units: [...new Set(report.findings.flatMap((finding) => unitsOf(bieus, finding)))].sort((a, b) =>
      a.localeCompare(b, 'vi'),
    ),
  };
}

const said = new WeakMap<Finding, string>();

/** All that is said of a finding in both languages, without diacritics. */
function wordsOf({ workbook }: Checked, finding: Finding): string {
  const known = said.get(finding);
  if (known !== undefined) return known;
  const { label, message, at, rule } = finding;
  const told = (['vi', 'en'] as const).flatMap((language) => [say(label, language), say(message, language)]);
  const place = [workbook.sheets[at.sheet]?.name ?? '', rectAddress(at.rect), rule];
  const words = plain([...told, ...place].join(' '));
  said.set(finding, words);
  return words;
}
