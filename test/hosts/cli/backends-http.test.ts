import { CREDENTIALS, startHttpState, type HttpStateServer } from '../../servers/http-state.ts';
import { KEY, type Place } from './backend-rig.ts';
import { describeBackend } from './shared-backend.ts';

let server: HttpStateServer;
let count = 0;

beforeAll(async () => {
  server = await startHttpState();
});
afterAll(() => server.close());

function onServer(): Place {
  count += 1;
  const name = `t${String(count)}-dev`;
  return {
    backend: `${server.url}/api/v4/projects/1/terraform/state/t${String(count)}-{stack}`,
    env: { ...CREDENTIALS, HOLDFAST_STATE_KEY: KEY },
    texts: () => Promise.resolve(server.states.get(name)?.versions.at(-1)?.text ?? ''),
    lose: () => Promise.resolve(void server.states.delete(name)),
  };
}

describeBackend('an http server like GitLab', onServer);
