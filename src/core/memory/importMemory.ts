import { text, type Text } from '../messages/text';
import type { MemoryProblem } from '../snapshot/workbook';
import { LIMITS } from './limits';
import type { Memory } from './memory';
import { changeBetween, isNoChange } from './memoryChange';
import { mergeMemories } from './merge';
import { parseMemory } from './parseMemory';

/** The largest file that may hold a memory, in bytes: every sign in four. */
export const MOST_FILE_BYTES = LIMITS.signs * 4;

/** A memory file's name as it is offered. */
export const MEMORY_FILE_NAME = 'ghi-nho-soat-bieu.xml';

/** Why a file cannot be imported, in words. */
export function importProblem(problem: MemoryProblem, name: string): Text {
  return text(`share.${problem}`, { name });
}

/**
 * What a file of `serialiseMemory` holds, to be taken together with what is remembered already (the file wins where
 * both speak of one thing); refused in words where it is none, or holds nothing new.
 */
export function importMemory(
  memory: Memory,
  content: string,
  name: string,
): { readonly imported: Memory } | { readonly refused: Text } {
  const reading = parseMemory(content.replace(/^\uFEFF/, ''));
  if ('problem' in reading) return { refused: importProblem(reading.problem, name) };
  const isNews = !isNoChange(changeBetween(memory, mergeMemories(memory, reading.memory)));
  return isNews ? { imported: reading.memory } : { refused: text('share.no-news', { name }) };
}
