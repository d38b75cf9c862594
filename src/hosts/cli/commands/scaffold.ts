import { blockYaml } from '../../../declare/write/manifest-yaml.ts';
import { scaffold } from '../../../declare/write/scaffold.ts';
import { NAME } from '../../../core/address.ts';
import { usage } from '../flags.ts';
import type { Invocation } from '../invocation.ts';
import { printAnswer } from '../print-answer.ts';
import { findNamedType, nameOfKind } from '../type-token.ts';

/** `holdfast scaffold TYPE.KIND`: a block to put into a manifest. */
export async function run(invocation: Invocation): Promise<number> {
  const {
    arguments: [text = ''],
    flags,
    output,
  } = invocation;
  const { token, type, variant } = await findNamedType(text);
  if (variant === undefined) {
    const kinds = Object.keys(type.variants);
    throw usage(`${token} does not say which kind`, `Write ${token}.KIND; its kinds: ${kinds.join(', ')}.`);
  }
  const name = flags.text('name') ?? nameOfKind(variant);
  if (!NAME.test(name))
    throw usage(`--name does not take ${JSON.stringify(name)}`, 'Use letters, digits, _ and -.');
  const { block, variables } = scaffold(type, token, variant, name);
  const yaml = `resources:\n${blockYaml(block)}`;
  printAnswer(invocation, { type: token, variant, name, yaml, variables }, yaml);
  if (variables.length > 0) output.err(`\nSet before planning: ${variables.join(', ')}.\n`);
  return 0;
}
