import { MEMORY_NAMESPACE, type Correction, type FormId, type Memory, type PlaceId } from './memory';
import { node, type XmlNode } from './xml/node';
import { writeXml } from './xml/writeXml';

/**
 * A memory as the text of its custom XML part, which is also the file it is exported as (UTF-8). `parseMemory` gives
 * the same memory back, whatever signs its texts hold.
 */
export function serialiseMemory(memory: Memory): string {
  const { exceptions, relations, corrections, summaries } = memory;
  const children = [
    ...exceptions.map(({ form, place, rule, about, actual, expected, digest, reason, on }) =>
      node('exception', { rule, about, actual, expected, digest, reason, ...(on !== undefined && { on }) }, [
        formNode(form),
        placeNode('at', place),
      ]),
    ),
    ...relations.map(({ form, op, over, target, parts }) =>
      node('relation', { op: op === '=' ? 'equal' : 'at-least', over }, [
        formNode(form),
        placeNode('target', target),
        ...parts.map((part) => placeNode('part', part)),
      ]),
    ),
    ...corrections.map(correctionNode),
    ...(summaries === null
      ? []
      : [
          node(
            'summaries',
            {},
            summaries.map((id) => node('summary', { id })),
          ),
        ]),
  ];
  return writeXml(node('memory', {}, children), MEMORY_NAMESPACE);
}

function formNode({ title, sheet, heads }: FormId): XmlNode {
  return node('form', { title, sheet }, labels('head', heads));
}

function placeNode(name: string, { line, head }: PlaceId): XmlNode {
  return node(name, {}, [...labels('line', line), ...labels('head', head)]);
}

function labels(name: string, texts: readonly string[]): XmlNode[] {
  return texts.map((label) => node(name, { label }));
}

function correctionNode(correction: Correction): XmlNode {
  const form = formNode(correction.form);
  switch (correction.what) {
    case 'not-bieu':
      return node('correction', { what: correction.what }, [form]);
    case 'kind':
      return node('correction', { what: correction.what, kind: correction.kind }, [form]);
    case 'criteria-set':
      return node('correction', { what: correction.what, set: correction.set }, [form]);
    case 'header': {
      const { what, first, last } = correction;
      return node('correction', { what }, [form, ...labels('first', first), ...labels('last', last)]);
    }
    case 'role': {
      const { what, axis, label, role, year } = correction;
      const told = { what, axis, role, ...(year !== undefined && { year: String(year) }) };
      return node('correction', told, [form, ...labels('label', label)]);
    }
  }
}
