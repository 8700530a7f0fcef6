import { isMarker } from '../../core/highlights/marker';

/** A worksheet, the conditional formats on it that are ours, and whether they may be changed. */
export interface MarkedSheet {
  readonly id: string;
  readonly name: string;
  readonly worksheet: Excel.Worksheet;
  readonly own: readonly Excel.ConditionalFormat[];
  readonly isProtected: boolean;
  /** Whether it is protected at all: comments are objects, not formats. */
  readonly hasProtection: boolean;
}

/** Looks through all sheets for highlights of ours: three syncs for the whole workbook, two where nothing is drawn. */
export async function findOwnFormats(context: Excel.RequestContext): Promise<MarkedSheet[]> {
  const worksheets = context.workbook.worksheets.load('items/id,items/name');
  await context.sync();
  const sheets = worksheets.items.map((worksheet) => ({
    worksheet,
    formats: worksheet.getRange().conditionalFormats.load('items/id,items/type'),
    protection: worksheet.protection.load('protected,options'),
  }));
  await context.sync();
  const customs = sheets.map(({ formats }) =>
    formats.items
      .filter(({ type }) => type === 'Custom')
      .map((format) => ({ format, rule: format.custom.rule.load('formula') })),
  );
  // Sends nothing where no sheet has any.
  await context.sync();
  return sheets.map(({ worksheet, protection }, i) => ({
    id: worksheet.id,
    name: worksheet.name,
    worksheet,
    own: customs[i]!.filter(({ rule }) => isMarker(rule.formula)).map(({ format }) => format),
    // Who may format cells of a protected sheet may highlight them.
    hasProtection: protection.protected,
    isProtected: protection.protected && !protection.options.allowFormatCells,
  }));
}
