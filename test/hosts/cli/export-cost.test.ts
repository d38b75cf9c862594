import { openEstate, type Estate } from './estate.ts';

let estate: Estate;
beforeAll(async () => {
  estate = await openEstate();
});
afterAll(() => estate.close());

const SCOPES = 100;
const EACH = 100;

test('10,000 objects in 100 scopes take 100 lists and nothing else', async () => {
  for (let project = 0; project < SCOPES; project += 1) {
    for (let number = 0; number < EACH; number += 1) {
      const url = `https://hooks.acme.example/${String(number)}`;
      const set = { url, shared_key: null, events: ['environment.push'] };
      estate.emulator.control('upsun.add', { project: `p${String(project)}`, type: 'webhook', set });
    }
  }
  const scopes = Array.from({ length: SCOPES }, (_none, project) => ['--scope', `upsun:p${String(project)}`]);
  const started = performance.now();
  const { code, out, err } = await estate.run(['export', ...scopes.flat(), 'out']);
  const seconds = (performance.now() - started) / 1000;
  expect({ code, err: code === 0 ? '' : err }).toEqual({ code: 0, err: '' });
  expect(out).toContain('Exported 10000 resources to out');
  expect(estate.lists()).toBe(SCOPES);
  expect(estate.writes()).toEqual([]);
  process.stdout.write(`export of 10,000 objects: ${seconds.toFixed(2)} s\n`);
  const { code: valid } = await estate.run(['validate', '-C', 'out']);
  expect(valid).toBe(0);
});
