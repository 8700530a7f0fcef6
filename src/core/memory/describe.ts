import { text, type Text } from '../messages/text';
import type { AcceptedException, Correction, Memory, PlaceId, TaughtRelation } from './memory';
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

/** A taught relation in words: «Mọi dòng: Tổng số = Nam + Nữ». */
export function describeRelation({ op, over, target, parts }: TaughtRelation): Text {
  const params = {
    target: placeName(target),
    parts: parts.map(placeName).join(op === '=' ? ' + ' : '; '),
  };
  const what = op === '=' ? text('memory.relation', params) : text('memory.relation.at-least', params);
  return over === 'cell' ? what : text(`memory.relation.${over}`, { what });
}

/** A place by its own label and head; a short label with the one over it. */
function placeName({ line, head }: PlaceId): string {
  return [line, head].map(ownName).filter(Boolean).join(' × ');
}

function ownName(labels: readonly string[]): string {
  const own = labels.at(-1) ?? '';
  return own.length > SHORT ? own : labels.slice(-2).join(' – ');
}

/** «Nam», «Tổng số» say little alone. */
const SHORT = 8;

/** A correction in words. */
export function describeCorrection(correction: Correction): Text {
  const form = correction.form.title || correction.form.sheet;
  switch (correction.what) {
    case 'not-bieu':
      return text('memory.correction.not-bieu', { form });
    case 'kind':
      return text('memory.correction.kind', { form, kind: text(`memory.kind.${correction.kind}`) });
    case 'criteria-set':
      return text('memory.correction.criteria-set', { form, set: correction.set });
    case 'header':
      return text('memory.correction.header', {
        form,
        first: correction.first.join(' | '),
        last: correction.last.join(' | '),
      });
    case 'role': {
      const { year } = correction;
      const role =
        year === undefined
          ? text(`memory.role.${correction.role}`)
          : text('memory.role.year-told', { year: String(year) });
      return text(`memory.correction.${correction.axis}`, { form, label: ownName(correction.label), role });
    }
  }
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
  return [
    ...unused.exceptions.map(describeException),
    ...unused.relations.map(describeRelation),
    ...unused.corrections.map(describeCorrection),
  ];
}
