import { DEFAULT_BUDGET, Meter, type Budget } from '../budget';
import { damaged, FileError } from '../fileError';
import { requireZip } from '../fileKind';
import { findWorkbookPart } from '../findWorkbookPart';
import type { Packing } from '../packing';
import { PackageEdit } from './packageEdit';
import { relationshipsOf, type PartRelationship } from './partRelationships';
import { readTabs, type Tabs } from './workbookTabs';

/** A workbook file opened for changing. */
export interface OpenedWorkbook {
  readonly edit: PackageEdit;
  /** The workbook part's name. */
  readonly part: string;
}

/** Parts that change are read several times, each time counted; the sizes of the parts themselves are held as ever. */
const TIMES_READ = 8;

/**
 * Opens a workbook file for changing.
 * Throws FileError: as reading does, and `signed`, `shared` for files that a change would break.
 */
export function openWorkbook(
  file: Uint8Array,
  budget: Partial<Budget> = {},
  packing?: Packing,
): OpenedWorkbook {
  const totalBytes = (budget.totalBytes ?? DEFAULT_BUDGET.totalBytes) * TIMES_READ;
  const meter = new Meter({ ...budget, totalBytes });
  meter.atMost('fileBytes', file.length);
  requireZip(file);
  const edit = new PackageEdit(file, meter, packing);
  refuseFragile(edit);
  return { edit, part: findWorkbookPart(edit.original) };
}

/** A signature is over the parts; a workbook shared in the old way keeps a history that must agree with them. */
function refuseFragile(edit: PackageEdit): void {
  for (const name of edit.names()) {
    const clean = name.toLowerCase().replace(/^\/+/, '');
    if (clean.startsWith('_xmlsignatures/')) throw new FileError({ code: 'signed', params: {} });
    if (/(?:^|\/)revisions\/[^/]*\.xml$/.test(clean)) throw new FileError({ code: 'shared', params: {} });
  }
}

/** The tabs as they are now. Throws FileError `damaged`. */
export function tabsOf({ edit, part }: OpenedWorkbook): Tabs & { readonly text: string } {
  const text = edit.text(part);
  const tabs = readTabs(text, part);
  if (!tabs) throw damaged('content', part, 'no sheets');
  return { ...tabs, text };
}

/** What the workbook part points at, as it is now, by id. */
export function partsOf({ edit, part }: OpenedWorkbook): Map<string, PartRelationship> {
  return new Map(relationshipsOf(edit, part).map((one) => [one.id, one]));
}

/** The part of each tab, in their order; undefined where it has none. A part that two tabs share is the first's. */
export function tabParts(opened: OpenedWorkbook): (string | undefined)[] {
  const parts = partsOf(opened);
  const seen = new Set<string>();
  return tabsOf(opened).tabs.map(({ relationship }) => {
    const target = relationship === undefined ? null : (parts.get(relationship)?.target ?? null);
    if (target === null || seen.has(target) || !opened.edit.has(target)) return undefined;
    seen.add(target);
    return target;
  });
}
