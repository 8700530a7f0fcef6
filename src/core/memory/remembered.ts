import { text, type Text } from '../messages/text';
import type { MemoryPart, Workbook } from '../snapshot/workbook';
import { decodeLegacy } from '../text/legacy/decodeLegacy';
import { NO_MEMORY, type Memory } from './memory';
import { mergeMemories } from './merge';
import { parseMemory } from './parseMemory';

/** What a workbook brings along. */
export interface Remembered {
  /** All that could be read. */
  readonly memory: Memory;
  /** What could not, in words. */
  readonly problems: readonly Text[];
  /** False where writing would destroy what could not be read. */
  readonly isWritable: boolean;
}

const NOTHING: Remembered = { memory: NO_MEMORY, problems: [], isWritable: true };

const asReads = new WeakMap<Workbook, Workbook>();

/** A workbook as its check saw it: text of before Unicode decoded. */
export function asRead(workbook: Workbook): Workbook {
  const before = asReads.get(workbook) ?? decodeLegacy(workbook).workbook;
  asReads.set(workbook, before);
  return before;
}

const known = new WeakMap<readonly MemoryPart[], Remembered>();

/** What is remembered with a workbook; several parts (a copy merged with another) are taken together, and said. */
export function rememberedIn({ memory: parts }: Workbook): Remembered {
  if (!parts || parts.length === 0) return NOTHING;
  const before = known.get(parts);
  if (before) return before;
  const remembered = read(parts);
  known.set(parts, remembered);
  return remembered;
}

function read(parts: readonly MemoryPart[]): Remembered {
  const readings = parts.map((part) => ('xml' in part ? parseMemory(part.xml) : part));
  const memories = readings.flatMap((one) => ('memory' in one ? [one.memory] : []));
  const problems = readings.flatMap((one) => ('problem' in one ? [text(`memory.${one.problem}`)] : []));
  const twice = memories.length > 1 ? [text('memory.several', { count: memories.length })] : [];
  return {
    memory: memories.reduce(mergeMemories, NO_MEMORY),
    problems: [...problems, ...twice],
    isWritable: problems.length === 0,
  };
}

/** Whether something may be remembered with a workbook: not where that would destroy what could not be read. */
export function isWritable(workbook: Workbook | null): boolean {
  return workbook === null || rememberedIn(workbook).isWritable;
}
