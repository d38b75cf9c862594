import process from 'node:process';
import { sharedKinds, type SharedBackend } from './backends.ts';
import { LONG, SEED } from './draw.ts';

/**
 * The same tests with each shared backend: its server is started before them, and its variables stand in this process
 * meanwhile. Slow ones belong to the long form; what is not installed is skipped and says so.
 */
export function onSharedBackends(tests: (backend: () => SharedBackend, name: string) => void): void {
  const former = process.env;
  for (const kind of sharedKinds) {
    if (!kind.available) {
      test.skip(`state in ${kind.name}: not installed (test/servers/install.sh installs it)`, () =>
        undefined);
    } else if (LONG || !kind.slow) {
      describe(`state in ${kind.name} (seed ${String(SEED)})`, () => {
        let backend: SharedBackend;
        beforeAll(async () => {
          backend = await kind.start();
          process.env = { ...former, ...backend.env };
        }, 180_000);
        afterAll(async () => {
          process.env = former;
          await backend.close();
        });
        tests(() => backend, kind.name);
      });
    }
  }
}
