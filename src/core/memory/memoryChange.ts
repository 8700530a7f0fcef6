import { correctionKey, exceptionKey, mergeMemories, relationKey } from './merge';
import type { Memory } from './memory';

/** What was changed in a memory, so that it can be taken back without undoing what others remembered meanwhile. */
export interface MemoryChange {
  readonly removed: Memory;
  readonly added: Memory;
}

/** What turns one memory into another. */
export function changeBetween(before: Memory, after: Memory): MemoryChange {
  return { removed: minus(before, after, itself), added: minus(after, before, itself) };
}

/** Whether nothing was changed. */
export function isNoChange({ removed, added }: MemoryChange): boolean {
  return isEmpty(removed) && isEmpty(added);
}

/** The way back. */
export function inverseChange({ removed, added }: MemoryChange): MemoryChange {
  return { removed: added, added: removed };
}

/** A memory after a change: what is gone already is no obstacle, what was added meanwhile stays. */
export function applyChange(memory: Memory, { removed, added }: MemoryChange): Memory {
  const rest = minus(memory, removed, (keyOf) => keyOf);
  return mergeMemories(removed.summaries === null ? rest : { ...rest, summaries: null }, added);
}

/** Whether nothing is remembered: no part is needed for it. */
export function isEmpty({ exceptions, relations, corrections, summaries }: Memory): boolean {
  return exceptions.length + relations.length + corrections.length === 0 && summaries === null;
}

/** Makes a key for whole items of one for what they are about. */
type Keying = <T>(keyOf: (item: T) => string) => (item: T) => string;

/** Two items are the same only if all of them is: another reason or other parts are a change. */
const itself: Keying = () => (item) => JSON.stringify(item);

function minus(one: Memory, other: Memory, keying: Keying): Memory {
  return {
    exceptions: without(one.exceptions, other.exceptions, keying(exceptionKey)),
    relations: without(one.relations, other.relations, keying(relationKey)),
    corrections: without(one.corrections, other.corrections, keying(correctionKey)),
    summaries: JSON.stringify(one.summaries) === JSON.stringify(other.summaries) ? null : one.summaries,
  };
}

function without<T>(items: readonly T[], gone: readonly T[], keyOf: (item: T) => string): readonly T[] {
  const keys = new Set(gone.map(keyOf));
  return items.filter((item) => !keys.has(keyOf(item)));
}
