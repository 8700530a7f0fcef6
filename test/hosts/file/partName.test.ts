import { partKey, relationshipsPart, resolveTarget } from '../../../src/hosts/file/partName';

test.each([
  ['xl/workbook.xml', 'worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['xl/workbook.xml', '/xl/worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['xl/workbook.xml', '../customXml/item1.xml', 'customXml/item1.xml'],
  ['xl/workbook.xml', './a/./b//c.xml', 'xl/a/b/c.xml'],
  ['xl/workbook.xml', '../../../../a.xml', 'a.xml'],
  ['xl/workbook.xml', 'worksheets\\sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['xl/workbook.xml', 'sheet1.xml#Sheet!A1', 'xl/sheet1.xml'],
  ['', 'xl/workbook.xml', 'xl/workbook.xml'],
  ['', '/xl/workbook.xml', 'xl/workbook.xml'],
])('from %j, target %j is %j', (source, target, expected) => {
  expect(resolveTarget(source, target)).toBe(expected);
});

test.each([
  ['XL/Workbook.XML', 'xl/workbook.xml'],
  ['xl/sheet%201.xml', 'xl/sheet 1.xml'],
  ['xl\\worksheets\\sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['/xl/workbook.xml', 'xl/workbook.xml'],
  ['xl/100%.xml', 'xl/100%.xml'],
])('%j and %j are one part', (a, b) => {
  expect(partKey(a)).toBe(partKey(b));
});

test.each([
  ['', '_rels/.rels'],
  ['workbook.xml', '_rels/workbook.xml.rels'],
  ['xl/workbook.xml', 'xl/_rels/workbook.xml.rels'],
])('relationships of %j are in %j', (part, expected) => {
  expect(relationshipsPart(part)).toBe(expected);
});
