/** What the user says of a table's lines before it is read; lines and places are those of the view it is read by. */
export interface ToldLines {
  /** First and last line of the header; the body begins after it. */
  readonly header?: { readonly top: number; readonly bottom: number };
  /** The place across that holds the names. */
  readonly name?: number;
}

export const NOTHING_TOLD: ToldLines = {};
