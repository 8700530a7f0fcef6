import { formatNumber } from '../../core/numbers/formatNumber';
import type { PageStart } from '../../core/report/pageData';

/** Says a message of the page's catalogue. */
export type Say = (id: string, params?: Readonly<Record<string, string | number>>) => string;

/** The words the page was written with; numbers as its language writes them. */
export function sayWith({ words, language }: PageStart): Say {
  return (id, params = {}) =>
    (words[id] ?? id).replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = Object.hasOwn(params, name) ? params[name]! : whole;
      return typeof value === 'number' ? formatNumber(value, language) : value;
    });
}
