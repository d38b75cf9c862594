import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Provider } from '../../../core/define.ts';
import { HoldfastError } from '../../../core/errors.ts';
import { usage } from '../flags.ts';
import type { Invocation } from '../invocation.ts';
import { suggestion } from '../suggestion.ts';
import { pipelines } from './pipelines.ts';
import { variablesOf } from './first-manifest.ts';

/** What the user wants of `init`. */
export interface Wishes {
  readonly name: string;
  readonly providers: readonly Provider[];
  /** Name of a pipeline, or `none`. */
  readonly pipeline: string;
}

const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/u;

/** From flags; then by asking, where somebody can answer; else from what is found. */
export async function readWishes(invocation: Invocation, known: readonly Provider[]): Promise<Wishes> {
  const { flags, directory } = invocation;
  const found = known.filter((provider) => variablesOf(provider).some((name) => isSet(invocation, name)));
  const ask = asker(invocation);
  const nameFound = slug(basename(directory));
  const name = flags.text('name') ?? (await ask(`Name of the stack [${nameFound}]: `)) ?? nameFound;
  if (!NAME.test(name))
    throw usage(`${JSON.stringify(name)} cannot be a name`, 'Use letters, digits, ".", "_" and "-".');
  const usual = (found.length > 0 ? found : known).map((one) => one.name).join(' ');
  const given = flags.list('provider');
  const names = given.length > 0 ? given : words((await ask(`Providers [${usual}]: `)) ?? usual);
  const forge = forgeOf(directory);
  const pipeline =
    flags.text('pipeline') ??
    (await ask(`Pipeline: ${[...Object.keys(pipelines), 'none'].join(', ')} [${forge}]: `)) ??
    'none';
  if (pipeline !== 'none' && !Object.hasOwn(pipelines, pipeline))
    throw usage(
      `there is no pipeline ${JSON.stringify(pipeline)}`,
      `Choose one of ${[...Object.keys(pipelines), 'none'].join(', ')}.`,
    );
  return { name, providers: names.map((one) => find(one, known)), pipeline };
}

function find(name: string, known: readonly Provider[]): Provider {
  const provider = known.find((one) => one.name === name);
  if (provider !== undefined) return provider;
  const names = known.map((one) => one.name);
  throw usage(
    `there is no provider ${name}`,
    `Known providers: ${names.join(', ')}.${suggestion(name, names)}`,
  );
}

/** Asks where a terminal answers; an empty line takes what is offered, which is what undefined means. */
function asker({ flags, host }: Invocation): (question: string) => Promise<string | undefined> {
  if (!host.stdin.isTTY || flags.has('yes')) return () => Promise.resolve(undefined);
  const stop = new AbortController();
  return async (question) => {
    const unlisten = host.onInterrupt(() => stop.abort());
    const answer = await host.stdin.ask(question, stop.signal);
    unlisten();
    if (answer === undefined)
      throw new HoldfastError('cancelled', 'init was interrupted; nothing was written');
    const offered = /\[([^\]]*)\]: $/u.exec(question)?.[1];
    return answer.trim() === '' ? offered : answer.trim();
  };
}

function forgeOf(directory: string): string {
  if (existsSync(join(directory, '.github'))) return 'github';
  return existsSync(join(directory, '.gitlab-ci.yml')) ? 'gitlab' : 'none';
}

function isSet({ host }: Invocation, name: string): boolean {
  return (host.env[name] ?? '') !== '';
}

function words(text: string): string[] {
  return text.split(/[\s,]+/u).filter((word) => word !== '');
}

function slug(text: string): string {
  const plain = text.replaceAll(/[^A-Za-z0-9._-]+/gu, '-').replace(/^[^A-Za-z0-9]+/u, '');
  return plain === '' ? 'stack' : plain.slice(0, 100);
}
