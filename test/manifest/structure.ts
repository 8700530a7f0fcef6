import { all, everything } from './xml';
import type { XmlElement } from './xml';

/** Children of each element in their order: `?` may be missing, `+` one or more, `*` any number. */
const CHILDREN: ReadonlyMap<string, string> = new Map([
  [
    'OfficeApp',
    'Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl? ' +
      'AppDomains? Hosts Requirements DefaultSettings Permissions VersionOverrides',
  ],
  ['AppDomains', 'AppDomain+'],
  ['Requirements', 'Sets'],
  ['Sets', 'Set+'],
  ['DefaultSettings', 'SourceLocation'],
  ['VersionOverrides', 'Hosts Resources'],
  ['Hosts', 'Host+'],
  ['Host', 'Runtimes? DesktopFormFactor?'],
  ['Runtimes', 'Runtime+'],
  ['DesktopFormFactor', 'FunctionFile ExtensionPoint+'],
  ['ExtensionPoint', 'OfficeTab+'],
  ['OfficeTab', 'Group+'],
  ['Group', 'Label Icon Control+'],
  ['Control', 'Label Supertip Icon Action'],
  ['Supertip', 'Title Description'],
  ['Icon', 'Image+'],
  ['Action', 'SourceLocation? FunctionName?'],
  ['Resources', 'Images Urls ShortStrings LongStrings'],
  ['Images', 'Image+'],
  ['Urls', 'Url+'],
  ['ShortStrings', 'String+'],
  ['LongStrings', 'String+'],
]);
/** Elements with a `DefaultValue` may say it for other locales. */
const LEAF = 'Override*';

/** Excel rejects a manifest whose elements stand in another order than its schema's. */
export function checkStructure(manifest: XmlElement): string[] {
  return everything(manifest).flatMap((element) => {
    const order = CHILDREN.get(element.name) ?? (element.attributes.has('DefaultValue') ? LEAF : '');
    const pattern = order.replace(/(\w+)([?+*]?) ?/g, '($1 )$2');
    const found = element.children.map(({ name }) => `${name} `).join('');
    if (new RegExp(`^${pattern}$`).test(found)) return [];
    return [`${element.name}: holds "${found.trim()}", must hold "${order}"`];
  });
}

const NAMESPACES = {
  manifest: 'http://schemas.microsoft.com/office/appforoffice/1.1',
  overrides: 'http://schemas.microsoft.com/office/taskpaneappversionoverrides',
  basicTypes: 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
};
const BASIC_TYPES = ['Images', 'Image', 'Urls', 'Url', 'ShortStrings', 'LongStrings', 'String', 'Override'];

/** An element in the wrong namespace is an unknown one, and is often ignored without a word. */
export function checkNamespaces(manifest: XmlElement): string[] {
  const inOverrides = new Set(all(manifest, 'VersionOverrides').flatMap(everything));
  return everything(manifest).flatMap((element) => {
    const { manifest: outer, overrides, basicTypes } = NAMESPACES;
    const inner = BASIC_TYPES.includes(element.name) ? basicTypes : overrides;
    const expected = inOverrides.has(element) ? inner : outer;
    return element.namespace === expected ? [] : [`${element.name}: must be in the namespace ${expected}`];
  });
}

const FIXED_VALUES: readonly (readonly [name: string, pattern: RegExp, what: string])[] = [
  ['Id', /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, 'a GUID'],
  ['Version', /^[1-9]\d{0,4}(\.\d{1,5}){1,3}$/, 'a version of 2 to 4 numbers, from 1.0 up'],
  ['DefaultLocale', /^vi-VN$/, 'vi-VN'],
  ['Permissions', /^ReadWriteDocument$/, 'ReadWriteDocument'],
];

export function checkIdentity(manifest: XmlElement): string[] {
  const problems = FIXED_VALUES.flatMap(([name, pattern, what]) => {
    const text = manifest.children.find((child) => child.name === name)?.text ?? '';
    return pattern.test(text) ? [] : [`${name}: "${text}" must be ${what}`];
  });
  if (manifest.attributes.get('xsi:type') !== 'TaskPaneApp')
    problems.push('OfficeApp: must be a TaskPaneApp');
  const hosts = all(manifest, 'Host').map(
    (host) => host.attributes.get('Name') ?? host.attributes.get('xsi:type'),
  );
  if (hosts.some((host) => host !== 'Workbook')) problems.push('Host: must be Workbook alone');
  return problems;
}

/** The add-in installs wherever any add-in does; what a newer Excel can do is asked for at run time. */
export function checkRequirements(manifest: XmlElement): string[] {
  const sets = all(manifest, 'Set').map(({ attributes }) => [
    attributes.get('Name'),
    attributes.get('MinVersion'),
  ]);
  const declared = sets.map((set) => set.join(' ')).join(', ');
  return declared === 'ExcelApi 1.1'
    ? []
    : [`Requirements: declares "${declared}", must declare "ExcelApi 1.1"`];
}
