import fc from 'fast-check';
import { mergeMemories } from '../../../src/core/memory/merge';
import {
  CORRECTED_ROLES,
  NO_MEMORY,
  type FormId,
  type Memory,
  type PlaceId,
} from '../../../src/core/memory/memory';
import { parseMemory } from '../../../src/core/memory/parseMemory';
import { serialiseMemory } from '../../../src/core/memory/serialiseMemory';

const FORM: FormId = { title: 'Biểu 02', sheet: 'B02', heads: ['Tiêu chí', 'Tổng'] };
const PLACE: PlaceId = { line: ['Huyện Mường Chà', 'Xã Sa Lông'], head: ['Tổng'] };
const SAMPLE: Memory = {
  exceptions: [
    {
      rule: 'grid/row-total',
      form: FORM,
      place: PLACE,
      about: 'Xã Sa Lông × Tổng',
      actual: 'n18',
      expected: 'n17',
      digest: '0123456789abcdef',
      reason: 'Đã có văn bản',
      on: '2026-11-28',
    },
  ],
  relations: [
    { form: FORM, op: '≥', over: 'columns', target: PLACE, parts: [PLACE, { line: [], head: ['Nữ'] }] },
  ],
  corrections: [
    { form: FORM, what: 'not-bieu' },
    { form: FORM, what: 'kind', kind: 'parts' },
    { form: FORM, what: 'criteria-set', set: 'communes-2026-2030' },
    { form: FORM, what: 'role', axis: 'head', label: ['Kế hoạch', 'Tổng'], role: 'ignored' },
  ],
  summaries: ['TH-01', 'TH-02'],
};

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({
    unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    maxLength: 40,
  }),
  fc.constantFrom(
    ']]>',
    '<!--',
    '"\'&lt;&#0;',
    '\\',
    '\\u0000',
    '\\\\u',
    '__proto__',
    '👩🏽‍🌾',
    '\uD83D',
    '\r\n\t ',
    '\uFEFF',
  ),
);
const form: fc.Arbitrary<FormId> = fc.record({
  title: hostile,
  sheet: hostile,
  heads: fc.array(hostile, { maxLength: 4 }),
});
const place: fc.Arbitrary<PlaceId> = fc.record({
  line: fc.array(hostile, { maxLength: 3 }),
  head: fc.array(hostile, { maxLength: 3 }),
});
const memory: fc.Arbitrary<Memory> = fc.record({
  exceptions: fc.array(
    fc.record(
      {
        rule: hostile,
        form,
        place,
        about: hostile,
        actual: hostile,
        expected: hostile,
        digest: hostile,
        reason: hostile,
        on: fc.constantFrom('2026-11-28', '2025-01-01'),
      },
      {
        requiredKeys: ['rule', 'form', 'place', 'about', 'actual', 'expected', 'digest', 'reason'],
      },
    ),
    { maxLength: 3 },
  ),
  relations: fc.array(
    fc.record({
      form,
      op: fc.constantFrom('=' as const, '≥' as const),
      over: fc.constantFrom('cell' as const, 'columns' as const, 'rows' as const),
      target: place,
      parts: fc.array(place, { minLength: 1, maxLength: 3 }),
    }),
    { maxLength: 3 },
  ),
  corrections: fc.array(
    fc.oneof(
      fc.record({ form, what: fc.constant('not-bieu' as const) }),
      fc.record({
        form,
        what: fc.constant('kind' as const),
        kind: fc.constantFrom('grid' as const, 'targets' as const, 'parts' as const, 'dossier' as const),
      }),
      fc.record({ form, what: fc.constant('criteria-set' as const), set: hostile }),
      fc.record({
        form,
        what: fc.constant('role' as const),
        axis: fc.constantFrom('line' as const, 'head' as const),
        label: fc.array(hostile, { minLength: 1, maxLength: 3 }),
        role: fc.constantFrom(...CORRECTED_ROLES),
      }),
      fc.record({
        form,
        what: fc.constant('role' as const),
        axis: fc.constant('head' as const),
        label: fc.array(hostile, { minLength: 1, maxLength: 3 }),
        role: fc.constant('year' as const),
        year: fc.integer({ min: 1990, max: 2099 }),
      }),
      fc.record({
        form,
        what: fc.constant('header' as const),
        first: fc.array(hostile, { minLength: 1, maxLength: 4 }),
        last: fc.array(hostile, { minLength: 1, maxLength: 4 }),
      }),
    ),
    { maxLength: 3 },
  ),
  summaries: fc.option(fc.array(hostile, { maxLength: 3 })),
});

