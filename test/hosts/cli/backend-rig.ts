import { handClock, type HandClock } from '../../emulator/hand-clock.ts';
import { killChildren, startChild, type Child } from './child.ts';
import { canaries, createWorkspace, leaks, type Workspace } from './workspace.ts';

export const KEY = `hfk1_${'K'.repeat(43)}`;
export const PASSPHRASE = 'canary passphrase of the state';

/** Where one test keeps its state. */
export interface Place {
  readonly backend: string;
  /** What a user has in the environment for it; the values are secret. */
  readonly env: Readonly<Record<string, string>>;
  /** Everything stored there, as one text; empty where nothing is. */
  readonly texts: () => Promise<string>;
  /** Loses all of it. */
  readonly lose: () => Promise<void>;
}

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A workspace whose command lines run in processes of their own, with state at a place. */
export interface Rig {
  readonly workspace: Workspace;
  readonly clock: HandClock;
  readonly place: Place;
  readonly start: (argv: readonly string[], env?: Readonly<Record<string, string>>) => Child;
  readonly run: (argv: readonly string[], env?: Readonly<Record<string, string>>) => Promise<Ended>;
  /** Starts an apply and resolves when the vendor keeps it waiting for the answer to its first POST. */
  readonly stall: () => Promise<Child>;
  /** Lets the vendor answer. */
  readonly answer: () => void;
  /** POSTs to the vendor so far. */
  readonly creates: () => number;
  /** Fails when a secret stands anywhere it may not. */
  readonly close: () => Promise<void>;
}

export async function openRig(placeFor: (workspace: Workspace) => Place | Promise<Place>): Promise<Rig> {
  const clock = handClock(Date.now());
  const workspace = await createWorkspace(clock);
  const place = await placeFor(workspace);
  const children: Child[] = [];
  const start: Rig['start'] = (argv, env = {}) => {
    const child = startChild(argv, {
      cwd: workspace.directory,
      env: { ...canaries, ...place.env, COLUMNS: '1000', HOLDFAST_BACKEND: place.backend, ...env },
    });
    children.push(child);
    return child;
  };
  return {
    workspace,
    clock,
    place,
    start,
    run: async (argv, env) => {
      const child = start(argv, env);
      const code = await child.exit;
      return { code, out: child.out(), err: child.err() };
    },
    stall: async () => {
      const match = { method: 'POST', path: '*integrations', times: 1 };
      workspace.emulator.faults.add({ match, fault: { delayMs: 1000, phase: 'headers' } });
      const child = start(['apply', '--yes']);
      await clock.asleep();
      return child;
    },
    answer: () => clock.advance(1000),
    creates: () => workspace.emulator.requests.filter(isCreate).length,
    close: async () => {
      killChildren();
      const printed = children.flatMap((child) => [child.out(), child.err()]);
      const files = Object.entries(await workspace.files()).filter(
        ([name]) => !/\/key(?:\.next)?$/u.test(name),
      );
      const stored = [await place.texts(), ...files.map(([, text]) => text)];
      await workspace.close();
      const secrets = Object.values(place.env).filter((value) => /canary|hfk1_/u.test(value));
      const found = [...printed, ...stored].flatMap((text) => [
        ...leaks(text),
        ...[...secrets, PASSPHRASE].filter((secret) => text.includes(secret)),
      ]);
      expect(found).toEqual([]);
      expect(workspace.emulator.problems).toEqual([]);
    },
  };
}

function isCreate({ method, path }: { readonly method: string; readonly path: string }): boolean {
  return method === 'POST' && path.endsWith('/integrations');
}
