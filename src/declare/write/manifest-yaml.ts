import type { JsonObject } from '../../core/json.ts';
import type { WrittenBlock, WrittenManifest, WrittenProperty } from './written.ts';
import { commentLines, entryLines, keyText, scalarText } from './yaml-text.ts';

const SCHEMA = './node_modules/holdfast/schemas/manifest.schema.json';

/** A manifest file as YAML, in pieces. */
export function* manifestYaml(manifest: WrittenManifest): Generator<string> {
  yield `# yaml-language-server: $schema=${SCHEMA}\n`;
  const header = manifest.header.flatMap((paragraph) => commentLines(paragraph, ''));
  if (header.length > 0) yield `\n${text(header)}`;
  if (manifest.name !== undefined) yield text(entryLines('name', manifest.name, ''));
  yield section('config', manifest.config);
  yield section('providers', manifest.providers);
  yield manifest.resources.length === 0 ? '\nresources: {}\n' : '\nresources:\n';
  let first = true;
  for (const block of manifest.resources) {
    yield `${first ? '' : '\n'}${blockYaml(block)}`;
    first = false;
  }
  const { trailer } = manifest;
  if (trailer.length > 0) yield `\n${text(trailer.flatMap((paragraph) => commentLines(paragraph, '')))}`;
}

function section(name: string, content: JsonObject | undefined): string {
  if (content === undefined || Object.keys(content).length === 0) return '';
  return `\n${text(entryLines(name, content, ''))}`;
}

/** One block as it stands under `resources:`. */
export function blockYaml({ name, comments, type, properties, options }: WrittenBlock): string {
  return text([
    ...comments.flatMap((paragraph) => commentLines(paragraph, '  ')),
    `  ${keyText(name)}:`,
    `    type: ${scalarText(type, false)}`,
    '    properties:',
    ...properties.flatMap(propertyLines),
    ...(Object.keys(options).length === 0 ? [] : entryLines('options', options, '    ')),
  ]);
}

function propertyLines({ name, value, comment, off }: WrittenProperty): string[] {
  const indent = '      ';
  const lines = entryLines(name, value, off === true ? '' : indent);
  const shown = off === true ? lines.map((line) => `${indent}# ${line}`) : lines;
  if (comment === undefined) return shown;
  const joined = `${shown[0] ?? ''} # ${comment}`;
  if (lines.length === 1 && joined.length <= 110) return [joined];
  return [...commentLines(comment, indent), ...shown];
}

function text(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}
