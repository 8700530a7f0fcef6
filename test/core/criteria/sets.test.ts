import { CRITERIA_SETS } from '../../../src/core/criteria';
import { words } from '../../../src/core/text/normalize';

test('the commonest set comes first', () => {
  expect(CRITERIA_SETS.map(({ id }) => id)).toEqual([
    'communes-2021-2025',
    'communes-2026-2030',
    'advanced-communes-2021-2025',
  ]);
});

test.each([
  ['communes-2021-2025', 19, 2021, 2025],
  ['communes-2026-2030', 10, 2026, 2030],
  ['advanced-communes-2021-2025', 19, 2021, 2025],
])('%s has %d criteria and is of %d–%d', (id, count, from, to) => {
  const set = CRITERIA_SETS.find((one) => one.id === id)!;
  expect(set).toMatchObject({ from, to });
  expect(set.criteria).toHaveLength(count);
});

describe.each(CRITERIA_SETS.map((set) => [set.id, set] as const))('%s', (_, set) => {
  test('numbers its criteria in order from 1', () => {
    expect(set.criteria.map(({ number }) => number)).toEqual(set.criteria.map((_one, i) => i + 1));
  });

  test('says where it is from, and whether that was looked at', () => {
    expect(set.decision).toMatch(/QĐ-TTg/);
    expect(set.source.length).toBeGreaterThan(20);
    expect(typeof set.verified).toBe('boolean');
    expect(set.verifiedNote).not.toBe('');
    expect(set.name.vi).not.toBe('');
    expect(set.name.en).not.toBe('');
  });

  test('is written in NFC, without stray spaces', () => {
    const texts = set.criteria.flatMap(({ name, aliases }) => [name, ...aliases]);
    for (const text of texts) expect(text).toBe(text.normalize('NFC').replace(/\s+/g, ' ').trim());
  });

  test('no name or alias stands for two criteria', () => {
    const owners = new Map<string, number>();
    for (const { number, name, aliases } of set.criteria) {
      for (const key of [name, ...aliases].map(words)) {
        expect(key).not.toBe('');
        expect([key, owners.get(key) ?? number]).toEqual([key, number]);
        owners.set(key, number);
      }
    }
  });
});

test('only what was compared with a source is called verified', () => {
  expect(CRITERIA_SETS.filter(({ verified }) => !verified).map(({ id }) => id)).toEqual([
    'advanced-communes-2021-2025',
  ]);
});
