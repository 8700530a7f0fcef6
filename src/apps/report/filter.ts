import { searchable, type Item } from './data';

/** What is to be shown; an empty string leaves a matter open. */
export interface Filter {
  readonly severity: string;
  readonly rule: string;
  readonly path: string;
  readonly search: string;
}

export const NO_FILTER: Filter = { severity: '', rule: '', path: '', search: '' };

/** The items a filter lets through; every word searched for must stand in an item. */
export function filtered(items: readonly Item[], { severity, rule, path, search }: Filter): Item[] {
  const words = searchable(search)
    .split(/\s+/)
    .filter((word) => word !== '');
  return items.filter(
    (item) =>
      (severity === '' || item.finding.severity === severity) &&
      (rule === '' || item.finding.rule === rule) &&
      (path === '' || item.path === path) &&
      words.every((word) => item.searched.includes(word)),
  );
}
