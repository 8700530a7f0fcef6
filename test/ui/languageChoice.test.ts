import type { Language } from '../../src/core/messages/text';
import { languageChoice } from '../../src/ui/words/languageChoice';

/** A choice whose messages come, or fail, when the test says so. */
function choosing() {
  const spoken: Language[] = [];
  const remembered: Language[] = [];
  const asked: { readonly arrive: () => void; readonly fail: (error: Error) => void }[] = [];
  const choose = languageChoice({
    load: () => new Promise((arrive, fail) => asked.push({ arrive, fail })),
    speak: (language) => spoken.push(language),
    remember: (language) => remembered.push(language),
  });
  return { choose, spoken, remembered, asked };
}

const warned = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
afterAll(() => warned.mockRestore());

it('is the one chosen last, whichever comes last', async () => {
  const { choose, spoken, remembered, asked } = choosing();
  const english = choose('en');
  const vietnamese = choose('vi');
  asked[1]!.arrive();
  expect(await vietnamese).toBe(true);
  asked[0]!.arrive();
  expect(await english).toBe(true);
  expect([spoken, remembered]).toEqual([['vi'], ['vi']]);
});

it('is remembered only once it can be spoken', async () => {
  const { choose, spoken, remembered, asked } = choosing();
  const chosen = choose('en');
  expect(remembered).toEqual([]);
  asked[0]!.fail(new Error('no connection'));
  expect(await chosen).toBe(false);
  expect([spoken, remembered]).toEqual([[], []]);
  const again = choose('en');
  asked[1]!.arrive();
  expect(await again).toBe(true);
  expect([spoken, remembered]).toEqual([['en'], ['en']]);
});

it('is nothing to complain of where another was chosen meanwhile', async () => {
  const { choose, spoken, asked } = choosing();
  const english = choose('en');
  const vietnamese = choose('vi');
  asked[1]!.arrive();
  asked[0]!.fail(new Error('no connection'));
  expect([await english, await vietnamese]).toEqual([true, true]);
  expect(spoken).toEqual(['vi']);
});
