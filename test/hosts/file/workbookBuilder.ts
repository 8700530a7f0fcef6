import { buildZip, type ZipSpec } from './zipBuilder';

/** One tab of a workbook to build: the XML inside `<worksheet>`, or a whole part. */
export interface SheetSpec {
  readonly name?: string;
  /** What stands inside `<sheetData>`. */
  readonly data?: string;
  /** What stands before and after `<sheetData>`. */
  readonly before?: string;
  readonly after?: string;
  /** The whole part instead. */
  readonly xml?: string;
  readonly state?: string;
}

export interface WorkbookSpec {
  readonly sheets?: readonly SheetSpec[];
  /** What stands inside `<sst>`; no such part where left out. */
  readonly strings?: string;
  /** What stands inside `<styleSheet>`; no such part where left out. */
  readonly styles?: string;
  readonly workbookPr?: string;
  /** Parts to add, to replace, or (null) to leave out; a ZipSpec can lie about itself. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | Omit<ZipSpec, 'name'> | null>>;
}

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

export const sheetPart = (n: number): string => `xl/worksheets/sheet${n}.xml`;

/** A relationships part of `[id, kind, target]`. */
export function relationships(list: readonly (readonly [string, string, string])[]): string {
  const items = list.map(
    ([id, kind, target]) => `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

export function contentTypes(workbook = '/xl/workbook.xml', type = WORKBOOK_TYPE): string {
  return (
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
    `<Override PartName="${workbook}" ContentType="${type}"/></Types>`
  );
}

export function worksheet(sheet: SheetSpec): string {
  const { before = '', data = '', after = '' } = sheet;
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${MAIN}">${before}<sheetData>${data}</sheetData>${after}</worksheet>`;
}

/** The entries of a small sound workbook, as the spec changes it; sheets are xl/worksheets/sheet1.xml and on. */
export function workbookEntries(spec: WorkbookSpec = {}): ZipSpec[] {
  const sheets = spec.sheets ?? [{}];
  const tabs = sheets.map(({ name, state }, i) => {
    const stateAttribute = state === undefined ? '' : ` state="${state}"`;
    return `<sheet name="${name ?? `Biểu ${i + 1}`}" sheetId="${i + 1}"${stateAttribute} r:id="rId${i + 1}"/>`;
  });
  const links = sheets.map((_, i) => [`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`] as const);
  const parts = new Map<string, string | Uint8Array | Omit<ZipSpec, 'name'> | null>([
    ['[Content_Types].xml', contentTypes()],
    ['_rels/.rels', relationships([['rId1', 'officeDocument', 'xl/workbook.xml']])],
    [
      'xl/workbook.xml',
      `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">${spec.workbookPr ?? ''}<sheets>${tabs.join('')}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      relationships([
        ...links,
        ...(spec.strings === undefined ? [] : [['rIdS', 'sharedStrings', 'sharedStrings.xml'] as const]),
        ...(spec.styles === undefined ? [] : [['rIdT', 'styles', 'styles.xml'] as const]),
      ]),
    ],
  ]);
  sheets.forEach((sheet, i) => parts.set(sheetPart(i + 1), sheet.xml ?? worksheet(sheet)));
  if (spec.strings !== undefined)
    parts.set('xl/sharedStrings.xml', `<sst xmlns="${MAIN}">${spec.strings}</sst>`);
  if (spec.styles !== undefined)
    parts.set('xl/styles.xml', `<styleSheet xmlns="${MAIN}">${spec.styles}</styleSheet>`);
  for (const [name, content] of Object.entries(spec.parts ?? {})) parts.set(name, content);

  return [...parts].flatMap(([name, content]) => {
    if (content === null) return [];
    return typeof content === 'string' || content instanceof Uint8Array
      ? [{ name, content }]
      : [{ name, ...content }];
  });
}

/** The bytes of such a workbook. */
export function buildWorkbook(spec: WorkbookSpec = {}): Uint8Array {
  return buildZip(workbookEntries(spec));
}

/** The bytes of a workbook of one sheet with these rows in it. */
export function withRows(data: string, spec: WorkbookSpec = {}): Uint8Array {
  return buildWorkbook({ ...spec, sheets: [{ data }] });
}
