import type { Json, JsonObject } from '../../core/json.ts';
import type { WrittenBlock, WrittenManifest } from './written.ts';
import { commentText, nameText, valueText } from './typescript-text.ts';

/** Type tokens for which there are typed constructors, e.g. `acme:Hook` for `acme.hook(…)`. */
export type TypedTokens = ReadonlySet<string>;

/** The module that is the manifest; `parts` are modules beside it that bring further resources. */
export function mainModule(manifest: WrittenManifest, parts: readonly string[], typed: TypedTokens): string {
  const { header, name = '', config = {}, providers = {}, resources, trailer } = manifest;
  const imports = parts.map((part) => `import { resources as ${aliasOf(part)} } from './${part}.ts';\n`);
  const spread = parts.map((part) => `    ...${aliasOf(part)},\n`);
  const body = [
    ...header.flatMap((paragraph) => commentText(paragraph, '')).map((line) => `${line}\n`),
    importLine(resources, ['defineStack'], typed, [config, providers]),
    ...imports,
    '\nexport default defineStack({\n',
    `  name: ${valueText(name, '  ')},\n`,
    ...section('config', config),
    ...section('providers', providers),
    ...(resources.length + parts.length === 0
      ? ['  resources: {},\n']
      : ['  resources: {\n', ...spread, blocks(resources, typed), '  },\n']),
    '});\n',
    ...trailer.flatMap((paragraph) => commentText(paragraph, '')).map((line) => `${line}\n`),
  ];
  return body.join('');
}

/** A module that brings resources to the manifest. */
export function partModule({ resources, trailer }: WrittenManifest, typed: TypedTokens): string {
  const body = [
    importLine(resources, [], typed, []),
    `\nexport const resources = {\n${blocks(resources, typed).replaceAll(/^ {2}/gmu, '')}};\n`,
    ...trailer.flatMap((paragraph) => commentText(paragraph, '')).map((line) => `${line}\n`),
  ];
  return body.join('').trimStart();
}

function section(name: string, content: JsonObject): string[] {
  return Object.keys(content).length === 0 ? [] : [`  ${name}: ${valueText(content, '  ', WHOLE_LINE)},\n`];
}

/** Longer than any line may be, so that a section is always spread over several. */
const WHOLE_LINE = 1000;

function importLine(
  resources: readonly WrittenBlock[],
  always: readonly string[],
  typed: TypedTokens,
  others: readonly Json[],
): string {
  const calls = new Set(resources.map((block) => callOf(block, typed).split('.')[0] ?? ''));
  const values = [...others, ...resources.map(({ properties }) => properties.map(({ value }) => value))];
  const variables = /"\$\{env\.[A-Za-z_]\w*\}"/u.test(JSON.stringify(values));
  const names = [...new Set([...always, ...calls, ...(variables ? ['env'] : [])])].sort();
  return names.length === 0 ? '' : `import { ${names.join(', ')} } from 'holdfast';\n`;
}

/** Typed where the types would take it: what a table does not know they refuse. */
function callOf({ type, options }: WrittenBlock, typed: TypedTokens): string {
  const [provider = '', name = ''] = type.split(':');
  if (!typed.has(type) || Object.hasOwn(options, 'passthrough')) return 'resource';
  return `${provider}.${name.slice(0, 1).toLowerCase()}${name.slice(1)}`;
}

function blocks(resources: readonly WrittenBlock[], typed: TypedTokens): string {
  return resources.map((block) => blockText(block, typed)).join('\n');
}

function blockText(block: WrittenBlock, typed: TypedTokens): string {
  const { name, comments, type, properties, options } = block;
  const call = callOf(block, typed);
  const first = call === 'resource' ? [valueText(type, '')] : [];
  const values: JsonObject = Object.fromEntries(
    properties.map((property): [string, Json] => [property.name, property.value]),
  );
  const rest = Object.keys(options).length === 0 ? [] : [valueText(options, '    ')];
  const given = [...first, valueText(values, '    ', WHOLE_LINE), ...rest].join(', ');
  const lines = comments.flatMap((paragraph) => commentText(paragraph, '    ')).map((line) => `${line}\n`);
  return `${lines.join('')}    ${nameText(name)}: ${call}(${given}),\n`;
}

function aliasOf(part: string): string {
  return `in_${part.replaceAll(/\W/gu, '_')}`;
}
