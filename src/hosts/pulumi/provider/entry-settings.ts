import type { Provider, ProviderConfig } from '../../../core/define.ts';
import { HoldfastError } from '../../../core/errors.ts';
import { isObject } from '../../../core/json.ts';
import { chooseGroup, missingAlternatives } from '../../../declare/entry-groups.ts';
import type { CommonConfig } from '../../../http/connect.ts';
import type { DeclaredEntry, EntryValue } from '../../../pulumi-facts/hidden.ts';
import { lackingText, remedyText } from '../../../pulumi-facts/lacking.ts';
import { commonSettings, COMMON_KEYS } from './common-settings.ts';

type Texts = Readonly<Record<string, string>>;

/** Where the values of a provider entry may come from. */
export interface EntrySources {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Pulumi's configuration, or that of an explicit provider instance: `holdfast:acme.token`. */
  readonly config: (key: string) => string | undefined;
  /** What a manifest says of the default entry. */
  readonly declared?: DeclaredEntry | undefined;
}

/** A provider entry, worked out. */
export interface EntrySettings {
  /** For messages: the instance's name, the manifest's, or the provider's. */
  readonly name: string;
  readonly config: ProviderConfig;
  readonly common: CommonConfig;
}

/**
 * Works out an entry. Without a manifest the environment comes first, so that refresh and destroy use fresh
 * credentials although state holds older ones; an explicit instance's own keys come before it. Pulumi's
 * configuration wins over a manifest.
 */
export function entrySettings(provider: Provider, sources: EntrySources): EntrySettings {
  const instance = sources.config('holdfast:instance');
  const given = configured(provider, sources);
  const ambient = fromEnvironment(provider, sources);
  const declared = declaredTexts(sources);
  const tiers =
    sources.declared !== undefined
      ? [given, declared, ambient]
      : instance === undefined
        ? [ambient, given]
        : [given, ambient];
  const texts = united(provider, tiers);
  const own = Object.entries(texts).filter(([key]) => Object.hasOwn(provider.config, key));
  return {
    name: instance ?? sources.declared?.name ?? provider.name,
    config: Object.fromEntries(own),
    common: commonSettings(provider, texts),
  };
}

/** Throws where no way of authenticating is complete, in the words of `validate`. */
export function requireCredentials(provider: Provider, { name, config }: EntrySettings): void {
  const missing = missingAlternatives(provider, new Set(Object.keys(config)));
  if (missing === undefined) return;
  throw new HoldfastError('auth', `the provider entry "${name}" lacks ${lackingText(provider, missing)}`, {
    advice: remedyText(provider, missing),
  });
}

function keyOf(provider: Provider, key: string): string {
  return `holdfast:${provider.name}.${key}`;
}

/** A stronger tier that began one way of authenticating closes the others for the tiers after it. */
function united(provider: Provider, tiers: readonly Texts[]): Texts {
  const result: Record<string, string> = {};
  for (const tier of tiers) {
    const open = chooseGroup(provider, new Set(Object.keys(result)));
    for (const [key, text] of Object.entries(tier)) if (open(key)) result[key] ??= text;
  }
  return result;
}

function allKeys(provider: Provider): readonly string[] {
  return [...Object.keys(provider.config), ...COMMON_KEYS];
}

/** `holdfast:acme.token` itself, or the variable that `holdfast:acme.token.env` names. */
function configured(provider: Provider, { config, env }: EntrySources): Texts {
  const entries = allKeys(provider).flatMap((key): [string, string][] => {
    const variable = config(`${keyOf(provider, key)}.env`);
    const text = config(keyOf(provider, key)) ?? (variable === undefined ? undefined : env[variable]);
    return text === undefined || text === '' ? [] : [[key, text]];
  });
  return Object.fromEntries(entries);
}

function fromEnvironment(provider: Provider, { env }: EntrySources): Texts {
  const entries = Object.entries(provider.config).flatMap(([key, field]): [string, string][] => {
    const text = field.env?.map((name) => env[name]).find((value) => value !== undefined && value !== '');
    return text === undefined ? [] : [[key, text]];
  });
  return Object.fromEntries(entries);
}

function declaredTexts({ declared, env }: EntrySources): Texts {
  const entries = Object.entries(declared?.values ?? {}).flatMap(([key, value]): [string, string][] => {
    const text = textOf(value, env);
    return text === undefined || text === '' ? [] : [[key, text]];
  });
  return Object.fromEntries(entries);
}

function textOf(value: EntryValue, env: EntrySources['env']): string | undefined {
  if (isObject(value) && typeof value['env'] === 'string') return env[value['env']];
  return typeof value === 'string' ? value : JSON.stringify(value);
}
