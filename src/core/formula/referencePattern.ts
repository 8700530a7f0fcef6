/** What references of A1 formulas are made of, as source of regular expressions with the flag `u`. */

/** What may not follow a reference, for then it is part of a name, a function (`LOG10(`) or a sheet (`T1!`). */
const NO_MORE = String.raw`(?![\p{L}\p{N}_.\\?(!\[])`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
/** Cells (`B2`, `$B$2:C9`), whole columns (`A:C`) or rows (`2:5`). */
export const PLACE = String.raw`(?:${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})${NO_MORE}`;
/** A sheet's name in quotes, and one that needs none. */
export const QUOTED_SHEET = String.raw`'(?:[^']|'')*'`;
export const PLAIN_SHEET = String.raw`[\p{L}\p{N}_.\\]+`;
