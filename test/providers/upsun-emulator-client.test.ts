import { upsunEmulator } from '../../providers/upsun/emulator/upsun-emulator.ts';
import { startEmulator } from '../../src/emulator/index.ts';
import type { Emulator } from '../../src/emulator/index.ts';
import { installClient } from '../clients/install.ts';
import { describeCli } from './upsun-emulator-cli.ts';

type Loose = ReturnType<JSON['parse']>;

const installed = await installClient('platformsh-client');
const drive = installed.missing === undefined ? describe : describe.skip;

if (process.env['HOLDFAST_UPSUN_CLI'] !== undefined) await describeCli();

drive('the vendor’s npm client works against the emulator', () => {
  let emulator: Emulator;
  let client: Loose;

  beforeEach(async () => {
    emulator = await startEmulator({ apis: [upsunEmulator({ accessTokens: ['test-token'] })] });
    client = connect(emulator.origin, 'test-token');
  });
  afterEach(() => emulator.close());

  const writes = (): string[] =>
    emulator.requests
      .filter(({ method }) => method !== 'GET')
      .map(({ method, path, status }) => `${method} ${path} ${status}`);

  test('it creates, lists, reads, changes and deletes', async () => {
    const project = await client.getProject('p1');
    const result = await project.addIntegration('webhook', {
      url: 'https://one.example',
      events: ['*'],
      environments: ['*'],
      states: ['complete'],
    });
    const { id } = (await result.getEntity()).data;
    const listed = await client.getIntegrations('p1');
    expect(listed.map(({ data }: Loose) => [data.id, data.url])).toEqual([[id, 'https://one.example']]);
    const integration = await client.getIntegration('p1', id);
    await integration.update({ url: 'https://two.example' });
    expect((await client.getIntegration('p1', id)).data.url).toBe('https://two.example');
    await integration.delete();
    expect(await client.getIntegrations('p1')).toHaveLength(0);
    const one = `/api/projects/p1/integrations/${id}`;
    expect(writes()).toEqual([
      'POST /api/projects/p1/integrations 201',
      `PATCH ${one} 200`,
      `DELETE ${one} 200`,
    ]);
    expect(emulator.problems).toEqual([]);
  });

  test('it sees refusals as such: a missing field, a missing object, a second code source, a wrong token', async () => {
    const project = await client.getProject('p1');
    const github = { repository: 'acme/shop', token: 'ghp' };
    await project.addIntegration('github', github);
    const codes: number[] = [];
    for (const attempt of [
      () => project.addIntegration('webhook', {}),
      () => client.getIntegration('p1', 'none'),
      () => project.addIntegration('github', github),
      () => connect(emulator.origin, 'wrong').getIntegrations('p1'),
    ]) {
      codes.push(codeOf(await attempt().catch((error: unknown) => error)));
    }
    expect(codes).toEqual([400, 404, 409, 401]);
  });
});

function connect(origin: string, token: string): Loose {
  if (installed.missing !== undefined) throw new Error(installed.missing);
  const Client = installed.require('platformsh-client').default;
  return new Client({
    api_url: origin,
    account_url: origin,
    authentication_url: origin,
    base_url: origin,
    authorization: '',
    access_token: token,
  });
}

/** The client rejects with the answer's body as text. */
function codeOf(rejection: unknown): number {
  return JSON.parse(String(rejection)).code;
}
