/** `error`: two facts contradict each other; `warning`: very likely a slip; `note`: worth a look. */
export type Severity = 'error' | 'warning' | 'note';
