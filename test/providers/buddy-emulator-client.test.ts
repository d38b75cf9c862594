import { buddyEmulator } from '../../providers/buddy/emulator/buddy-emulator.ts';
import { startEmulator, type Emulator } from '../../src/emulator/index.ts';
import { installClient } from '../clients/install.ts';

type Loose = ReturnType<JSON['parse']>;

const installed = await installClient('buddyworksapi');
const drive = installed.missing === undefined ? describe : describe.skip;

drive('the vendor’s npm client works against the emulator', () => {
  let emulator: Emulator;

  beforeEach(async () => {
    emulator = await startEmulator({ apis: [buddyEmulator()] });
  });
  afterEach(async () => {
    expect(emulator.problems).toEqual([]);
    await emulator.close();
  });

  /** Calls a method of the client's integrations and gives its answer, or rejects with its error. */
  function run(method: string, ...argument: readonly unknown[]): Promise<Loose> {
    return runAs('buddy-token', method, ...argument);
  }

  function runAs(token: string, method: string, ...argument: readonly unknown[]): Promise<Loose> {
    if (installed.missing !== undefined) throw new Error(installed.missing);
    const api: Loose = installed.require('buddyworksapi').create();
    api.client.host = emulator.origin;
    return new Promise((resolve, reject) => {
      const done = (error: Error | null, answer: Loose): void => (error ? reject(error) : resolve(answer));
      api.integrations[method](token, 'acme', ...argument, done);
    });
  }

  const writes = (): string[] =>
    emulator.requests
      .filter(({ method }) => method !== 'GET')
      .map(({ method, path, status }) => `${method} ${path.replace(/[^/]{25}$/u, 'ID')} ${String(status)}`);

  test('it creates, lists, reads, changes and deletes', async () => {
    const created = await run('addIntegration', {
      name: 'GitHub',
      type: 'GIT_HUB',
      scope: 'WORKSPACE',
      token: 'ghp-sample',
    });
    expect(created).toMatchObject({ name: 'GitHub', type: 'GIT_HUB', all_pipelines_allowed: true });
    const id: string = created.hash_id;
    expect((await run('getList', {})).integrations).toMatchObject([{ hash_id: id }]);
    await run('editIntegration', id, { name: 'Renamed' });
    expect(await run('getIntegration', id)).toMatchObject({ name: 'Renamed', scope: 'WORKSPACE' });
    await run('deleteIntegration', id);
    expect((await run('getList', {})).integrations).toEqual([]);
    const collection = '/workspaces/acme/integrations';
    expect(writes()).toEqual([
      `POST ${collection} 201`,
      `PATCH ${collection}/ID 200`,
      `DELETE ${collection}/ID 204`,
    ]);
  });

  test('it sees refusals as such: no name, no credentials, no object, a wrong token', async () => {
    const refused = [
      run('addIntegration', { type: 'GIT_HUB', scope: 'WORKSPACE', token: 't' }),
      run('addIntegration', { name: 'x', type: 'AMAZON', scope: 'WORKSPACE' }),
      run('getIntegration', 'none'),
      runAs('wrong', 'getList', {}),
    ];
    const errors: Loose[] = await Promise.all(refused.map((one) => one.catch((error: unknown) => error)));
    expect(errors.map(({ code, message }) => [code, message])).toEqual([
      [400, 'name is required'],
      [400, 'credentials are missing: access_key and secret_key'],
      [404, 'the integration was not found'],
      [401, 'the token is missing or not valid'],
    ]);
  });
});
