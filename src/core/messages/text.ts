import { formatNumber, type Language } from '../numbers/formatNumber';
import { CATALOGUES } from './catalogues';
import type { vi } from './vi';

export type { Language } from '../numbers/formatNumber';

/** The names in braces of a template. */
export type Placeholders<T extends string> = T extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

export type MessageId = keyof typeof vi;

/** A number with the decimals it is to be shown with. */
export interface Figure {
  readonly figure: number;
  readonly decimals: number;
}

export type Param = string | number | Figure | Text | readonly Param[];

/** A message as data: which one, about what. `say` turns it into words. */
export interface Text {
  readonly id: MessageId;
  readonly params: Readonly<Record<string, Param>>;
}

/** Makes a message; every placeholder of its Vietnamese template must be given, and no other. */
export function text<Id extends MessageId>(
  id: Id,
  ...[params]: [Placeholders<(typeof vi)[Id]>] extends [never]
    ? []
    : [Record<Placeholders<(typeof vi)[Id]>, Param>]
): Text {
  return { id, params: params ?? {} };
}

/** The templates of each language. */
export type Catalogues = Readonly<Record<Language, Readonly<Record<MessageId, string>>>>;

/** The words of a message (or a bare value) in a language. */
export function say(param: Param, language: Language): string {
  if (typeof param === 'string') return param;
  if (typeof param === 'number') return formatNumber(param, language);
  if (isList(param)) return param.map((one) => say(one, language)).join(', ');
  if ('figure' in param) return formatNumber(param.figure, language, param.decimals);
  return CATALOGUES[language][param.id].replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(param.params, name) ? say(param.params[name]!, language) : whole,
  );
}

function isList(param: Param): param is readonly Param[] {
  return Array.isArray(param);
}
