import { all, everything } from './xml';
import type { XmlElement } from './xml';

const MAX_RESID = 32;
const MAX_ID = 125;
const REFERS_TO: ReadonlyMap<string, string> = new Map([
  ['Image', 'Images'],
  ['Runtime', 'Urls'],
  ['FunctionFile', 'Urls'],
  ['SourceLocation', 'Urls'],
  ['Label', 'ShortStrings'],
  ['Title', 'ShortStrings'],
  ['Description', 'LongStrings'],
]);

/** Every resid leads to one resource of the right kind, and no resource lies unused. */
export function checkReferences(manifest: XmlElement): string[] {
  const resources = all(manifest, 'Resources').flatMap(({ children }) => children);
  const idOf = (resource: XmlElement) => resource.attributes.get('id') ?? '';
  const references = everything(manifest).filter(({ attributes }) => attributes.has('resid'));
  const used = references.map(({ attributes }) => attributes.get('resid'));
  const ids = resources.flatMap(({ children }) => children.map(idOf));

  const dangling = references.flatMap(({ name, attributes }) => {
    const resid = attributes.get('resid') ?? '';
    const kind = REFERS_TO.get(name) ?? '';
    const known = resources.find(({ name: group }) => group === kind)?.children.map(idOf) ?? [];
    return known.includes(resid) ? [] : [`${name}: resid "${resid}" is not among the ${kind}`];
  });
  const tooLong = ids.filter((id) => id.length === 0 || id.length > MAX_RESID);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  const unused = ids.filter((id) => !used.includes(id));
  return [
    ...dangling,
    ...tooLong.map((id) => `Resources: the id "${id}" must have 1 to ${MAX_RESID} characters`),
    ...twice.map((id) => `Resources: the id "${id}" is given twice`),
    ...unused.map((id) => `Resources: "${id}" is not used`),
  ];
}

/** The functions that the page of the commands answers to; a button of any other name would stay busy without end. */
export type KnownFunctions = readonly string[];

/** Things of ours on the ribbon, and in other menus of Excel. */
const OWN = ['CustomTab', 'Group', 'Control', 'Item'];
/** Excel's own, which many add-ins may name, and one may name more than once. */
const BUILT_IN = ['OfficeTab', 'OfficeMenu', 'OfficeGroup', 'OfficeControl'];

/**
 * Buttons call functions that there are, and every one has its button. Tabs, groups, controls and items of ours each
 * have an id that nothing else on the ribbon has, Excel's own things included.
 */
export function checkCommands(manifest: XmlElement, known: KnownFunctions): string[] {
  const called = all(manifest, 'FunctionName').map(({ text }) => text.trim());
  const idOf = ({ attributes }: XmlElement): string => attributes.get('id') ?? '';
  const surfaces = all(manifest, 'ExtensionPoint');
  const own = surfaces.flatMap((surface) => all(surface, ...OWN));
  const ids = own.map(idOf);
  const builtIn = surfaces.flatMap((surface) => all(surface, ...BUILT_IN)).map(idOf);
  return [
    ...called
      .filter((name) => !known.includes(name))
      .map((name) => `FunctionName: the page knows no function "${name}"`),
    ...known
      .filter((name) => !called.includes(name))
      .map((name) => `FunctionName: no button calls "${name}"`),
    ...own
      .filter((one) => idOf(one).length === 0 || idOf(one).length > MAX_ID)
      .map((one) => `${one.name}: the id "${idOf(one)}" must have 1 to ${MAX_ID} characters`),
    ...own
      .filter((one, index) => ids.indexOf(idOf(one)) !== index || builtIn.includes(idOf(one)))
      .map((one) => `${one.name}: the id "${idOf(one)}" is given twice`),
  ];
}

/** Pane and commands live in one page: one long runtime, and the page of the commands is the same. */
export function checkSharedRuntime(manifest: XmlElement): string[] {
  const runtimes = all(manifest, 'Runtime');
  const [runtime] = runtimes;
  if (!runtime || runtimes.length > 1) return ['Runtimes: must hold one runtime'];
  const problems =
    runtime.attributes.get('lifetime') === 'long' ? [] : ['Runtime: its lifetime must be long'];
  const resid = runtime.attributes.get('resid');
  const elsewhere = all(manifest, 'FunctionFile').filter(
    ({ attributes }) => attributes.get('resid') !== resid,
  );
  if (elsewhere.length > 0) problems.push("FunctionFile: must have the runtime's resid");
  for (const action of all(manifest, 'Action')) {
    const type = action.attributes.get('xsi:type');
    const expected = type === 'ShowTaskpane' ? 'SourceLocation' : 'FunctionName';
    if (!action.children.some(({ name }) => name === expected))
      problems.push(`Action ${type}: needs a ${expected}`);
  }
  return problems;
}
