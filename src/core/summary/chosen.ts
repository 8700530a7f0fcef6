import { SUMMARY_IDS, SUMMARY_NAMES, type SummaryId } from './summaryId';

/**
 * The summaries a list of names or ids, between commas, asks for; the first name that is none where there is such.
 * Case and spaces around do not matter.
 */
export function chosenFrom(list: string): readonly SummaryId[] | { readonly unknown: string } {
  const chosen: SummaryId[] = [];
  for (const given of list.split(',')) {
    const wanted = given.trim().normalize('NFC').toLowerCase();
    if (wanted === '') continue;
    const id = SUMMARY_IDS.find((one) => one === wanted || SUMMARY_NAMES[one].toLowerCase() === wanted);
    if (id === undefined) return { unknown: given.trim() };
    chosen.push(id);
  }
  return chosen;
}
