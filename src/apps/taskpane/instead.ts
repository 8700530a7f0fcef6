/** Why there is no pane; each has its words in taskpane.html, which old web views can show too. */
export type Instead = 'too-old' | 'no-excel';

declare global {
  interface Window {
    readonly sayInstead: (why: Instead) => void;
  }
}

/** Shows a plain page instead of the pane. */
export function sayInstead(why: Instead): void {
  window.sayInstead(why);
}
