import { all } from './xml';
import type { XmlElement } from './xml';

/** Where the manifest says the add-in stands; the build replaces this by the real origin. */
export const DEV_ORIGIN = 'https://localhost:3000/';

/** Width and height of the picture at a path below the origin; null where there is none. */
export type PictureSize = (path: string) => { readonly width: number; readonly height: number } | null;

const ADDRESSED = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'Image', 'Url'];

/** What an element says: its default, and what it says in other locales. */
function valuesOf(element: XmlElement): string[] {
  const others = all(element, 'Override').map(({ attributes }) => attributes.get('Value'));
  return [element.attributes.get('DefaultValue'), ...others].filter((value) => value !== undefined);
}

/** Office opens https alone; and what does not start with the developer's origin, the build would not replace. */
export function checkAddresses(manifest: XmlElement): string[] {
  return all(manifest, ...ADDRESSED).flatMap((element) =>
    valuesOf(element)
      .filter((address) => !address.startsWith(DEV_ORIGIN))
      .map((address) => `${element.name}: "${address}" must start with ${DEV_ORIGIN}`),
  );
}

/** Excel's ribbon needs these three; the list of add-ins the other two. */
const RIBBON_SIZES = [16, 32, 80];
const LISTED_SIZES: readonly (readonly [name: string, size: number])[] = [
  ['IconUrl', 32],
  ['HighResolutionIconUrl', 64],
];

/** Every icon is given in the sizes asked for, and its file really is of that size. */
export function checkIcons(manifest: XmlElement, pictureSize: PictureSize): string[] {
  const missing = all(manifest, 'Icon').flatMap((icon) => {
    const given = icon.children.map(({ attributes }) => Number(attributes.get('size')));
    return RIBBON_SIZES.filter((size) => !given.includes(size)).map(
      (size) => `Icon: size ${size} is missing`,
    );
  });

  const addresses = new Map(
    all(manifest, 'Images').flatMap(({ children }) =>
      children.map((image) => [image.attributes.get('id'), valuesOf(image)] as const),
    ),
  );
  const ribbon = all(manifest, 'Icon')
    .flatMap(({ children }) => children)
    .flatMap(({ attributes }) =>
      (addresses.get(attributes.get('resid')) ?? []).map(
        (address) => [address, Number(attributes.get('size'))] as const,
      ),
    );
  const listed = LISTED_SIZES.flatMap(([name, size]) =>
    all(manifest, name).flatMap((element) => valuesOf(element).map((address) => [address, size] as const)),
  );

  const wrong = [...ribbon, ...listed].flatMap(([address, size]) => {
    const found = pictureSize(address.replace(DEV_ORIGIN, ''));
    if (!found) return [`${address}: there is no such picture`];
    if (found.width === size && found.height === size) return [];
    return [`${address}: is ${found.width} × ${found.height}, must be ${size} × ${size}`];
  });
  // The same picture stands on several buttons.
  return [...new Set([...missing, ...wrong])];
}

const SHORT = 125;
const LONG = 250;
const OTHER_LOCALE = 'en-US';

/** Office cuts, or refuses, what is longer; and every text is there in both languages. */
export function checkTexts(manifest: XmlElement): string[] {
  const outer = (name: string) => manifest.children.filter((child) => child.name === name);
  const resources = (name: string) => all(manifest, name).flatMap(({ children }) => children);
  const limited = [
    ...[...outer('DisplayName'), ...resources('ShortStrings')].map((element) => [element, SHORT] as const),
    ...[...outer('Description'), ...resources('LongStrings')].map((element) => [element, LONG] as const),
  ];
  const problems = limited.flatMap(([element, limit]) => {
    const name = element.attributes.get('id') ?? element.name;
    const tooLong = valuesOf(element).filter((text) => text.length === 0 || text.length > limit);
    const locales = all(element, 'Override').map(({ attributes }) => attributes.get('Locale'));
    return [
      ...tooLong.map((text) => `${name}: has ${text.length} characters, must have 1 to ${limit}`),
      ...(locales.includes(OTHER_LOCALE) ? [] : [`${name}: is not said in ${OTHER_LOCALE}`]),
    ];
  });
  const provider = outer('ProviderName')[0]?.text ?? '';
  if (provider.length === 0 || provider.length > SHORT)
    problems.push(`ProviderName: must have 1 to ${SHORT} characters`);
  return problems;
}
