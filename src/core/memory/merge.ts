import { labelKey, pathKey, yearsOf } from './labelKey';
import type { AcceptedException, Correction, FormId, Memory, PlaceId, TaughtRelation } from './memory';

/**
 * Two memories as one. Where both say something of the same thing, the second wins whole: it is the file that is being
 * imported, or the part that stands later in the workbook. Of the chosen summaries the second's are taken, where it
 * has any choice.
 */
export function mergeMemories(first: Memory, second: Memory): Memory {
  return {
    exceptions: merged(first.exceptions, second.exceptions, (one) => [exceptionKey(one)]),
    relations: merged(first.relations, second.relations, (one) => [relationKey(one)]),
    corrections: merged(first.corrections, second.corrections, (one) => [
      correctionKey(one),
      ...rivalKeys(one),
    ]),
    summaries: second.summaries ?? first.summaries,
  };
}

/** What makes two exceptions the same one: all but the reason. */
export function exceptionKey(one: AcceptedException): string {
  const { rule, form, place, actual, expected, digest, about } = one;
  return pathKey([rule, formKey(form), placeKey(place), actual, expected, digest, labelKey(about)]);
}

/** Of one form and target there is one relation in each sense; its parts are what is edited. */
export function relationKey({ form, op, over, target }: TaughtRelation): string {
  return pathKey([formKey(form), op, over, placeKey(target)]);
}

/** One thing can be said of a form's kind, criteria set, header and column of names, and of each of its lines. */
export function correctionKey(one: Correction): string {
  if (one.what === 'role' && one.role === 'name') return pathKey([formKey(one.form), 'name']);
  const about = one.what === 'role' ? [one.axis, ...one.label.map(labelKey)] : [];
  const what = one.what === 'not-bieu' ? 'kind' : one.what;
  return pathKey([formKey(one.form), what, ...about]);
}

/**
 * What only one column of a form can be, whichever was said last: its start, its target, the column of each year. What
 * is said of one table is said of all with its heads, so that the heads alone tell the form.
 */
function rivalKeys(one: Correction): readonly string[] {
  if (one.what !== 'role' || one.axis !== 'head') return [];
  const only = (what: string): readonly string[] => [
    pathKey([one.form.heads.map(labelKey).join('\t'), `only ${what}`]),
  ];
  if (one.role === 'start' || one.role === 'target') return only(one.role);
  if (one.role !== 'year') return [];
  const printed = yearsOf(one.label);
  const year = one.year ?? (printed.length === 1 ? printed[0] : undefined);
  return year === undefined ? [] : only(`${year}`);
}

function formKey({ title, sheet, heads }: FormId): string {
  return [title, sheet, ...heads].map(labelKey).join('\t');
}

function placeKey({ line, head }: PlaceId): string {
  return [...line.map(labelKey), '\t', ...head.map(labelKey)].join('\t');
}

/** Both lists in the order in which things were said: what shares a key with something later gives way to it. */
function merged<T>(
  first: readonly T[],
  second: readonly T[],
  keysOf: (item: T) => readonly string[],
): readonly T[] {
  const holders = new Map<string, T>();
  const kept = new Set<T>();
  for (const item of [...first, ...second]) {
    for (const key of keysOf(item)) {
      const holder = holders.get(key);
      if (holder === undefined) continue;
      kept.delete(holder);
      for (const own of keysOf(holder)) holders.delete(own);
    }
    for (const key of keysOf(item)) holders.set(key, item);
    kept.add(item);
  }
  return [...kept];
}
