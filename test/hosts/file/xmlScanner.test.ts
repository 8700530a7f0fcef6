import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { XmlScanner } from '../../../src/hosts/file/xmlScanner';

type Event = readonly [kind: 'open' | 'close' | 'text', what: string, attributes?: Record<string, string>];

/** Texts that follow each other are one: where they are cut says nothing. */
function joined(events: readonly Event[]): Event[] {
  const result: Event[] = [];
  for (const event of events) {
    const last = result.at(-1);
    if (event[0] === 'text' && last?.[0] === 'text') result[result.length - 1] = ['text', last[1] + event[1]];
    else if (event[0] !== 'text' || event[1] !== '') result.push(event);
  }
  return result;
}

/** What the scanner tells of a document that comes in these pieces; null where it is refused. */
function scanned(pieces: readonly string[]): Event[] | null {
  const events: Event[] = [];
  const scanner = new XmlScanner({
    open: (name, attributes) => events.push(['open', name, { ...attributes }]),
    close: (name) => events.push(['close', name]),
    text: (text) => events.push(['text', text]),
    fail: (detail) => {
      throw new SyntaxError(detail);
    },
  });
  try {
    for (const piece of pieces) scanner.write(piece);
    scanner.end();
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
  return joined(events);
}

/** The same by a general parser. */
function parsed(document: string): Event[] | null {
  const events: Event[] = [];
  let isOpen = 0;
  const parser = new SaxesParser({ xmlns: false, position: false });
  const onText = (text: string): void => {
    if (isOpen > 0) events.push(['text', text]);
  };
  parser.on('opentag', ({ name, attributes }) => {
    isOpen++;
    events.push(['open', name, { ...attributes }]);
  });
  parser.on('closetag', ({ name }) => {
    isOpen--;
    events.push(['close', name]);
  });
  parser.on('text', onText);
  parser.on('cdata', onText);
  parser.on('doctype', () => {
    throw new SyntaxError('doctype');
  });
  parser.on('error', (error) => {
    throw error;
  });
  try {
    parser.write(document).close();
  } catch {
    return null;
  }
  return joined(events);
}

/** A document in pieces cut anywhere but within a pair of surrogates. */
function cut(document: string, size: number): string[] {
  const signs = [...document];
  return Array.from({ length: Math.ceil(signs.length / size) }, (_, i) =>
    signs.slice(i * size, (i + 1) * size).join(''),
  );
}

const plain = fc.stringMatching(/^[a-zế𠀀 \n\r\t;"'>]{0,8}$/u).filter((text) => !text.includes(']]>'));
const reference = fc.constantFrom(
  '&lt;',
  '&amp;',
  '&#xE3;',
  '&#225;',
  '&#x1F600;',
  '&quot;',
  '&apos;',
  '&gt;',
  '&#10;',
);
const written = fc.array(fc.oneof(plain, reference), { maxLength: 3 }).map((parts) => parts.join(''));
const value = written.map((text) => text.replaceAll('"', ''));
const name = fc.constantFrom('c', 'v', 'x:row', 'is', 'Ô', '__proto__', 'constructor', 'a-b.c_d1');
const space = fc.constantFrom(' ', '\n  ', '\t', '\r\n');
const attributes = fc
  .array(fc.tuple(space, name, fc.constantFrom('=', ' = '), value), { maxLength: 3 })
  .map((list) => list.filter(([, one], at) => list.findIndex(([, other]) => other === one) === at))
  .map((list) => list.map(([gap, one, equals, text]) => `${gap}${one}${equals}"${text}"`).join(''));

const content = fc.letrec<{ item: string; element: string }>((tie) => ({
  item: fc.oneof(
    { maxDepth: 4 },
    written,
    plain.map((text) => `<![CDATA[${text}&<]]>`),
    fc.constantFrom('<!-- a < b & c -->', '<?go on?>'),
    tie('element'),
  ),
  element: fc
    .tuple(name, attributes, fc.array(tie('item'), { maxLength: 4 }), fc.constantFrom('', ' '))
    .map(([tag, list, items, gap]) =>
      items.length > 0 ? `<${tag}${list}${gap}>${items.join('')}</${tag}${gap}>` : `<${tag}${list}${gap}/>`,
    ),
}));
const document = fc
  .tuple(fc.constantFrom('', '<?xml version="1.0" encoding="UTF-8"?>\n', '<!-- a -->'), content.element)
  .map(([head, root]) => `${head}${root}\n`);

describe('the scanner and a general parser', () => {
  test('tell the same of a sound document, wherever it is cut', () =>
    fc.assert(
      fc.property(document, fc.integer({ min: 1, max: 40 }), (text, size) => {
        const expected = parsed(text);
        expect(expected).not.toBeNull();
        expect(scanned(cut(text, size))).toEqual(expected);
      }),
      { numRuns: 400 },
    ));

  test('agree on a document that was spoilt, unless the general one alone is strict', () =>
    fc.assert(
      fc.property(
        document,
        fc.nat(),
        fc.constantFrom('', '<', '>', '/', '"', '&', ' ', 'c'),
        (text, at, sign) => {
          const signs = [...text];
          signs[at % signs.length] = sign;
          const spoilt = signs.join('');
          const expected = parsed(spoilt);
          if (expected) expect(scanned([spoilt])).toEqual(expected);
        },
      ),
      { numRuns: 400 },
    ));
});

describe('what is no XML is refused, whole or sign by sign', () => {
  test.each([
    ['nothing', ''],
    ['text alone', 'a'],
    ['text before the root', 'a<a/>'],
    ['text behind the root', '<a/>a'],
    ['a reference behind the root', '<a/>&lt;'],
    ['CDATA behind the root', '<a/><![CDATA[a]]>'],
    ['two roots', '<a/><b/>'],
    ['no end', '<a><b></b>'],
    ['no end of a tag', '<a b="c"'],
    ['no end of a comment', '<a/><!-- -'],
    ['no end of CDATA', '<a><![CDATA[b]]</a>'],
    ['an end without beginning', '</a>'],
    ['an end of another name', '<a></b>'],
    ['an end of a longer name', '<a></ab>'],
    ['an end of a shorter name', '<ab></a>'],
    ['an end with attributes', '<a></a b="c">'],
    ['a name that is none', '<1/>'],
    ['no name', '<a>< /a>'],
    ['an attribute without value', '<a b/>'],
    ['an attribute without quotes', '<a b=c/>'],
    ['an attribute without name', '<a ="c"/>'],
    ['attributes without space', '<a b="c"d="e"/>'],
    ['an attribute twice', '<a b="c" b="c"/>'],
    ['a tag in an attribute', '<a b="<"/>'],
    ['a slash astray', '<a / b="c"/>'],
    ['a reference of no name', '<a>&;</a>'],
    ['a reference without end', '<a>&lt</a>'],
    ['an unknown reference', '<a b="&b;"/>'],
    ['a reference to half a character', '<a>&#xD800;</a>'],
    ['a reference beyond Unicode', '<a>&#x110000;</a>'],
    ['a reference to no character', '<a>&#0;</a>'],
    ['a forbidden character', '<a>\u0001</a>'],
    ['a DOCTYPE', '<!DOCTYPE a><a/>'],
  ])('%s', (_, text) => {
    expect(scanned([text])).toBeNull();
    expect(scanned([...text])).toBeNull();
    expect(parsed(text)).toBeNull();
  });

  test('a tag without end is given up before it fills the memory', () => {
    const piece = 'a'.repeat(2 ** 16);
    let pieces = 0;
    const endless = function* (): Generator<string> {
      for (yield '<a b="'; pieces < 1000; pieces++) yield piece;
    };
    const scanner = new XmlScanner({
      open: () => undefined,
      close: () => undefined,
      text: () => undefined,
      fail: (detail) => {
        throw new SyntaxError(detail);
      },
    });
    expect(() => {
      for (const one of endless()) scanner.write(one);
    }).toThrow(SyntaxError);
    expect(pieces).toBeLessThan(20);
  });
});

test('attributes hold nothing of their own', () => {
  const [open] = scanned(['<a b="c"/>'])!;
  expect(open).toEqual(['open', 'a', { b: 'c' }]);
  let inherited: unknown;
  new XmlScanner({
    open: (_, found) => (inherited = [found.constructor, found.__proto__, found.toString]),
    close: () => undefined,
    text: () => undefined,
    fail: (detail) => {
      throw new SyntaxError(detail);
    },
  }).write('<a/>');
  expect(inherited).toEqual([undefined, undefined, undefined]);
});
