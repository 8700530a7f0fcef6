import { LIMITS } from './limits';
import type { AcceptedException, Correction, Memory, TaughtRelation } from './memory';
import { correctionKey, exceptionKey, mergeMemories, relationKey } from './merge';
import { NO_MEMORY } from './memory';
import type { MemoryReport } from './report';

/** A memory with one more exception; one of the same finding with the same values gives way. */
export function withException(memory: Memory, exception: AcceptedException): Memory {
  return mergeMemories(memory, { ...NO_MEMORY, exceptions: [exception] });
}

export function withoutException(memory: Memory, exception: AcceptedException): Memory {
  return { ...memory, exceptions: without(memory.exceptions, exception, exceptionKey) };
}

/** A memory with one more taught relation; one of the same form and target in the same sense gives way. */
export function withRelation(memory: Memory, relation: TaughtRelation): Memory {
  return mergeMemories(memory, { ...NO_MEMORY, relations: [relation] });
}

export function withoutRelation(memory: Memory, relation: TaughtRelation): Memory {
  return { ...memory, relations: without(memory.relations, relation, relationKey) };
}

/** A memory with one more correction; one about the same thing (kind, criteria set, this line) gives way. */
export function withCorrection(memory: Memory, correction: Correction): Memory {
  return mergeMemories(memory, { ...NO_MEMORY, corrections: [correction] });
}

export function withoutCorrection(memory: Memory, correction: Correction): Memory {
  return { ...memory, corrections: without(memory.corrections, correction, correctionKey) };
}

/** A memory with these summary sheets chosen, by their ids. */
export function withSummaries(memory: Memory, ids: readonly string[]): Memory {
  return { ...memory, summaries: [...new Set(ids)].slice(0, LIMITS.summaries) };
}

/** A memory without what found nothing to apply to in a check. */
export function withoutUnused({ memory, unused }: MemoryReport): Memory {
  const drop = <T>(items: readonly T[], gone: readonly T[], keyOf: (item: T) => string): readonly T[] => {
    const keys = new Set(gone.map(keyOf));
    return items.filter((item) => !keys.has(keyOf(item)));
  };
  return {
    ...memory,
    exceptions: drop(memory.exceptions, unused.exceptions, exceptionKey),
    relations: drop(memory.relations, unused.relations, relationKey),
    corrections: drop(memory.corrections, unused.corrections, correctionKey),
  };
}

function without<T>(items: readonly T[], gone: T, keyOf: (item: T) => string): readonly T[] {
  const key = keyOf(gone);
  return items.filter((item) => keyOf(item) !== key);
}
