/** Of a cell's text, in pixels. */
export const FONT = 13;
export const LINE = 17;

/** The strip with the column letters, and the one with the row numbers. */
export const LETTERS_HEIGHT = 22;
export const NUMBERS_WIDTH = 40;

/** Frozen parts that would leave less than this share of the view to scroll in are not frozen. */
export const MOST_FROZEN = 0.5;
