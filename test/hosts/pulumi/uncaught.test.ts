import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const SECRET = 'ghp_a_token_nobody_may_see';

/** What Pulumi's host does with an error that nobody caught, in a process whose session has met the secret. */
const SCRIPT = `
  const secret = process.env.SECRET;
  const print = (error) => console.error(error.stack || error.message);
  if (process.env.HOST === 'yes') process.on('uncaughtException', print).on('unhandledRejection', print);
  const { handler } = await import('./src/hosts/pulumi/provider/v1.ts');
  const inputs = { projectId: 'abc123', type: 'github', repository: 'acme/shop', token: secret };
  if (process.env.MET === 'yes') await handler('upsun:Integration').check({}, inputs);
  setImmediate(() => { throw new TypeError('thrown ' + secret); });
  setImmediate(() => { Promise.reject(new TypeError('rejected ' + secret)); });
`;

async function told(met: 'yes' | 'no', host: 'yes' | 'no'): Promise<{ code: number; stderr: string }> {
  const env = { PATH: process.env['PATH'], SECRET, MET: met, HOST: host };
  const argv = ['--no-warnings', '--input-type=module', '-e', SCRIPT];
  try {
    const { stderr } = await promisify(execFile)(process.execPath, argv, { env });
    return { code: 0, stderr };
  } catch (error) {
    return error as { code: number; stderr: string };
  }
}

test('an error nobody caught is told without the secrets the process has met', async () => {
  const { code, stderr } = await told('yes', 'yes');
  expect(code).toBe(0);
  expect(stderr).toContain('TypeError: thrown (sensitive value)');
  expect(stderr).toContain('TypeError: rejected (sensitive value)');
  expect(stderr).not.toContain(SECRET);
});

test('without Pulumi’s host it still ends the process', async () => {
  const { code, stderr } = await told('yes', 'no');
  expect([code, stderr.includes(SECRET)]).toEqual([1, false]);
});

test('the check would see a secret', async () => {
  expect((await told('no', 'yes')).stderr).toContain(`thrown ${SECRET}`);
});
