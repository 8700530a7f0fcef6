import type { Column } from '../model/form';
import type { Words } from '../model/words';

export function numberColumn(head: Words, declared?: string): Column {
  return { id: 'stt', role: 'number', heads: [head], ...(declared === undefined ? {} : { declared }) };
}

export function nameColumn(head: Words, declared?: string): Column {
  return { id: 'name', role: 'name', heads: [head], ...(declared === undefined ? {} : { declared }) };
}

/** A column of figures; columns with one `swap` name may change places. */
export function figureColumn(id: string, heads: readonly Words[], swap?: string, declared?: string): Column {
  return {
    id,
    role: 'figure',
    heads,
    ...(swap === undefined ? {} : { swap }),
    ...(declared === undefined ? {} : { declared }),
  };
}

export function noteColumn(head: Words): Column {
  return { id: 'note', role: 'words', heads: [head] };
}
