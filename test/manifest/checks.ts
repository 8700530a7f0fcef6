/**
 * What Excel asks of an add-in's manifest, as far as it can be told without a network. Microsoft's own validator is
 * an online service; these checks are pure functions from the manifest to what is wrong with it, in words.
 */
import { checkAddresses, checkIcons, checkTexts } from './appearance';
import type { PictureSize } from './appearance';
import { checkCommands, checkReferences, checkSharedRuntime } from './references';
import type { KnownFunctions } from './references';
import { checkIdentity, checkNamespaces, checkRequirements, checkStructure } from './structure';
import type { XmlElement } from './xml';

/** Everything that is wrong with a manifest; empty where it is fit for use. */
export function problemsOf(
  manifest: XmlElement,
  pictureSize: PictureSize,
  functions: KnownFunctions,
): string[] {
  return [
    ...checkStructure(manifest),
    ...checkNamespaces(manifest),
    ...checkIdentity(manifest),
    ...checkRequirements(manifest),
    ...checkReferences(manifest),
    ...checkSharedRuntime(manifest),
    ...checkCommands(manifest, functions),
    ...checkAddresses(manifest),
    ...checkIcons(manifest, pictureSize),
    ...checkTexts(manifest),
  ];
}
