import type { Provider, ResourceType } from '../../../core/define.ts';
import { resourceSchema, variantSchema } from '../../../core/schema.ts';
import { annotatedStyle } from '../../../core/field-schema.ts';
import { explainType, explainVariant } from '../../../reports/explain-text.ts';
import { registry } from '../../../../providers/index.ts';
import { usage } from '../flags.ts';
import type { Invocation } from '../invocation.ts';
import { printAnswer } from '../print-answer.ts';
import { suggestion } from '../suggestion.ts';
import { jsonText } from '../../../reports/json-text.ts';

/** `holdfast explain TYPE[.kind]`; with `--json` its schema, without a type the list of types. */
export async function run(invocation: Invocation): Promise<number> {
  const {
    flags,
    output,
    arguments: [token],
  } = invocation;
  const providers = await Promise.all(Object.values(registry).map(async (load) => (await load()).provider));
  if (token === undefined) {
    const types = providers.flatMap(typesOf);
    printAnswer(invocation, { types }, types.map((type) => `${type}\n`).join(''));
    return 0;
  }
  const [name, variant] = splitToken(token);
  const found = find(providers, name);
  if (found === undefined) {
    const known = providers.flatMap(typesOf);
    throw usage(`there is no type ${name}`, `Known types: ${known.join(', ')}.${suggestion(name, known)}`);
  }
  const { provider, type } = found;
  if (variant !== undefined && !Object.hasOwn(type.variants, variant)) {
    const known = Object.keys(type.variants);
    throw usage(
      `${name} has no kind ${variant}`,
      `Its kinds: ${known.join(', ')}.${suggestion(variant, known)}`,
    );
  }
  output.out(
    flags.has('json') ? schemaText(provider, type, variant) : prose(provider, type, variant, output),
  );
  return 0;
}

/** The first dot after the colon begins the kind, which may hold dots of its own. */
function splitToken(token: string): [string, string?] {
  const dot = token.indexOf('.', token.indexOf(':') + 1);
  return dot < 0 ? [token] : [token.slice(0, dot), token.slice(dot + 1)];
}

function typesOf({ name, resources }: Provider): string[] {
  return Object.keys(resources).map((type) => `${name}:${type}`);
}

function find(
  providers: readonly Provider[],
  token: string,
): { readonly provider: Provider; readonly type: ResourceType } | undefined {
  const provider = providers.find((candidate) => typesOf(candidate).includes(token));
  const type = provider?.resources[token.slice(token.indexOf(':') + 1)];
  return provider === undefined || type === undefined ? undefined : { provider, type };
}

function schemaText(provider: Provider, type: ResourceType, variant: string | undefined): string {
  const schema =
    variant === undefined ? resourceSchema(provider, type) : variantSchema(type, variant, annotatedStyle);
  return `${jsonText(schema, 2)}\n`;
}

function prose(
  provider: Provider,
  type: ResourceType,
  variant: string | undefined,
  { outView }: Invocation['output'],
): string {
  return variant === undefined
    ? explainType(provider, type, outView)
    : explainVariant(provider, type, variant, outView);
}
