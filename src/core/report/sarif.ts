import type { Severity } from '../findings/finding';
import { ruleWords } from '../messages/rules/ruleWords';
import type { Language } from '../messages/text';
import { RULES } from '../rules';
import type { JsonFile, JsonFinding } from './json';

/** What a SARIF log calls this tool; see SARIF 2.1.0 (OASIS standard, 27 March 2020), § 3.19. */
export function sarifTool(version: string, language: Language): unknown {
  return {
    driver: {
      name: 'Soát Biểu',
      version,
      language,
      rules: RULES.map(({ id, severity }) => {
        const { meaning, answer } = ruleWords(id, language);
        return {
          id,
          shortDescription: { text: meaning },
          help: { text: answer },
          defaultConfiguration: { level: LEVEL[severity] },
        };
      }),
    },
  };
}

export const SARIF_VERSION = '2.1.0';
export const SARIF_SCHEMA =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

const LEVEL: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'note' };

/** A file's findings as SARIF results (§ 3.27). A cell is a logical location: a workbook has no lines of text. */
export function sarifResults({ path, findings, memory }: JsonFile): unknown[] {
  const accepted = memory?.accepted ?? [];
  return [
    ...findings.map((finding) => resultOf(path, finding)),
    // what officials accepted, with their reason (§ 3.35)
    ...accepted.map(({ reason, on: _, ...finding }) => ({
      ...resultOf(path, finding),
      suppressions: [{ kind: 'external', status: 'accepted', justification: reason }],
    })),
  ];
}

function resultOf(path: string, finding: JsonFinding): object {
  return {
    ruleId: finding.rule,
    level: LEVEL[finding.severity],
    message: { text: `${finding.label}: ${finding.message}` },
    locations: [location(path, finding)],
    ...(finding.related.length > 0 && {
      relatedLocations: finding.related.map((place, at) => ({ id: at, ...location(path, place) })),
    }),
    partialFingerprints: { 'soatBieu/v1': [finding.rule, finding.sheet, finding.label].join('|') },
    properties: {
      sheet: finding.sheet,
      cell: finding.cell,
      actual: finding.actual,
      expected: finding.expected,
      suspects: finding.suspects,
    },
  };
}

/** What a file says besides findings, as notifications (§ 3.58): that it could not be read, which sheets were not. */
export function sarifNotifications({ path, error, skipped }: JsonFile): unknown[] {
  const at = [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }];
  if (error) {
    return [
      {
        descriptor: { id: `file/${error.reason}` },
        level: 'error',
        message: { text: error.message },
        locations: at,
      },
    ];
  }
  return skipped.map(({ sheet, reason, message }) => ({
    descriptor: { id: `skipped/${reason}` },
    level: reason === 'damaged' ? 'error' : 'note',
    message: { text: `${sheet}: ${message}` },
    locations: at,
  }));
}

function location(path: string, { sheet, cell }: Pick<JsonFinding, 'sheet' | 'cell'>): object {
  return {
    physicalLocation: { artifactLocation: { uri: uriOf(path) } },
    logicalLocations: [{ name: cell, fullyQualifiedName: `${sheet}!${cell}`, kind: 'cell' }],
  };
}

/** A path as a URI reference (RFC 3986): steps escaped, slashes forward, no step taken for a scheme. */
export function uriOf(path: string): string {
  const steps = path.replaceAll('\\', '/').split('/').map(escapeStep);
  const uri = steps.join('/');
  if (/^[A-Za-z]%3A\//.test(uri)) return `file:///${uri[0]!}:${uri.slice(4)}`;
  return uri.startsWith('/') ? `file://${uri}` : uri;
}

/** A half of a surrogate pair alone, as hostile names hold, has no encoding. */
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

function escapeStep(step: string): string {
  return encodeURIComponent(step.replace(LONE_SURROGATE, '\uFFFD'));
}
