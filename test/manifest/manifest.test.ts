import { problemsOf } from './checks';
import { functionsOfPage, pictureSize, readManifest } from './files';
import { all, parseXml } from './xml';

const manifest = readManifest();

/** What is wrong with the manifest after one edit. */
function problemsAfter(from: string | RegExp, to: string): string[] {
  const edited = manifest.replace(from, to);
  expect(edited).not.toBe(manifest);
  return problemsOf(parseXml(edited), pictureSize, functionsOfPage());
}

test('the manifest is fit for use', () => {
  expect(problemsOf(parseXml(manifest), pictureSize, functionsOfPage())).toEqual([]);
});

test('the ribbon offers what the documentation says', () => {
  const labels = all(parseXml(manifest), 'ShortStrings').flatMap(({ children }) =>
    children.map(({ attributes }) => attributes.get('DefaultValue')),
  );
  expect(labels).toEqual([
    'Soát Biểu',
    'Mở Soát Biểu',
    'Kiểm tra và đánh dấu',
    'Lập biểu tổng hợp',
    'Xóa đánh dấu',
  ]);
});

test('an XML slip is told as such', () => {
  expect(() => parseXml(manifest.replace('</Hosts>', ''))).toThrow(/unexpected close tag/);
});

const fifty = 'năm mươi chữ '.repeat(4);

describe('what is wrong is named', () => {
  test.each<[what: string, from: string | RegExp, to: string, problem: RegExp]>([
    ['order', /( *<Id>.*\n)( *<Version>.*\n)/, '$2$1', /^OfficeApp: holds "Version Id ProviderName/],
    ['an unknown element', '<Hosts>', '<Sheets/><Hosts>', /^OfficeApp: holds .*Sheets/],
    ['a missing element', /<Permissions>.*/, '', /^OfficeApp: holds/],
    [
      'runtimes after the form factor',
      /(<Runtimes>[^]*<\/Runtimes>)([^]*<\/DesktopFormFactor>)/,
      '$2$1',
      /^Host:/,
    ],
    ['a tip without its title', /<Title.*/, '', /^Supertip: holds "Description", must hold "Title Descr/],
    ['the wrong namespace', /bt:Url\b/g, 'Url', /^Url: must be in the namespace .*basictypes/],
    ['a GUID', /<Id>.*</, '<Id>soat-bieu<', /^Id: "soat-bieu" must be a GUID/],
    ['a version', /<Version>.*</, '<Version>0.9<', /^Version: "0.9" must be a version/],
    ['a version with a word', /<Version>.*</, '<Version>1.0-beta<', /^Version: "1.0-beta"/],
    ['the locale', '>vi-VN<', '>vi<', /^DefaultLocale:/],
    ['the permission', '>ReadWriteDocument<', '>ReadWriteMailbox<', /^Permissions:/],
    ['another host', 'Name="Workbook"', 'Name="Document"', /^Host: must be Workbook alone/],
    ['a higher requirement', 'MinVersion="1.1"/', 'MinVersion="1.9"/', /declares "ExcelApi 1.9"/],
    [
      'one more requirement',
      '</Sets>',
      '<Set Name="SharedRuntime" MinVersion="1.1"/></Sets>',
      /SharedRuntime/,
    ],
    [
      'a dangling resid',
      'Label resid="Open.Label"',
      'Label resid="Opne.Label"',
      /^Label: resid "Opne.Label"/,
    ],
    [
      'a resid of another kind',
      'Title resid="Open.Label"',
      'Title resid="Open.Tip"',
      /not among the ShortStrings/,
    ],
    ['a resid too long', /Clear\.Label/g, 'Clear.Label.'.repeat(3), /must have 1 to 32 characters/],
    ['an id given twice', 'String id="Check.Tip"', 'String id="Open.Tip"', /"Open.Tip" is given twice/],
    [
      'an unused resource',
      /(<bt:Url )(.*)/,
      '$1$2$1id="Spare.Url" DefaultValue="https://localhost:3000/"/>',
      /not used/,
    ],
    ['a short runtime', 'lifetime="long"', 'lifetime="short"', /^Runtime: its lifetime must be long/],
    [
      'another page for the commands',
      'FunctionFile resid="Page.Url"',
      'FunctionFile resid="X"',
      /^FunctionFile: must/,
    ],
    [
      'a pane without its page',
      /<SourceLocation resid.*/,
      '',
      /^Action ShowTaskpane: needs a SourceLocation/,
    ],
    [
      'a command that the page does not know',
      '>clearHighlights<',
      '>clearHighlight<',
      /^FunctionName: the page knows no function "clearHighlight"/,
    ],
    [
      'a command without a button',
      /<Control xsi:type="Button" id="SoatBieu.Clear">[^]*?<\/Control>/,
      '',
      /^FunctionName: no button calls "clearHighlights"/,
    ],
    ['a button’s id given twice', '"SoatBieu.Check"', '"SoatBieu.Open"', /"SoatBieu.Open" is given twice/],
    [
      'the id of a menu’s item that a button has',
      /(<Control xsi:type="Button" id="SoatBieu.Clear">[^]*?)(<.Control>)/,
      '$1<Items><Item id="SoatBieu.Open"/></Items>$2',
      /^Item: the id "SoatBieu.Open" is given twice/,
    ],
    ['the id of Excel’s own tab', '"SoatBieu.Group"', '"TabHome"', /^Group: the id "TabHome" is given twice/],
    ['a button without an id', '"SoatBieu.Check"', '""', /^Control: the id "" must have 1 to 125/],
    ['http', /https:(.*taskpane)/, 'http:$1', /^SourceLocation: "http:.*must start with https/],
    [
      'an address elsewhere',
      /(<bt:Url .*)https:..localhost:3000/,
      '$1https://example.org',
      /^Url: "https:..example/,
    ],
    ['a missing icon size', /<bt:Image size="80".*/, '', /^Icon: size 80 is missing/],
    ['an icon that is not there', 'icons/icon-80', 'icons/icon-81', /icon-81.png: there is no such picture/],
    ['an icon of another size', 'icons/icon-80', 'icons/icon-64', /icon-64.png: is 64 × 64, must be 80 × 80/],
    ['a listed icon of another size', 'icons/icon-32', 'icons/icon-80', /is 80 × 80, must be 32 × 32/],
    [
      'a short text too long',
      /"Mở Soát Biểu"/,
      `"${fifty.repeat(3)}"`,
      /^Open.Label: has 156 characters, must .* 125/,
    ],
    [
      'a long text too long',
      /(id="Open.Tip" DefaultValue=")/,
      `$1${fifty.repeat(5)}`,
      /^Open.Tip: has .* 250/,
    ],
    ['an empty text', '"Mở Soát Biểu"', '""', /^Open.Label: has 0 characters/],
    ['a text without English', /<Override.*/, '', /^DisplayName: is not said in en-US/],
    ['no provider', /<ProviderName>.*</, '<ProviderName><', /^ProviderName: must have 1 to 125/],
  ])('%s', (_, from, to, problem) => {
    expect(problemsAfter(from, to)).toContainEqual(expect.stringMatching(problem));
  });
});
