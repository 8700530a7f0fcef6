/** A slip of the plan itself, in both samples alike. */
export interface PrintedFinding {
  readonly rule: string;
  readonly severity: 'error' | 'warning';
  /** Where the finding may be anchored: the tables alone do not say which of these cells is wrong. */
  readonly places: readonly { readonly sheet: string; readonly range: string }[];
  readonly note: string;
}

/** All that a check of `dien-bien.xlsx` may report above a note. */
export const PRINTED_FINDINGS: readonly PrintedFinding[] = [
  {
    rule: 'targets/bands',
    severity: 'error',
    places: [{ sheet: 'Biểu 01', range: 'E18:E21' }],
    note: '2022: 22 + 31 + 40 + 21 = 114 communes, 115 in every other column',
  },
  {
    rule: 'across/villages',
    severity: 'error',
    places: [
      { sheet: 'Biểu 01', range: 'D43:D44' },
      { sheet: 'Biểu 03', range: 'J18:K18' },
    ],
    note: 'the 650 villages assigned are 142 + 508 in Biểu 01, 176 + 474 in Biểu 03: one finding',
  },
  {
    rule: 'declared/words',
    severity: 'warning',
    places: [{ sheet: 'Biểu 03', range: 'I7:I18' }],
    note: 'headed as the increase over the registered 447, holds the total assigned',
  },
  {
    rule: 'text/reference',
    severity: 'warning',
    places: [{ sheet: 'Biểu 02', range: 'A3' }],
    note: 'cites plan 198/KH-UBND, the others 1986/KH-UBND',
  },
];

/** Whether a finding is one of the plan's own slips. */
export function isPrinted(finding: { readonly rule: string; readonly sheet: string }): boolean {
  return PRINTED_FINDINGS.some(
    ({ rule, places }) => rule === finding.rule && places.some(({ sheet }) => sheet === finding.sheet),
  );
}
