import type { Workbook } from '../../../src/core/snapshot/workbook';
import { NO_MEMORY } from '../../../src/core/memory/memory';
import { serialiseMemory } from '../../../src/core/memory/serialiseMemory';
import { rememberedChoice } from '../../../src/core/summary/rememberedChoice';

const remembering = (summaries: readonly string[] | null): Workbook => ({
  sheets: [],
  memory: [{ xml: serialiseMemory({ ...NO_MEMORY, summaries }) }],
});

describe('the summaries a workbook remembers', () => {
  test('in the order in which they are written', () => {
    expect(rememberedChoice(remembering(['prose', 'districts']))).toEqual(['districts', 'prose']);
  });

  test('passing over those nobody knows', () => {
    expect(rememberedChoice(remembering(['communes', 'of-tomorrow']))).toEqual(['communes']);
  });

  test('none where none was chosen yet', () => {
    expect(rememberedChoice({ sheets: [] })).toBeNull();
    expect(rememberedChoice(remembering(null))).toBeNull();
  });
});
