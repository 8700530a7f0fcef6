import type { MarkWord } from './markCodebook';
import type { Place } from './bieu';

/** A criterion in one column of assessment. */
export interface AssessedCriterion {
  readonly label: string;
  /** Where its own result is printed; null where only its indicators are assessed. */
  readonly own: Place | null;
  /** The cells of its indicators; empty where it has none. */
  readonly indicators: readonly Place[];
}

/** The count at the end of a dossier. */
export interface DossierCount {
  readonly at: Place;
  /** What is counted; `either` where the words do not say. */
  readonly of: 'criteria' | 'indicators' | 'either';
}

/** One column of assessment: the commune's own, the district's, the province's. */
export interface Assessment {
  readonly column: number;
  readonly label: string;
  readonly criteria: readonly AssessedCriterion[];
  readonly counts: readonly DossierCount[];
}

/** What a commune's dossier says. */
export interface DossierFacts {
  readonly assessments: readonly Assessment[];
  readonly criteria: number;
  /** What a cell of an assessment says. */
  readonly markAt: (place: Place) => MarkWord;
  /** How this dossier writes met and not met. */
  readonly met: string | number;
  readonly notMet: string | number;
}
