import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { RULE_IDS } from '../../src/core/rules/ruleId';
import { agreeingFile } from '../samples/books';
import { checkJson, ROOT, soatBieu, useFolder } from './soatBieu';

jest.setTimeout(120_000);

const FAULTY = 'assets/samples/dien-bien-co-loi.xlsx';

/** The schema of SARIF 2.1.0 as OASIS published it, in a package of Microsoft's; in JSON schema draft 4. */
const SCHEMA = json(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'));
const DRAFT_4 = json(require.resolve('ajv/lib/refs/json-schema-draft-04.json'));

function json(path: string): object {
  return JSON.parse(readFileSync(path, 'utf8')) as object;
}

interface Result {
  readonly ruleId: string;
  readonly level: string;
  readonly locations: readonly {
    readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } };
    readonly logicalLocations: readonly { readonly fullyQualifiedName: string }[];
  }[];
}

/** What is looked at of a log; the rest is the schema's business. */
interface Run {
  readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
  readonly results: readonly Result[];
  readonly invocations: readonly {
    readonly executionSuccessful: boolean;
    readonly exitCode: number;
    readonly toolExecutionNotifications: readonly {
      readonly level: string;
      readonly descriptor: { id: string };
    }[];
  }[];
}

/** What the schema has against a log; null where nothing. */
function complaints(log: unknown): unknown {
  const ajv = new Ajv({ schemaId: 'auto', allErrors: true });
  ajv.addMetaSchema(DRAFT_4);
  ajv.validate(SCHEMA, log);
  return ajv.errors ?? null;
}

/** `check --format sarif`: valid by the schema, or the test fails. */
function checkSarif(args: readonly string[], folder?: string): Run {
  const { stdout } = soatBieu(['check', '--format', 'sarif', ...args], folder);
  const log = JSON.parse(stdout) as { readonly runs: readonly Run[] };
  expect(complaints(log)).toBeNull();
  expect(complaints({ ...log, runs: [{ ...log.runs[0], results: [{ level: 'sai' }] }] })).not.toBeNull();
  return log.runs[0]!;
}

it('holds the findings of the JSON report', () => {
  const { results, invocations, tool } = checkSarif([FAULTY]);
  const { findings } = checkJson([FAULTY]).files[0]!;
  expect(
    results.map(({ ruleId, level, locations }) => [
      ruleId,
      level,
      locations[0]!.logicalLocations[0]!.fullyQualifiedName,
    ]),
  ).toEqual(findings.map(({ rule, severity, sheet, cell }) => [rule, severity, `${sheet}!${cell}`]));
  expect(results[0]!.locations[0]!.physicalLocation.artifactLocation.uri).toBe(FAULTY);
  expect(invocations[0]).toMatchObject({ executionSuccessful: true, exitCode: 1 });
  const known = tool.driver.rules.map(({ id }) => id);
  expect(known).toEqual(RULE_IDS.filter((id) => known.includes(id)));
  for (const { ruleId } of results) expect(known).toContain(ruleId);
});

describe('a folder', () => {
  const folder = useFolder();
  const sample = readFileSync(join(ROOT, FAULTY));
  writeFileSync(join(folder, 'Biểu 02 #1 (50%) [a].xlsx'), sample);
  writeFileSync(join(folder, 'hỏng.xlsx'), 'no workbook');
  writeFileSync(join(folder, 'z.xlsx'), sample);

  it('has all results in one run, names as URIs, and what could not be read as a notification', () => {
    const { results, invocations } = checkSarif(['.'], folder);
    const uris = results.map(({ locations }) => locations[0]!.physicalLocation.artifactLocation.uri);
    expect([...new Set(uris)].map(decodeURIComponent)).toEqual(['Biểu 02 #1 (50%) [a].xlsx', 'z.xlsx']);
    expect(uris[0]).toMatch(/^Bi[%\w]+\.xlsx$|^[\w%().-]+$/);
    // ten slips and what is wrong in the printed plan, twice
    expect(results).toHaveLength(2 * (10 + 4));
    const [invocation] = invocations;
    expect(invocation).toMatchObject({ executionSuccessful: false, exitCode: 2 });
    expect(
      invocation!.toolExecutionNotifications
        .filter(({ level }) => level === 'error')
        .map(({ descriptor }) => descriptor.id),
    ).toEqual(['file/not-a-workbook']);
  });

  it('without anything to report is valid too', async () => {
    const agreeing = join(folder, 'khớp.xlsx');
    writeFileSync(agreeing, await agreeingFile());
    expect(checkSarif(['hỏng.xlsx'], folder).results).toEqual([]);
    expect(checkSarif(['--lang', 'en', agreeing]).results).toEqual([]);
  });
});
