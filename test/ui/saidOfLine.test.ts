import { say } from '../../src/core/messages/text';
import { saidOfLine } from '../../src/ui/pane/understood/saidOfLine';

describe('a column said to be of a year', () => {
  it('is of the year in its head where nothing was typed', () => {
    for (const typed of ['', '  ']) {
      expect(saidOfLine('head', 'year', typed)).toEqual({
        said: { what: 'role', axis: 'head', role: 'year' },
      });
    }
  });

  it('is of the year that was typed', () => {
    expect(saidOfLine('head', 'year', ' 2026 ')).toEqual({
      said: { what: 'role', axis: 'head', role: 'year', year: 2026 },
    });
  });

  it.each(['206', '1826', '20 6', 'năm'])('is refused in words where «%s» was typed', (typed) => {
    const outcome = saidOfLine('head', 'year', typed);
    if (!('refused' in outcome)) throw new Error('not refused');
    expect(say(outcome.refused, 'vi')).toContain(`«${typed}» không phải năm`);
    expect(say(outcome.refused, 'en')).toContain(`«${typed}» is no year`);
  });
});

it('what was typed as a year says nothing of another role', () => {
  expect(saidOfLine('head', 'target', '206')).toEqual({
    said: { what: 'role', axis: 'head', role: 'target' },
  });
});
