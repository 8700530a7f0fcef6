/** Failing relations that hang together through their cells, and whose smallest repair is not known yet. */
export interface Problem {
  /** Places in the list of all relations of the workbook. */
  readonly failing: readonly number[];
}
