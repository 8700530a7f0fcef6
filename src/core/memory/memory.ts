/**
 * What is remembered with a workbook. Everything is known by rule, labels and values, never by address, so that it is
 * found again in a copy with shifted rows, a renamed sheet or next year's numbers. Labels are kept as printed; how
 * they are compared is worked out when they are looked for (see `labelKey`).
 */

/** The form a table is an instance of: told by its heads; title and sheet name only choose among equals. */
export interface FormId {
  readonly title: string;
  readonly sheet: string;
  /** The distinct words of its heads, as printed, in sheet order. */
  readonly heads: readonly string[];
}

/** A cell of a form: the labels of its line and of the head over it, outermost first. */
export interface PlaceId {
  readonly line: readonly string[];
  readonly head: readonly string[];
}

/** A finding that officials accepted, with the values it was about. */
export interface AcceptedException {
  /** Id of a rule; one this version does not know stays remembered. */
  readonly rule: string;
  readonly form: FormId;
  readonly place: PlaceId;
  /** The place in words, for lists. */
  readonly about: string;
  /** What was printed and what it should have been, as `valueKey` writes them. */
  readonly actual: string;
  readonly expected: string;
  /** Digest of every cell it was about; see `cellsDigest`. */
  readonly digest: string;
  /** Why it is right as it is, in the official's words. */
  readonly reason: string;
  /** The day it was accepted, as `dayOf` writes it; unknown where it is missing. */
  readonly on?: string;
}

/** «Khai báo tổng»: a cell (or every cell of its line) is the sum of others, or at least that («Trong đó»). */
export interface TaughtRelation {
  readonly form: FormId;
  readonly op: '=' | '≥';
  /**
   * `cell`: these very cells; `columns`: the heads alone count and every row is held to it; `rows`: the lines alone
   * count and every column is.
   */
  readonly over: 'cell' | 'columns' | 'rows';
  readonly target: PlaceId;
  readonly parts: readonly PlaceId[];
}

/** Kinds a table can be said to be. */
export type CorrectedKind = 'grid' | 'targets' | 'parts' | 'dossier';

/**
 * What a line of a form is, where it was misunderstood: in tables of parts and in grids a total or an average; of a
 * table of targets a column is the start, the target or a year, and a row counts levels or increases.
 */
export const CORRECTED_ROLES = [
  'total',
  'average',
  'ignored',
  'name',
  'start',
  'target',
  'year',
  'cumulative',
  'increment',
] as const;
export type CorrectedRole = (typeof CORRECTED_ROLES)[number];

/** What a form or a part of it is, where it was misunderstood. */
export type Correction = { readonly form: FormId } & (
  | { readonly what: 'not-bieu' }
  | { readonly what: 'kind'; readonly kind: CorrectedKind }
  /** Id of a criteria set; one this version does not know stays remembered. */
  | { readonly what: 'criteria-set'; readonly set: string }
  /** The header reaches from the row that bears the first labels to the one that bears the last. */
  | { readonly what: 'header'; readonly first: readonly string[]; readonly last: readonly string[] }
  | {
      readonly what: 'role';
      readonly axis: 'line' | 'head';
      /** Labels of the row or of the column, outermost first. */
      readonly label: readonly string[];
      readonly role: CorrectedRole;
      /** Of a `year` whose head names none. */
      readonly year?: number;
    }
);

export interface Memory {
  readonly exceptions: readonly AcceptedException[];
  readonly relations: readonly TaughtRelation[];
  readonly corrections: readonly Correction[];
  /** Ids of the summary sheets that were chosen; null where nothing was chosen yet. */
  readonly summaries: readonly string[] | null;
}

export const NO_MEMORY: Memory = { exceptions: [], relations: [], corrections: [], summaries: null };

/**
 * The namespace of the part it is kept in; another number at the end is another version. Still the first: more roles,
 * `header`, `year` and `on` came to the format, but no version without them was ever released, so that no reader is
 * about that takes them for damage. From the first release on, what an older reader could not read needs a new number.
 */
export const MEMORY_NAMESPACE = 'urn:soat-bieu:memory:1';
/** What the namespaces of all versions begin with. */
export const MEMORY_FAMILY = 'urn:soat-bieu:memory:';
