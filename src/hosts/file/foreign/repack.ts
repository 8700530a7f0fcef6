import type { OpcPackage } from '../opcPackage';
import { writeZip } from '../patch/zipWriter';

/**
 * A zip of the same parts whose sizes and checksums are true: a library that trusts what a zip says of itself gets
 * only what we have inflated within our budget. Throws FileError: `damaged`, `too-large`.
 */
export function repack(opc: OpcPackage): Uint8Array {
  return writeZip(new Map(opc.names().map((name) => [name, opc.bytesOf(name)])));
}
