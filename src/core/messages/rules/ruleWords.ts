import type { Language } from '../../numbers/formatNumber';
import type { RuleId } from '../../rules/ruleId';
import { en } from './en';
import { vi } from './vi';

/** What a rule says of itself to officials. */
export interface RuleWords {
  /** What it means that the rule finds something. */
  readonly meaning: string;
  /** How to answer a finding of it. */
  readonly answer: string;
}

const CATALOGUES: Readonly<Record<Language, Readonly<Record<RuleId, RuleWords>>>> = { vi, en };

/**
 * The words of a rule. They stand apart from the other messages, which the pane loads first: only who shows them (the
 * help, the filter, reports) imports them.
 */
export function ruleWords(rule: RuleId, language: Language): RuleWords {
  return CATALOGUES[language][rule];
}
