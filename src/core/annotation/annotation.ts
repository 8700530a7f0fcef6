import type { Report } from '../check';
import { highlightsOf, type Highlight } from '../highlights/highlights';
import type { Language } from '../messages/text';
import type { SheetPlan } from '../sheetPlan/sheetPlan';
import type { Workbook } from '../snapshot/workbook';
import { notesOf, type Note } from './notes';
import { resultSheet } from './resultSheet';

/** All that is drawn on a copy of a workbook, as plain data: a host applies it. */
export interface Annotation {
  readonly highlights: readonly Highlight[];
  readonly notes: readonly Note[];
  readonly resultSheet: SheetPlan;
}

export interface AnnotationOptions {
  readonly language: Language;
  /** Whether cells get notes as well. */
  readonly notes: boolean;
}

/** What a report says, as things to draw on the workbook it is about. */
export function annotationOf(
  workbook: Workbook,
  report: Report,
  { language, notes }: AnnotationOptions,
): Annotation {
  return {
    highlights: highlightsOf(report),
    notes: notes ? notesOf(report, language) : [],
    resultSheet: resultSheet(workbook, report, language),
  };
}
