import type { WorkbookState } from './state';

/** A workbook as text, to be carried into a browser page; maps and sets survive. */
export function packState(state: WorkbookState): string {
  return JSON.stringify(state, (_, value: unknown) => {
    if (value instanceof Map) return { $map: [...(value as Map<unknown, unknown>)] };
    if (value instanceof Set) return { $set: [...(value as Set<unknown>)] };
    return value;
  });
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
