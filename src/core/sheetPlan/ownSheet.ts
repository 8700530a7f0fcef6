/**
 * The hidden name, scoped to a sheet, that makes the sheet one of ours; its formula is `"1:ID"`. A user's sheet never
 * has it, whatever it is called.
 */
export const OWN_SHEET_NAME = '_soat_bieu';

/** Which sheet of ours a sheet is: the list of what was found, or one of the summaries. */
export type OwnSheetId = 'results' | `summary-${string}`;

/** The formula of {@link OWN_SHEET_NAME} for a sheet. */
export function ownSheetFormula(id: OwnSheetId): string {
  return `"1:${id}"`;
}

const OWN_FORMULA = /^\s*=?\s*"1:([\w-]+)"\s*$/;

/** The id in such a formula, as Excel gives it back too; null where it is none of ours. */
export function ownSheetId(formula: string): string | null {
  return OWN_FORMULA.exec(formula)?.[1] ?? null;
}

/**
 * Hidden names of the same scope that say what of a sheet of ours is ours: the area we wrote (`=$A$1:$X$130`, which
 * programs move along with inserted rows and columns), and a digest of the constants in it, from which a host sees
 * whether someone edited it by hand (see ownRecord).
 */
export const OWN_AREA_NAME = '_soat_bieu_area';
export const OWN_DIGEST_NAME = '_soat_bieu_digest';
