import fc from 'fast-check';
import { jsonText, scriptJson } from '../../../src/core/report/jsonText';

it('is JSON of the same value, whatever is in it', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.nat(5), (value, depth) => {
      const plain = JSON.parse(JSON.stringify(value)) as unknown;
      expect(JSON.parse(jsonText(value, depth))).toEqual(plain);
      expect(JSON.parse(scriptJson(value))).toEqual(plain);
    }),
  );
});

it('acts neither on a terminal nor on a page', () => {
  const hostile = '\u001B[2J\u009B\u202E</script><!--\u2028';
  expect(jsonText(hostile)).toBe('"\\u001b[2J\\u009b\\u202e</script><!--\u2028"');
  expect(scriptJson(hostile)).toBe('"\\u001b[2J\\u009b\\u202e\\u003c/script\\u003e\\u003c!--\\u2028"');
});

it('is indented to where it stands', () => {
  expect(jsonText({ a: [1] }, 1)).toBe('{\n    "a": [\n      1\n    ]\n  }');
});
