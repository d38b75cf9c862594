import { resolve } from 'node:path';
import type { ConfigField, Field, Provider } from '../core/define.ts';
import type { ProviderEntry } from '../core/result.ts';
import { Reference, Secret, Template, Unknown } from '../core/value.ts';
import type { Value } from '../core/value.ts';
import type { ResolvedEntry } from './entries.ts';
import { checkCommon } from './entry-common.ts';
import { chooseGroup } from './entry-groups.ts';
import { landingOf } from './conform.ts';
import { FAILED } from './evaluate.ts';
import { Interpreter } from './interpreter.ts';
import { pathOf, placeIn, type Block } from './manifest.ts';
import type { Entry } from './node.ts';
import { didYouMean, oneOf } from './suggest.ts';
import type { World } from './world.ts';

/** Works out the values of one entry. */
export class EntryResolver {
  readonly #provider: Provider;
  readonly #block: Block | undefined;
  readonly #world: World;
  readonly #values: Record<string, Value> = {};
  readonly #variables: Record<string, string> = {};

  constructor(provider: Provider, block: Block | undefined, world: World) {
    this.#provider = provider;
    this.#block = block;
    this.#world = world;
  }

  resolve(
    declared: ReadonlyMap<string, Entry>,
  ): Pick<ResolvedEntry, 'variables'> & Pick<ProviderEntry, 'values'> {
    if (this.#block !== undefined) {
      for (const entry of declared.values()) this.#declared(entry, this.#block);
    }
    const open = chooseGroup(this.#provider, new Set(declared.keys()));
    for (const [key, field] of Object.entries(this.#provider.config)) {
      if (!declared.has(key) && open(key)) this.#fromEnvironment(key, field);
    }
    return { values: this.#values, variables: this.#variables };
  }

  /** Keys the table does not call secret are parameters: what a variable gives there is shown and recorded. */
  #declared(entry: Entry, block: Block): void {
    const config = this.#provider.config[entry.name];
    const secret = config === undefined ? entry.name === 'headers' : config.secret === true;
    const field: Field =
      config === undefined ? commonField(entry.name) : { type: 'string', description: '', secret };
    const frame = {
      file: block.file,
      roots: ['env', 'config'] as const,
      ...(!secret && { plain: 'environment' as const }),
    };
    const interpreter = new Interpreter(this.#world, frame, pathOf(block));
    const value = interpreter.member(entry.name, entry.value, landingOf(field));
    const place = placeIn(block.file, entry.value, [...pathOf(block), entry.name]);
    if (value === null) return;
    const name = /^\$\{env\.([A-Za-z_][A-Za-z0-9_]*)\}$/u.exec(sourceText(entry))?.[1];
    if (name !== undefined) this.#variables[entry.name] = name;
    const problem = config === undefined ? checkCommon(entry.name, value) : checkText(value, config);
    this.#values[entry.name] = problem === undefined ? this.#located(entry.name, value, block) : FAILED;
    if (problem !== undefined) this.#world.findings.error(place, `"${entry.name}" ${problem}`);
  }

  /** Relative paths start at the file that names them. */
  #located(key: string, value: Value, { file }: Block): Value {
    return key === 'caFile' && typeof value === 'string' ? resolve(file.directory, value) : value;
  }

  #fromEnvironment(key: string, field: ConfigField): void {
    const { environment, secrets } = this.#world;
    const name = field.env?.find((candidate) => (environment.get(candidate) ?? '') !== '');
    const text = name === undefined ? undefined : environment.get(name);
    if (name === undefined || text === undefined) return;
    this.#values[key] = field.secret === true ? secrets.secret(text) : text;
    this.#variables[key] = name;
  }
}

function sourceText({ value }: Entry): string {
  return value.kind === 'scalar' && typeof value.value === 'string' ? value.value : '';
}

function commonField(key: string): Field {
  if (key === 'concurrency') return { type: 'integer', description: '' };
  if (key === 'allowInsecureHttp') return { type: 'boolean', description: '' };
  return key === 'headers'
    ? { type: 'map', description: '', secret: true }
    : { type: 'string', description: '' };
}

function checkText(value: Value, { enum: words, secret }: ConfigField): string | undefined {
  if (value instanceof Unknown) return undefined;
  if (value instanceof Reference || value instanceof Template)
    return 'must be known before anything is applied';
  if (value instanceof Secret && secret !== true)
    return 'is shown and recorded, so it cannot be secret; name the variable in env.public';
  const known = value instanceof Secret ? value.reveal() : value;
  if (typeof known !== 'string') return 'must be text; quote it';
  if (known === '') return 'is empty';
  return words === undefined || words.includes(known)
    ? undefined
    : `must be ${oneOf(words)}. ${didYouMean(known, words)}`.trimEnd();
}
