import { text, type Text } from '../messages/text';
import type { AcceptedException, Memory } from './memory';
import type { MemoryReport } from './report';
import { valueOfKey } from './values';

/** An exception in words: place, rule, values and reason. */
export function describeException({ rule, about, actual, expected, reason }: AcceptedException): Text {
  return text('memory.exception', {
    about,
    rule,
    actual: shown(actual),
    expected: shown(expected),
    reason,
  });
}

function shown(key: string): string | number | Text {
  return valueOfKey(key) ?? text('word.blank');
}

/** How much is remembered, in words. */
export function describeMemory({ exceptions, relations, corrections }: Memory): Text {
  return text('memory.counts', {
    exceptions: exceptions.length,
    relations: relations.length,
    corrections: corrections.length,
  });
}

/** What found nothing to apply to, in words. */
export function describeUnused({ unused }: Pick<MemoryReport, 'unused'>): readonly Text[] {
  return unused.exceptions.map(describeException);
}
