import { HostObject, notImplemented, NullObject, readMember } from './hostObject';
import type { Action } from './wire';

const wireName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/**
 * Answers a `load`: the client asks in camel case with slashes (`format/fill/color`) and wants Pascal case; of a
 * collection it wants `_Items`, each with its `_Id`. It has already taken `items/` off the names.
 */
export function query(object: HostObject, info: NonNullable<Action['QueryInfo']>): Record<string, unknown> {
  const select = info.Select ?? [];
  if (select.length === 0 || select.includes('*'))
    throw notImplemented(`${object.type}.load() without names`);
  if (!object.items) return pick(object, select);
  if (info.Skip !== undefined || info.Top !== undefined)
    throw notImplemented(`${object.type}.load with top, skip`);
  return {
    _Items: object.items().map((item) => ({
      ...(item.id !== undefined && { _Id: item.id }),
      ...pick(item, select),
    })),
  };
}

function pick(object: HostObject, select: readonly string[]): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  const inner = new Map<string, string[]>();
  for (const path of select) {
    const [head = '', ...rest] = path.split('/');
    const name = wireName(head);
    const value = readMember(object, name);
    if (value instanceof HostObject) inner.set(name, [...(inner.get(name) ?? []), rest.join('/')]);
    else answer[name] = value;
  }
  for (const [name, names] of inner) {
    const value = readMember(object, name) as HostObject;
    answer[name] = value instanceof NullObject ? null : query(value, { Select: names });
  }
  return answer;
}
