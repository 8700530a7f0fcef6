import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Severity } from '../../../src/core/findings/severity';
import { RULES } from '../../../src/core/rules';
import { RULE_IDS, ruleOrder, type RuleId } from '../../../src/core/rules/ruleId';

const HERE = __dirname;
function testFile(id: RuleId): string {
  return `${id}.test.ts`;
}

describe('the list of rules', () => {
  it('holds each rule once, in the order of ids', () => {
    expect(RULES.map(({ id }) => id)).toEqual(RULE_IDS);
    expect(new Set(RULE_IDS).size).toBe(RULE_IDS.length);
    expect(RULE_IDS.map(ruleOrder)).toEqual(RULE_IDS.map((_, index) => index));
  });

  it('has no test file without a rule', () => {
    const families = readdirSync(HERE, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const files = families.flatMap(({ name }) =>
      readdirSync(join(HERE, name))
        .filter((file) => file.endsWith('.test.ts'))
        .map((file) => `${name}/${file}`),
    );
    expect(files.sort()).toEqual(RULES.map(({ id }) => testFile(id)).sort());
  });

  describe.each(RULES)('$id', ({ id, severity, milder, ...yields }) => {
    it('yields relations or findings', () => {
      const { relations, findings, workbookRelations, workbookFindings } = yields;
      expect(relations ?? findings ?? workbookRelations ?? workbookFindings).toBeInstanceOf(Function);
      const weights: readonly Severity[] = ['error', 'warning', 'note'];
      const own = [severity, ...(milder ?? [])].map((one) => weights.indexOf(one));
      expect(own).toEqual([...new Set(own)].sort());
    });

    it('has its tables of accepted and rejected sheets', () => {
      const path = join(HERE, testFile(id));
      expect(existsSync(path)).toBe(true);
      expect(readFileSync(path, 'utf8')).toContain(`ruleTests('${id}', '${severity}', {`);
    });
  });
});
