import type { Param } from '../../core/messages/text';

/** Messages are plain, and nest without end. */
type Leaf = Param | string | number | boolean | null | undefined | Uint8Array | Uint32Array;

/** A type with all functions in it forbidden: what a browser can copy from one thread to another. */
export type Plain<T> = T extends Leaf
  ? T
  : T extends (...input: never[]) => unknown
    ? never
    : T extends ReadonlyMap<infer Key, infer Value>
      ? ReadonlyMap<Plain<Key>, Plain<Value>>
      : T extends ReadonlySet<infer Member>
        ? ReadonlySet<Plain<Member>>
        : { readonly [Key in keyof T]: Plain<T[Key]> };
