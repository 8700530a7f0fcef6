import type { Language } from '../numbers/formatNumber';
import type { Catalogues } from './text';
import { vi } from './vi';

const catalogues = { vi, en: vi as Catalogues['en'] };

/** As in `catalogues`, but English comes when somebody asks for it: until then its messages are Vietnamese. */
export const CATALOGUES: Catalogues = catalogues;

/** Makes sure that a language can be spoken; rejects where its messages cannot be loaded. */
export async function loadCatalogue(language: Language): Promise<void> {
  if (language === 'en') catalogues.en = (await import(/* webpackChunkName: "english" */ './en')).en;
}
