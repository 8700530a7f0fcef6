import { LETTERS_NAME, SUMMARY_IDS, SUMMARY_NAMES, type SummaryId } from './summaryId';

/**
 * The summaries a list of names or ids, between commas, asks for; the first name that is none where there is such.
 * Case and spaces around do not matter. The letters are asked for by their sheet's name too: that is the record, with
 * which they come.
 */
export function chosenFrom(list: string): readonly SummaryId[] | { readonly unknown: string } {
  const chosen: SummaryId[] = [];
  for (const given of list.split(',')) {
    const wanted = given.trim().normalize('NFC').toLowerCase();
    if (wanted === '') continue;
    const id = SUMMARY_IDS.find((one) => namesOf(one).includes(wanted));
    if (id === undefined) return { unknown: given.trim() };
    chosen.push(id);
  }
  return chosen;
}

function namesOf(id: SummaryId): string[] {
  const names = [id, SUMMARY_NAMES[id], ...(id === 'record' ? [LETTERS_NAME] : [])];
  return names.map((name) => name.toLowerCase());
}
