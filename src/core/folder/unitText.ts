import type { MissingUnit } from './submissions';

/** «Xã Sa Lông (Huyện Mường Chà)». */
export function unitText({ name, parent }: Pick<MissingUnit, 'name' | 'parent'>): string {
  return parent === null ? name : `${name} (${parent})`;
}
