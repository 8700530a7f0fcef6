/** Known only while the script runs for the first time. */
const element = typeof document === 'undefined' ? null : document.currentScript;

/** The text of the script that this is part of. */
export function ownScript(): string {
  return element?.textContent ?? '';
}
