import { HostError } from '../../core/host/workbookHost';
import { MEMORY_FAMILY, MEMORY_NAMESPACE } from '../../core/memory/memory';
import { parseMemory } from '../../core/memory/parseMemory';
import { text } from '../../core/messages/text';
import type { MemoryPart } from '../../core/snapshot/workbook';
import { isTooLarge } from './errors';

/** The custom parts of a workbook, asked for in the request that is about to be sent. */
export type AskedParts = Excel.CustomXmlPartCollection;

/** A part of ours and its XML, asked for in the request that is about to be sent. */
interface AskedPart {
  readonly part: Excel.CustomXmlPart;
  readonly xml: OfficeExtension.ClientResult<string>;
}

/** Asks which custom parts there are, in the next sync. Those of other programs are told by their namespace alone. */
export function askForParts({ workbook }: Excel.RequestContext): AskedParts {
  return workbook.customXmlParts.load('items/id,items/namespaceUri');
}

/** After that sync: asks for the XML of those of ours, of whatever version, in the next one. */
export function askForMemory(parts: AskedParts): readonly AskedPart[] {
  return parts.items
    .filter(({ namespaceUri }) => namespaceUri.startsWith(MEMORY_FAMILY))
    .map((part) => ({ part, xml: part.getXml() }));
}

/**
 * After that sync: what is remembered. What was not answered (a request refused for something else in it) is asked for
 * once more, alone; what is too large for an answer is told as that.
 */
export async function memoryOf(
  context: Excel.RequestContext,
  asked: readonly AskedPart[],
): Promise<readonly MemoryPart[]> {
  const memory: MemoryPart[] = [];
  for (const { part, xml } of asked) memory.push(answerOf(xml) ?? (await askAlone(context, part)));
  return memory;
}

function answerOf(xml: OfficeExtension.ClientResult<string>): MemoryPart | null {
  try {
    return { xml: xml.value };
  } catch {
    return null;
  }
}

async function askAlone(context: Excel.RequestContext, part: Excel.CustomXmlPart): Promise<MemoryPart> {
  const xml = part.getXml();
  try {
    await context.sync();
    return answerOf(xml) ?? { problem: 'damaged' };
  } catch (error) {
    if (isTooLarge(error)) return { problem: 'too-large' };
    throw error;
  }
}

/** What is remembered now; two syncs, one where nothing is. */
export async function readMemory(context: Excel.RequestContext): Promise<readonly MemoryPart[]> {
  const parts = askForParts(context);
  await context.sync();
  const asked = askForMemory(parts);
  if (asked.length > 0) await context.sync();
  return memoryOf(context, asked);
}

/**
 * Writes what is to be remembered (the XML of `serialiseMemory`), or with null forgets it. There is one part of ours
 * afterwards: of several the first is kept. Memories of other versions are left alone; where one of them, or a damaged
 * one, is there, nothing is written over or beside it: fails with a `HostError`.
 */
export async function writeMemory(context: Excel.RequestContext, xml: string | null): Promise<void> {
  const parts = askForParts(context);
  await context.sync();
  const asked = askForMemory(parts);
  const [first, ...others] = parts.items.filter(({ namespaceUri }) => namespaceUri === MEMORY_NAMESPACE);
  if (xml !== null && asked.length > 0) {
    await context.sync();
    const known = await memoryOf(context, asked);
    if (known.some((one) => 'problem' in one || 'problem' in parseMemory(one.xml)))
      throw new HostError(text('memory.kept-unread'));
  }
  if (xml === null) first?.delete();
  else if (first) first.setXml(xml);
  else parts.add(xml);
  for (const other of others) other.delete();
  await context.sync();
}
