import { isDay } from './day';
import { LIMITS } from './limits';
import {
  CORRECTED_ROLES,
  type AcceptedException,
  type Correction,
  type FormId,
  type PlaceId,
  type TaughtRelation,
} from './memory';
import type { XmlNode } from './xml/node';

const KINDS = ['grid', 'targets', 'parts', 'dossier'] as const;
const YEAR = /^(?:19|20)\d\d$/;
const OVERS = ['cell', 'columns', 'rows'] as const;

/** An `exception` element read; null where it is not as we write it. */
export function exceptionOf(element: XmlNode): AcceptedException | null {
  const on = element.attributes.get('on');
  const dated = on === undefined ? [] : ['on'];
  const values = texts(element, ['rule', 'about', 'actual', 'expected', 'digest', 'reason', ...dated]);
  const [form, place, ...rest] = element.children;
  const read = readForm(form);
  const at = readPlace(place, 'at');
  if (!values || !read || !at || rest.length > 0) return null;
  const [rule, about, actual, expected, digest, reason] = values as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  if (on !== undefined && !isDay(on)) return null;
  const day = on === undefined ? {} : { on };
  return { rule, form: read, place: at, about, actual, expected, digest, reason, ...day };
}

/** A `relation` element read; null where it is not as we write it. */
export function relationOf(element: XmlNode): TaughtRelation | null {
  const values = texts(element, ['op', 'over']);
  const [form, target, ...others] = element.children;
  const read = readForm(form);
  const at = readPlace(target, 'target');
  if (!values || !read || !at || others.length === 0 || others.length > LIMITS.parts) return null;
  const parts = others.flatMap((other) => readPlace(other, 'part') ?? []);
  const op = new Map([
    ['equal', '='],
    ['at-least', '≥'],
  ] as const).get(values[0] as 'equal');
  const over = OVERS.find((one) => one === values[1]);
  if (parts.length !== others.length || op === undefined || over === undefined) return null;
  return { form: read, op, over, target: at, parts };
}

/** A `correction` element read; null where it is not as we write it. */
export function correctionOf(element: XmlNode): Correction | null {
  const form = readForm(element.children[0]);
  if (!form) return null;
  if (element.attributes.get('what') === 'header') return headerOf(element, form);
  const labels = readLabels(element.children.slice(1), 'label');
  if (!labels) return null;
  switch (element.attributes.get('what')) {
    case 'not-bieu':
      return texts(element, ['what']) && labels.length === 0 ? { form, what: 'not-bieu' } : null;
    case 'kind': {
      const kind = KINDS.find((one) => one === texts(element, ['what', 'kind'])?.[1]);
      return kind && labels.length === 0 ? { form, what: 'kind', kind } : null;
    }
    case 'criteria-set': {
      const set = texts(element, ['what', 'set'])?.[1];
      return set !== undefined && labels.length === 0 ? { form, what: 'criteria-set', set } : null;
    }
    case 'role': {
      const year = element.attributes.get('year');
      const [, axis, named] =
        texts(element, ['what', 'axis', 'role', ...(year === undefined ? [] : ['year'])]) ?? [];
      const role = CORRECTED_ROLES.find((one) => one === named);
      if ((axis !== 'line' && axis !== 'head') || !role || labels.length === 0) return null;
      if (year === undefined) return { form, what: 'role', axis, label: labels, role };
      const isYear = role === 'year' && YEAR.test(year);
      return isYear ? { form, what: 'role', axis, label: labels, role, year: Number(year) } : null;
    }
    default:
      return null;
  }
}

function headerOf(element: XmlNode, form: FormId): Correction | null {
  const lines = element.children.slice(1);
  const cut = lines.findIndex(({ name }) => name === 'last');
  const first = readLabels(lines.slice(0, Math.max(0, cut)), 'first');
  const last = readLabels(lines.slice(Math.max(0, cut)), 'last');
  if (!texts(element, ['what']) || !first?.length || !last?.length) return null;
  return [first, last].some(({ length }) => length > LIMITS.heads)
    ? null
    : { form, what: 'header', first, last };
}

/** The ids of a `summaries` element; null where it is not as we write it. */
export function summariesOf(element: XmlNode): readonly string[] | null {
  if (element.attributes.size > 0 || element.children.length > LIMITS.summaries) return null;
  const ids = element.children.flatMap((child) =>
    child.name === 'summary' && child.children.length === 0 ? (texts(child, ['id']) ?? []) : [],
  );
  return ids.length === element.children.length ? ids : null;
}

/** The values of exactly these attributes; null where one is missing, too long or another stands beside them. */
function texts({ attributes }: XmlNode, names: readonly string[]): readonly string[] | null {
  const values = names.flatMap((name) => attributes.get(name) ?? []);
  const isOurs = values.length === names.length && attributes.size === names.length;
  return isOurs && values.every(({ length }) => length <= LIMITS.reason) ? values : null;
}

function readForm(element: XmlNode | undefined): FormId | null {
  if (element?.name !== 'form') return null;
  const values = texts(element, ['title', 'sheet']);
  const heads = readLabels(element.children, 'head');
  if (!values || !heads || heads.length > LIMITS.heads) return null;
  return { title: values[0]!, sheet: values[1]!, heads };
}

function readPlace(element: XmlNode | undefined, name: string): PlaceId | null {
  if (element?.name !== name || element.attributes.size > 0) return null;
  const heads = element.children.findIndex((child) => child.name === 'head');
  const cut = heads < 0 ? element.children.length : heads;
  const line = readLabels(element.children.slice(0, cut), 'line');
  const head = readLabels(element.children.slice(cut), 'head');
  if (!line || !head || line.length > LIMITS.path || head.length > LIMITS.path) return null;
  return { line, head };
}

function readLabels(elements: readonly XmlNode[], name: string): readonly string[] | null {
  const labels = elements.flatMap((element) =>
    element.name === name && element.children.length === 0 ? (texts(element, ['label']) ?? []) : [],
  );
  return labels.length === elements.length ? labels : null;
}