describe('the XML of a memory', () => {
  it('comes back as it was', () => {
    expect(parseMemory(serialiseMemory(SAMPLE))).toEqual({ memory: SAMPLE });
    expect(parseMemory(serialiseMemory(NO_MEMORY))).toEqual({ memory: NO_MEMORY });
  });

  it('comes back as it was, whatever signs its texts hold', () => {
    fc.assert(
      fc.property(memory, (given) => {
        expect(parseMemory(serialiseMemory(given))).toEqual({ memory: given });
      }),
    );
  });

  it('holds only signs that XML may hold, and no line break within a value', () => {
    fc.assert(
      fc.property(memory, (given) => {
        const xml = serialiseMemory(given);
        // https://www.w3.org/TR/xml/#charsets, without the surrogates that are no pair
        expect(xml).toMatch(/^[\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u);
        for (const [value] of xml.matchAll(/"[^"]*"/g)) expect(value).not.toMatch(/[\n\t]/);
      }),
    );
  });

  it.each([
    ['single quotes', (xml: string) => xml.replaceAll('"', "'")],
    ['a prefix', (xml: string) => xml.replace(/<(\/?)([a-z])/g, '<$1m:$2').replace('xmlns=', 'xmlns:m=')],
    ['one line', (xml: string) => xml.replaceAll(/\n */g, '')],
    ['Windows line ends and a byte order mark', (xml: string) => `\uFEFF${xml.replaceAll('\n', '\r\n')}`],
    ['elements closed apart', (xml: string) => xml.replace(/<(\w+)([^<>]*)\/>/g, '<$1$2></$1>')],
    ['a comment', (xml: string) => xml.replace('<form', '<!-- của ai đó --><form')],
    ['no declaration', (xml: string) => xml.replace(/^<\?.*\?>/, '')],
    ['numbers for letters', (xml: string) => xml.replaceAll('ế', '&#x1EBF;').replaceAll('ổ', '&#7893;')],
    [
      'its namespace said again',
      (xml: string) => xml.replace('<form', '<form xmlns="urn:soat-bieu:memory:1"'),
    ],
  ])('may be written anew by other programs: %s', (_, rewrite) => {
    const xml = rewrite(serialiseMemory(SAMPLE));
    expect(xml).not.toBe(serialiseMemory(SAMPLE));
    expect(parseMemory(xml)).toEqual({ memory: SAMPLE });
  });

  const NAMESPACE = 'xmlns="urn:soat-bieu:memory:1"';
  it.each([
    ['nothing', ''],
    ['no XML', 'memory'],
    ['another root', `<memories ${NAMESPACE}/>`],
    ['an attribute of another version', `<memory ${NAMESPACE} by="2"/>`],
    ['an element of another version', `<memory ${NAMESPACE}><note/></memory>`],
    ['text between tags', `<memory ${NAMESPACE}>x</memory>`],
    ['CDATA', `<memory ${NAMESPACE}><![CDATA[<exception/>]]></memory>`],
    ['a DOCTYPE', `<!DOCTYPE memory [<!ENTITY a "b">]><memory ${NAMESPACE}/>`],
    ['an entity of its own', `<memory ${NAMESPACE}><summaries><summary id="&a;"/></summaries></memory>`],
    ['a loose &', `<memory ${NAMESPACE}><summaries><summary id="a & b"/></summaries></memory>`],
    ['an escape of none', `<memory ${NAMESPACE}><summaries><summary id="\\x"/></summaries></memory>`],
    ['an instruction', `<?xml-stylesheet href="a"?><memory ${NAMESPACE}/>`],
    ['tags that do not pair', `<memory ${NAMESPACE}><summaries></memory></summaries>`],
    ['a second root', `<memory ${NAMESPACE}/><memory ${NAMESPACE}/>`],
    ['an attribute twice', `<memory ${NAMESPACE}><summaries><summary id="a" id="b"/></summaries></memory>`],
    ['a choice of summaries twice', `<memory ${NAMESPACE}><summaries/><summaries/></memory>`],
    ['a foreign element', `<memory ${NAMESPACE}><summaries xmlns="urn:other"/></memory>`],
    ['another program’s namespace', '<memory xmlns="urn:other"/>'],
  ])('is damaged: %s', (_, xml) => {
    expect(parseMemory(xml)).toEqual({ problem: 'damaged' });
  });

  it('is damaged wherever it is cut off', () => {
    const xml = serialiseMemory(SAMPLE).trimEnd();
    for (let end = 0; end < xml.length; end++) {
      expect(parseMemory(xml.slice(0, end))).toEqual({ problem: 'damaged' });
    }
  });

  it('is damaged where any element or attribute of it is missing or renamed', () => {
    const xml = serialiseMemory(SAMPLE);
    const places = [...xml.matchAll(/ (?!xmlns)([a-z]+)="/g)].filter(({ index }) => index > 60);
    expect(places.length).toBeGreaterThan(30);
    for (const { index } of places) {
      const renamed = `${xml.slice(0, index)} x${xml.slice(index + 1)}`;
      expect(parseMemory(renamed)).toEqual({ problem: 'damaged' });
    }
  });

  it('is of another version', () => {
    expect(parseMemory('<memory xmlns="urn:soat-bieu:memory:2"><new/></memory>')).toEqual({
      problem: 'other-version',
    });
  });

  it('is too large', () => {
    const many = { ...NO_MEMORY, corrections: Array.from({ length: 5001 }, () => SAMPLE.corrections[0]!) };
    expect(parseMemory(serialiseMemory(many))).toEqual({ problem: 'too-large' });
    expect(parseMemory(' '.repeat(2_000_001))).toEqual({ problem: 'too-large' });
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), hostile, fc.string()), (given) => {
        expect(parseMemory(`<memory ${NAMESPACE}>${given}</memory>`)).toBeDefined();
      }),
    );
  });
});

describe('merging', () => {
  const other: Memory = {
    ...SAMPLE,
    exceptions: [{ ...SAMPLE.exceptions[0]!, reason: 'Lý do sau' }],
    corrections: [{ form: FORM, what: 'kind', kind: 'grid' }],
    summaries: null,
  };

  it('lets the second win where both speak of one thing, and keeps all else', () => {
    const merged = mergeMemories(SAMPLE, other);
    expect(merged.exceptions).toEqual(other.exceptions);
    expect(merged.relations).toEqual(SAMPLE.relations);
    // «không phải Biểu» and a kind are said of the same thing; what is said last stands last
    expect(merged.corrections).toEqual([
      ...SAMPLE.corrections.slice(2),
      { form: FORM, what: 'kind', kind: 'grid' },
    ]);
    expect(merged.summaries).toEqual(['TH-01', 'TH-02']);
  });

  it('changes nothing by being done twice', () => {
    fc.assert(
      fc.property(memory, memory, (a, b) => {
        const once = mergeMemories(a, b);
        expect(mergeMemories(once, b)).toEqual(once);
      }),
    );
  });
});
