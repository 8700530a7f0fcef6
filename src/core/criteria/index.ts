import advancedCommunes from './sets/advanced-communes-2021-2025.json';
import communes2021 from './sets/communes-2021-2025.json';
import communes2026 from './sets/communes-2026-2030.json';
import type { CriteriaSet } from './criteriaSet';

export type { CriteriaSet, Criterion } from './criteriaSet';

/** The sets the program knows, the commonest first: of two that fit equally well the first is meant. */
export const CRITERIA_SETS: readonly CriteriaSet[] = [communes2021, communes2026, advancedCommunes];
