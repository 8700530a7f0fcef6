import type { Bieu } from '../bieu/bieu';
import type { Finding } from '../findings/finding';
import { text, type Text } from '../messages/text';
import type { Workbook } from '../snapshot/workbook';
import { NOTHING_CORRECTED, type CorrectionsApplied } from './corrections/correct';
import { describeException, describeRelation } from './describe';
import { partFindings, type Accepted } from './exceptions';
import type { AcceptedException, Correction, TaughtRelation } from './memory';
import { findTaught } from './taught';
import { rememberedIn, type Remembered } from './remembered';

/** What became of what is remembered. */
export interface MemoryReport extends Remembered {
  /** What became of corrections; part of `problems` and `unused` already. */
  readonly corrected: CorrectionsApplied;
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
  corrected: CorrectionsApplied = NOTHING_CORRECTED,
): MemoryApplied {
  const remembered = rememberedIn(workbook);
  const { exceptions, relations } = remembered.memory;
  const { findings, accepted, unused, ambiguous } = partFindings(workbook, bieus, found, exceptions);
  const statuses = new Map(relations.map((one) => [one, bieus.map((bieu) => findTaught(bieu, one).status)]));
  const applied = (one: TaughtRelation): boolean => statuses.get(one)!.includes('found');
  const unclear = relations.filter((one) => statuses.get(one)!.includes('ambiguous'));
  return {
    findings,
    accepted,
    memory: {
      ...remembered,
      corrected,
      problems: [
        ...remembered.problems,
        ...corrected.problems,
        ...ambiguous.map((one) => text('memory.ambiguous', { what: describeException(one) })),
        ...unclear.map((one) => text('memory.ambiguous', { what: describeRelation(one) })),
      ],
      unused: {
        exceptions: unused,
        relations: relations.filter((one) => !applied(one) && !unclear.includes(one)),
        corrections: corrected.unused,
      },
    },
  };
}
