import {
  applyChange,
  changeBetween,
  inverseChange,
  isEmpty,
  isNoChange,
  type MemoryChange,
} from '../../../core/memory/memoryChange';
import { HostError } from '../../../core/host/workbookHost';
import { parseMemory } from '../../../core/memory/parseMemory';
import { text } from '../../../core/messages/text';
import type { Memory } from '../../../core/memory/memory';
import { rememberedIn } from '../../../core/memory/remembered';
import { serialiseMemory } from '../../../core/memory/serialiseMemory';
import type { MemoryPart, Workbook } from '../../../core/snapshot/workbook';

/** What is remembered with a workbook that could be read; nothing before the first read. */
export function memoryOf(workbook: Workbook): Memory {
  return rememberedIn(workbook).memory;
}

/** What a wish changes in what is remembered; null where it changes nothing. */
export function wishedChange(workbook: Workbook, wish: (memory: Memory) => Memory): MemoryChange | null {
  const before = memoryOf(workbook);
  const change = changeBetween(before, wish(before));
  return isNoChange(change) ? null : change;
}

/**
 * The part to be written after a change of what is remembered now, or after that is taken back; null where nothing is left to be remembered. Fails with a `HostError` where
 * that would be more than can be read again.
 */
export function changedPart(
  now: readonly MemoryPart[],
  change: MemoryChange,
  isBack: boolean,
): string | null {
  const after = applyChange(memoryOf({ sheets: [], memory: now }), isBack ? inverseChange(change) : change);
  if (isEmpty(after)) return null;
  const xml = serialiseMemory(after);
  if ('problem' in parseMemory(xml)) throw new HostError(text('memory.full'));
  return xml;
}
