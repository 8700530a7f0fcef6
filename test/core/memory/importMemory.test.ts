import fc from 'fast-check';
import { importMemory } from '../../../src/core/memory/importMemory';
import { MEMORY_NAMESPACE, NO_MEMORY, type Memory } from '../../../src/core/memory/memory';
import { serialiseMemory } from '../../../src/core/memory/serialiseMemory';

const form = { title: 'Biểu', sheet: 'B', heads: ['Tổng', 'Nam'] };
const MEMORY: Memory = {
  ...NO_MEMORY,
  corrections: [{ form, what: 'not-bieu' }],
  summaries: ['criteria'],
};
const FILE = serialiseMemory(MEMORY);

it.each([
  ['what was exported', FILE],
  ['the same from an editor that puts a mark before it', `\uFEFF${FILE}`],
])('takes %s', (_, content) => {
  expect(importMemory(NO_MEMORY, content, 'a.xml')).toEqual({ imported: MEMORY });
});

it.each([
  ['nothing', '', 'share.damaged'],
  ['a part of it', FILE.slice(0, -20), 'share.damaged'],
  ['another program’s', '<a xmlns="urn:b"/>', 'share.damaged'],
  ['something more in it', FILE.replace('</memory>', '<la/></memory>'), 'share.damaged'],
  ['another version', FILE.replace(MEMORY_NAMESPACE, 'urn:soat-bieu:memory:9'), 'share.other-version'],
  ['too much', FILE.replace('</memory>', `${' '.repeat(2_000_000)}</memory>`), 'share.too-large'],
])('refuses %s', (_, content, refused) => {
  const outcome = importMemory(NO_MEMORY, content, 'a.xml');
  expect('refused' in outcome && outcome.refused).toMatchObject({ id: refused, params: { name: 'a.xml' } });
});

it('says where a file holds nothing new', () => {
  const outcome = importMemory(MEMORY, FILE, 'a.xml');
  expect('refused' in outcome && outcome.refused.id).toBe('share.no-news');
});

it('takes all of a file or nothing, whatever happened to it', () => {
  fc.assert(
    fc.property(fc.nat({ max: FILE.length - 1 }), fc.string({ maxLength: 3 }), (at, put) => {
      const content = FILE.slice(0, at) + put + FILE.slice(at + 1);
      const outcome = importMemory(NO_MEMORY, content, 'a.xml');
      if ('refused' in outcome) return;
      expect(outcome.imported.corrections).toHaveLength(1);
      expect(outcome.imported.corrections[0]!.form.heads).toHaveLength(2);
    }),
    { numRuns: 500 },
  );
});
