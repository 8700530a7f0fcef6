import { labelKey, pathKey } from './labelKey';
import type { AcceptedException, Correction, FormId, Memory, PlaceId, TaughtRelation } from './memory';

/**
 * Two memories as one. Where both say something of the same thing, the second wins whole: it is the file that is being
 * imported, or the part that stands later in the workbook. Of the chosen summaries the second's are taken, where it
 * has any choice.
 */
export function mergeMemories(first: Memory, second: Memory): Memory {
  return {
    exceptions: merged(first.exceptions, second.exceptions, exceptionKey),
    relations: merged(first.relations, second.relations, relationKey),
    corrections: merged(first.corrections, second.corrections, correctionKey),
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

function formKey({ title, sheet, heads }: FormId): string {
  return [title, sheet, ...heads].map(labelKey).join('\t');
}

function placeKey({ line, head }: PlaceId): string {
  return [...line.map(labelKey), '\t', ...head.map(labelKey)].join('\t');
}

function merged<T>(first: readonly T[], second: readonly T[], keyOf: (item: T) => string): readonly T[] {
  const items = new Map<string, T>();
  for (const item of [...first, ...second]) items.set(keyOf(item), item);
  return [...items.values()];
}
