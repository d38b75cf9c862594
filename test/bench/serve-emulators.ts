import { createInterface } from 'node:readline';
import process from 'node:process';
import { buddyEmulator } from '../../providers/buddy/emulator/buddy-emulator.ts';
import { gitjiraEmulator } from '../../providers/gitjira/emulator/gitjira-emulator.ts';
import { upsunEmulator } from '../../providers/upsun/emulator/upsun-emulator.ts';
import { startEmulator } from '../../src/emulator/index.ts';

/** Serves all emulators until standard input ends; one JSON line in, one out. */
const emulator = await startEmulator({
  apis: [upsunEmulator(), buddyEmulator(), gitjiraEmulator()],
  layout: 'prefix',
  keep: 0,
});
console.log(JSON.stringify(emulator.config));

for await (const line of createInterface({ input: process.stdin })) {
  const { latency, totals } = JSON.parse(line) as { latency?: number; totals?: boolean };
  if (latency !== undefined) emulator.control('latency', { ms: latency });
  const answer = totals === true ? emulator.control('totals', {}) : {};
  console.log(JSON.stringify(answer));
}
await emulator.close();
