// Acme's API on a free port of this machine, until the program is ended. Prints the variables that lead to it.
import { startEmulator } from 'holdfast/testing';
import { acmeEmulator } from './emulator.ts';

const { config } = await startEmulator({ apis: [acmeEmulator()] });
const { url = '', token = '' } = config['acme'] ?? {};
console.log(`export ACME_URL=${url} ACME_TOKEN=${token}`);
