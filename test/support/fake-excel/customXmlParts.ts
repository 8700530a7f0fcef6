import { HostObject, invalidArgument, itemNotFound } from './hostObject';
import { newId, type CustomXmlPartState, type WorkbookState } from './state';

/** Excel.CustomXmlPartCollection. */
export class CustomXmlParts extends HostObject {
  readonly type = 'CustomXmlPartCollection';
  private readonly workbook: WorkbookState;

  constructor(workbook: WorkbookState) {
    super();
    this.workbook = workbook;
  }

  override items(): HostObject[] {
    return (this.workbook.customXmlParts ?? []).map((part) => new CustomXmlPart(this.workbook, part));
  }

  GetItem(key: string): CustomXmlPart | null {
    const found = this.workbook.customXmlParts?.find(({ id }) => id === key);
    return found ? new CustomXmlPart(this.workbook, found) : null;
  }
  GetItemOrNullObject(key: string): CustomXmlPart | null {
    return this.GetItem(key);
  }

  Add(xml: string): CustomXmlPart {
    const part = { id: newId(this.workbook), xml: checked(xml, 'CustomXmlPartCollection.add') };
    this.workbook.customXmlParts = [...(this.workbook.customXmlParts ?? []), part];
    return new CustomXmlPart(this.workbook, part);
  }
}

/** Excel.CustomXmlPart. */
class CustomXmlPart extends HostObject {
  readonly type = 'CustomXmlPart';
  private readonly workbook: WorkbookState;
  private readonly part: CustomXmlPartState;

  constructor(workbook: WorkbookState, part: CustomXmlPartState) {
    super();
    this.workbook = workbook;
    this.part = part;
  }

  override get id(): string {
    return this.part.id;
  }
  get Id(): string {
    return this.part.id;
  }
  get NamespaceUri(): string {
    return (
      /^[^<]*(?:<[?!][^>]*>\s*)*<[^>]*\sxmlns(?::[\w.-]+)?\s*=\s*["']([^"']*)/.exec(this.part.xml)?.[1] ?? ''
    );
  }

  GetXml(): string {
    return this.part.xml;
  }
  SetXml(xml: string): void {
    this.part.xml = checked(xml, 'CustomXmlPart.setXml');
  }
  Delete(): void {
    const parts = this.workbook.customXmlParts ?? [];
    if (!parts.includes(this.part)) throw itemNotFound('CustomXmlPart.delete');
    this.workbook.customXmlParts = parts.filter((part) => part !== this.part);
  }
}

/** Excel takes well-formed XML only; here it is enough that it looks like that. */
function checked(xml: unknown, where: string): string {
  if (typeof xml !== 'string' || !/^\s*<[^]*>\s*$/.test(xml)) throw invalidArgument(where, 'no XML');
  return xml;
}
