import type { Provider } from '../core/define.ts';

type Keys = readonly string[];

/** What would complete an entry, as `validate` words it: `token (ACME_TOKEN) or user and password`. */
export function lackingText({ config }: Provider, alternatives: readonly Keys[]): string {
  const named = (key: string): string => {
    const variables = config[key]?.env ?? [];
    return variables.length === 0 ? key : `${key} (${variables.join(' or ')})`;
  };
  return alternatives.map((keys) => keys.map(named).join(' and ')).join(' or ');
}

/** How to complete it the easiest way: by variables where they can, else in the order the keys are documented. */
export function remedyText({ name, config }: Provider, alternatives: readonly Keys[]): string {
  const byVariables = (keys: Keys): boolean => keys.every((key) => config[key]?.env !== undefined);
  const keys = alternatives.find(byVariables) ?? alternatives[0] ?? [];
  const variables = keys.flatMap((key) => config[key]?.env?.[0] ?? []);
  const set = variables.length === 0 ? '' : `set ${variables.join(' and ')}, or `;
  const commands = keys.map((key) => {
    const secret = config[key]?.secret === true ? ' --secret' : '';
    return `\`pulumi config set${secret} holdfast:${name}.${key}\``;
  });
  return `To remedy it, ${set}run ${commands.join(' and ')}.`;
}
