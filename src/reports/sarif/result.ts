import type { Range } from '../../core/diagnostic.ts';
import { neutral } from '../neutral.ts';
import type { Rule } from './rules.ts';

/** Something to report, before it is put into SARIF's shape. */
export interface Finding {
  readonly rule: string;
  readonly address: string;
  readonly path?: string;
  readonly message: string;
  readonly range?: Range | undefined;
}

/** One result of a SARIF log. */
export function resultOf(finding: Finding, rules: readonly Rule[], fallback: string): object {
  const { rule, address, path, message, range } = finding;
  const index = rules.findIndex(({ id }) => id === rule);
  const name = path === undefined ? address : `${address}#${path}`;
  return {
    ruleId: rule,
    ruleIndex: index,
    level: rules[index]?.defaultConfiguration.level ?? 'error',
    message: { text: plain(message) },
    locations: [
      {
        physicalLocation: range === undefined ? wholeFile(fallback) : placeIn(range),
        logicalLocations: [{ fullyQualifiedName: neutral(name), kind: 'resource' }],
      },
    ],
    partialFingerprints: { 'holdfastAddress/v1': neutral(`${rule}:${name}`) },
  };
}

/** Text in which nothing is an embedded link or a placeholder. */
function plain(text: string): string {
  return neutral(text)
    .replaceAll('](', '] (')
    .replace(/\{(?=\d+\})/gu, '{ ');
}

function placeIn({ filename, start, end }: Range): object {
  const open = end.line === start.line && end.column <= start.column;
  return {
    artifactLocation: { uri: uriOf(filename) },
    region: {
      startLine: start.line,
      startColumn: start.column,
      ...(!open && { endLine: end.line, endColumn: end.column }),
    },
  };
}

/** Code scanning refuses a result without a place: what nobody declares any more is put at the manifest's first line. */
function wholeFile(filename: string): object {
  return { artifactLocation: { uri: uriOf(filename) }, region: { startLine: 1, startColumn: 1 } };
}

function uriOf(filename: string): string {
  const path = filename.toWellFormed().replaceAll('\\', '/');
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  return path.startsWith('/') ? `file://${encoded}` : encoded;
}
