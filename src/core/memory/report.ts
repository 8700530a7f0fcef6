import type { Bieu } from '../bieu/bieu';
import type { Finding } from '../findings/finding';
import { text, type Text } from '../messages/text';
import type { Workbook } from '../snapshot/workbook';
import { describeException } from './describe';
import { partFindings, type Accepted } from './exceptions';
import type { AcceptedException, Correction, TaughtRelation } from './memory';
import { rememberedIn, type Remembered } from './remembered';

/** What became of what is remembered. */
export interface MemoryReport extends Remembered {
  /** Why something remembered could not be read or applied, in words; of what is `unused` nothing is said here. */
  readonly problems: readonly Text[];
  /** What found nothing to apply to: it may be pruned. */
  readonly unused: {
    readonly exceptions: readonly AcceptedException[];
    readonly relations: readonly TaughtRelation[];
    readonly corrections: readonly Correction[];
  };
}

/** What a report says of memory: findings that count, those that were accepted, and what became of the rest. */
export interface MemoryApplied {
  readonly findings: readonly Finding[];
  readonly accepted: readonly Accepted[];
  readonly memory: MemoryReport;
}

/** Applies what is remembered to findings. */
export function applyMemory(
  workbook: Workbook,
  bieus: readonly Bieu[],
  found: readonly Finding[],
): MemoryApplied {
  const remembered = rememberedIn(workbook);
  const { exceptions } = remembered.memory;
  const { findings, accepted, unused, ambiguous } = partFindings(workbook, bieus, found, exceptions);
  return {
    findings,
    accepted,
    memory: {
      ...remembered,
      problems: [
        ...remembered.problems,
        ...ambiguous.map((one) => text('memory.ambiguous', { what: describeException(one) })),
      ],
      unused: { exceptions: unused, relations: [], corrections: [] },
    },
  };
}
