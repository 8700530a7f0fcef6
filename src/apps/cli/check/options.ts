import type { Severity } from '../../../core/findings/finding';
import type { Language } from '../../../core/messages/text';

export const FORMATS = ['text', 'json', 'sarif', 'html'] as const;

export type Format = (typeof FORMATS)[number];

/** What of the options decides how one file is told: every worker is given it at its start. */
export interface FileOptions {
  readonly format: Format;
  readonly language: Language;
  readonly minSeverity: Severity;
  readonly equations: boolean;
  /** Whether every accepted finding is listed, not only the first ones. */
  readonly accepted: boolean;
}

export interface CheckOptions extends FileOptions {
  /** Path of a list of the units that should have sent theirs. */
  readonly units: string | null;
  /** Path of the file to write the report to; null for standard output. */
  readonly output: string | null;
  /** How many files are checked at once. */
  readonly jobs: number;
  /** What each of them may take, in MB. */
  readonly memory: number;
}
