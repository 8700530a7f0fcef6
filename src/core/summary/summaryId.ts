import type { OwnSheetId } from '../sheetPlan/ownSheet';

/** The summaries in the order in which they are written. */
export const SUMMARY_IDS = [
  'districts',
  'communes',
  'criteria',
  'bands',
  'targets',
  'comparison',
  'record',
  'prose',
] as const;

/** One of the summary sheets. */
export type SummaryId = (typeof SUMMARY_IDS)[number];

/** One name in all languages, as the results sheet has: officials ask each other for it. */
export const SUMMARY_NAMES: Readonly<Record<SummaryId, string>> = {
  districts: 'TH-Huyện',
  communes: 'TH-Xã',
  criteria: 'TH-Tiêu chí',
  bands: 'TH-Phân nhóm',
  targets: 'TH-Biểu 01',
  comparison: 'TH-So sánh',
  record: 'Biên bản soát',
  prose: 'TH-Lời văn',
};

/** The sheet of letters that comes with the record. */
export const LETTERS_NAME = 'Công văn gửi đơn vị';
export const LETTERS_ID: OwnSheetId = 'summary-letters';

/** The id that marks a summary sheet as ours. */
export function ownIdOf(id: SummaryId): OwnSheetId {
  return `summary-${id}`;
}

/** The summary with which a sheet of ours is written: the letters come with the record; null where it is none. */
export function summaryOf(own: string): SummaryId | null {
  if (own === LETTERS_ID) return 'record';
  return SUMMARY_IDS.find((id) => ownIdOf(id) === own) ?? null;
}
