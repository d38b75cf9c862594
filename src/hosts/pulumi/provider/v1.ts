import { randomUUID } from 'node:crypto';
import { connect } from '../../../http/connect.ts';
import { registry } from '../../../../providers/index.ts';
import { ResourceHandler } from './handler.ts';
import { maskUncaught } from './mask-uncaught.ts';
import { Session } from './session.ts';
import { packageVersion } from './package-version.ts';

/** One session a process: Pulumi starts one for the default provider and one for each explicit instance. */
let session: Session | undefined;

/**
 * The frozen entry point that `__provider` of every resource requires; stacks remember its path as long as they
 * live. Gives the dynamic provider for a resource type.
 */
export function handler(token: string): ResourceHandler {
  session ??= newSession();
  return new ResourceHandler(token, session);
}

function newSession(): Session {
  const made = new Session({
    registry,
    env: process.env,
    execArgv: process.execArgv,
    clock: { now: () => Date.now(), sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)) },
    random: Math.random,
    uuid: randomUUID,
    toolVersion: packageVersion(),
    connect,
    tell: (line) => console.log(`holdfast: ${line}`),
  });
  maskUncaught((text) => made.shown(text));
  return made;
}
