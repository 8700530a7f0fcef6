import { XmlBytes } from '../../../../src/hosts/file/patch/xmlBytes';

test.each([
  ['nothing', []],
  ['plain text', ['<a>', '1', '</a>']],
  ['letters of one, two, three and four bytes', ['<a>', 'aéế𝒂', '</a>']],
  ['an empty piece', ['<a>', '', '</a>']],
  ['a piece larger than the first room', ['ế'.repeat(200_000), 'b']],
  ['many pieces', Array.from({ length: 5000 }, (_, i) => `<c>Xã ${i} ở đầu nguồn</c>`)],
])('%s', (_, pieces) => {
  const xml = new XmlBytes();
  for (const piece of pieces) xml.add(piece);
  expect(Buffer.from(xml.finish()).toString('utf8')).toBe(pieces.join(''));
});
