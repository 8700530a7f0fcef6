import type { Report } from '../check';
import { describeUnused } from '../memory/describe';
import { shownDay } from '../memory/day';
import type { AcceptedException } from '../memory/memory';
import { say, text, type Language, type Param, type Text } from '../messages/text';
import { rectAddress } from '../snapshot/address';
import type { Workbook } from '../snapshot/workbook';
import { wrap } from './wrap';

const WIDTH = 80;
/** So many accepted findings are listed with their reasons unless all are asked for. */
const MOST_LISTED = 20;

interface MemoryTextOptions {
  readonly language: Language;
  /** Whether every accepted finding is listed, however many there are. */
  readonly accepted?: boolean;
}

/** What a text report says of memory: what was accepted and why, what is unused, what went wrong. */
export function memoryText(
  workbook: Workbook,
  { accepted, memory }: Report,
  { language, accepted: wantsEach = false }: MemoryTextOptions,
): string[] {
  const tell = (param: Param): string => say(param, language);
  const section = (head: string, items: readonly Param[]): string[] =>
    items.length === 0
      ? []
      : ['', ...wrap(`${head}:`, WIDTH), ...items.flatMap((item) => listed(tell(item)))];
  const count = tell(text('report.accepted', { count: accepted.length }));
  const each = accepted.map(({ finding, exception }) =>
    text('report.accepted-one', {
      place: [finding.label, ' · ', cellOf(workbook, finding.at)].map(tell).join(''),
      message: finding.message,
      by: acceptedBy(exception),
      reason: exception.reason,
    }),
  );
  const listedOnes = wantsEach ? each : each.slice(0, MOST_LISTED);
  const rest = each.length - listedOnes.length;
  const more = rest > 0 ? [text('report.more', { count: rest })] : [];
  return [
    ...section(count, [...listedOnes, ...more]),
    ...section(tell(text('report.memory-unused')), describeUnused(memory)),
    ...section(tell(text('report.memory-problems')), memory.problems),
  ];
}

/** By which rule it was found, and when it was accepted, as far as that is known. */
export function acceptedBy({ rule, on }: AcceptedException): Text | string {
  return on === undefined ? rule : text('report.accepted-by', { rule, on: shownDay(on) });
}

function cellOf({ sheets }: Workbook, { sheet, rect }: Report['findings'][number]['at']): string {
  return `${sheets[sheet]!.name}!${rectAddress(rect)}`;
}

function listed(item: string): string[] {
  return wrap(item, WIDTH - 4).map((line, at) => `${at === 0 ? '  – ' : '    '}${line}`);
}
