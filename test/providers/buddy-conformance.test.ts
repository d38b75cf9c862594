import { buddyEmulator } from '../../providers/buddy/emulator/buddy-emulator.ts';
import { module } from '../../providers/buddy/index.ts';
import { startEmulator } from '../../src/emulator/index.ts';
import { conformance } from '../../src/testing/conformance.ts';

/** The ways that ask for credentials of their own; a generated one need not. */
const samples = {
  'AMAZON.auth_type': ['DEFAULT', 'OIDC', 'TRUSTED'],
  'AZURE_CLOUD.auth_type': ['DEFAULT', 'OIDC'],
  'GOOGLE_SERVICE_ACCOUNT.auth_type': ['OIDC', 'DEFAULT'],
  'SHOPIFY.auth_type': ['TOKEN', 'TOKEN_APP_EXTENSION', 'APP'],
};

const { tests, close } = conformance({
  module,
  samples,
  scope: (number) => ({ workspace: `acme-${String(number)}` }),
  start: async (clock) => {
    const emulator = await startEmulator({ apis: [buddyEmulator()], clock, keep: 0 });
    return {
      config: { token: 'buddy-token', baseUrl: emulator.origin },
      close: async () => {
        expect(emulator.problems).toEqual([]);
        await emulator.close();
      },
    };
  },
});

afterAll(close);

test.each(tests)('$title', ({ run }) => run());
