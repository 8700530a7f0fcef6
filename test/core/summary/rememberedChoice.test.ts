import type { Workbook } from '../../../src/core/snapshot/workbook';
import { NO_MEMORY } from '../../../src/core/memory/memory';
import { serialiseMemory } from '../../../src/core/memory/serialiseMemory';
import { isSameChoice, rememberedChoice, withChoice } from '../../../src/core/summary/rememberedChoice';
import { SUMMARY_IDS } from '../../../src/core/summary/summaryId';

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

  test('none where nobody knows any of them', () => {
    expect(rememberedChoice(remembering(['of-tomorrow']))).toBeNull();
    expect(rememberedChoice(remembering([]))).toBeNull();
  });
});

describe('a choice to be remembered', () => {
  const remembered = { ...NO_MEMORY, summaries: ['communes', 'prose'] };

  test('takes the place of another', () => {
    expect(withChoice(NO_MEMORY, ['communes']).summaries).toEqual(['communes']);
    expect(withChoice(remembered, ['communes']).summaries).toEqual(['communes']);
    expect(withChoice(remembered, SUMMARY_IDS).summaries).toEqual(SUMMARY_IDS);
  });

  test('changes nothing where it is remembered already, in whatever order', () => {
    expect(withChoice(remembered, ['prose', 'communes'])).toBe(remembered);
  });

  test('is none where all are chosen as ever, or nothing is', () => {
    expect(withChoice(NO_MEMORY, SUMMARY_IDS)).toBe(NO_MEMORY);
    expect(withChoice(remembered, [])).toBe(remembered);
  });

  test('leaves what only a newer version knows', () => {
    const newer = { ...NO_MEMORY, summaries: ['communes', 'of-tomorrow'] };
    expect(withChoice(newer, ['record']).summaries).toEqual(['record', 'of-tomorrow']);
    expect(withChoice(newer, ['communes'])).toBe(newer);
  });

  test('leaves all else that is remembered', () => {
    const form = { title: 'Biểu 02', sheet: 'Biểu 02', heads: ['Xã'] };
    const taught = { ...remembered, corrections: [{ form, what: 'not-bieu' as const }] };
    expect(withChoice(taught, ['record'])).toEqual({ ...taught, summaries: ['record'] });
  });
});

test('two choices are the same whatever their order', () => {
  expect(isSameChoice(['record', 'prose'], ['prose', 'record'])).toBe(true);
  expect(isSameChoice(['record'], ['prose', 'record'])).toBe(false);
});
