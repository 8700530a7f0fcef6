import { chosenFrom } from '../../../src/core/summary/chosen';
import { SUMMARY_IDS, SUMMARY_NAMES } from '../../../src/core/summary/summaryId';

describe('a list of summaries', () => {
  test.each(SUMMARY_IDS)('takes %s by its id and by its name, whatever the case', (id) => {
    const name = SUMMARY_NAMES[id];
    expect(chosenFrom(`${id}, ${name},${name.toUpperCase()}`)).toEqual([id, id, id]);
  });

  test.each(['Công văn gửi đơn vị', ' công văn gửi đơn vị '.normalize('NFD')])(
    'takes the letters «%s» as the record they come with',
    (name) => expect(chosenFrom(`TH-Xã,${name}`)).toEqual(['communes', 'record']),
  );

  test.each(['Công văn', 'TH-Lạ', 'letters'])('refuses «%s»', (name) => {
    expect(chosenFrom(`TH-Xã, ${name}`)).toEqual({ unknown: name });
  });
});
