import type { WorkbookState } from './state';

/** A workbook as text, to be carried into a browser page; maps and sets survive. */
export function packState(state: WorkbookState): string {
  return JSON.stringify(state, (_, value: unknown) => {
    if (isA<Map<unknown, unknown>>('Map', value)) return { $map: [...value] };
    if (isA<Set<unknown>>('Set', value)) return { $set: [...value] };
    return value;
  });
}

/** Told by its name: what `structuredClone` gives in a test is of another realm than the test's own classes. */
function isA<T>(name: 'Map' | 'Set', value: unknown): value is T {
  return Object.prototype.toString.call(value) === `[object ${name}]`;
}

/** The workbook of such a text. */
export function unpackState(packed: string): WorkbookState {
  return JSON.parse(packed, (_, value: unknown) => {
    if (typeof value !== 'object' || value === null) return value;
    if ('$map' in value) return new Map(value.$map as [unknown, unknown][]);
    if ('$set' in value) return new Set(value.$set as unknown[]);
    return value;
  }) as WorkbookState;
}
