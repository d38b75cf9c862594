import { openEstate, type Estate } from './estate.ts';

const NAMES = Object.getOwnPropertyNames(Object.prototype).filter(
  (name) => name !== '__proto__' && name !== 'constructor',
);

let estate: Estate;
beforeEach(async () => {
  estate = await openEstate();
});
afterEach(() => estate.close());

const declare = (names: readonly string[], option: (name: string) => object = () => ({})) =>
  estate.write(
    'holdfast.yaml',
    JSON.stringify({
      name: 'estate',
      providers: estate.providers,
      resources: Object.fromEntries(
        names.map((name) => [
          name,
          {
            type: 'upsun:Integration',
            properties: { projectId: 'shop', type: 'webhook', url: `https://${name}.example` },
            options: option(name),
          },
        ]),
      ),
    }),
  );

const code = async (...argv: string[]) => [argv[0], (await estate.run(argv)).code];

test('names that every object of the language knows are addresses like others', async () => {
  expect(NAMES).toContain('toString');
  await declare(NAMES);
  expect(await code('validate')).toEqual(['validate', 0]);
  expect(await code('plan')).toEqual(['plan', 0]);
  expect(await code('apply', '--yes')).toEqual(['apply', 0]);
  expect(await code('plan', '--expect-no-changes')).toEqual(['plan', 0]);
  expect(await code('drift')).toEqual(['drift', 0]);
  expect((await estate.run(['state', 'list'])).out.trim().split('\n')).toHaveLength(NAMES.length);
  await estate.run(['state', 'mv', 'valueOf', 'former']);
  await estate.run(['state', 'mv', 'former', 'valueOf']);
  expect(await code('rollback', '--to', '1', '--dry-run')).toEqual(['rollback', 0]);
  await declare(
    NAMES.map((name) => `${name}2`),
    (name) => ({ aliases: [name.slice(0, -1)] }),
  );
  expect(await code('apply', '--yes')).toEqual(['apply', 0]);
  expect(await code('plan', '--expect-no-changes')).toEqual(['plan', 0]);
  expect(await code('destroy', '--yes')).toEqual(['destroy', 0]);
  expect(estate.writes().filter((write) => write.startsWith('POST'))).toHaveLength(NAMES.length);
});
