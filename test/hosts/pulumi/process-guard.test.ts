import { ProviderRig } from './provider-rig.ts';

const hook = { projectId: 'abc123', type: 'webhook', url: 'https://hooks.acme.example/a' };

async function on(env: Readonly<Record<string, string>>, run: (rig: ProviderRig) => Promise<void>) {
  const rig = await ProviderRig.start({ env });
  try {
    await run(rig);
  } finally {
    await rig.close();
  }
}

test('a process that prints what it sends sends nothing', async () => {
  await on({ NODE_DEBUG: 'net,fs' }, async (rig) => {
    const create = rig.create('upsun:Integration', hook);
    await expect(create).rejects.toThrow('NODE_DEBUG=net prints credentials as they are sent');
    await expect(rig.create('upsun:Integration', hook)).rejects.toThrow('Unset it');
    expect(rig.emulator.requests).toHaveLength(0);
  });
});

test('what only might give secrets away is told once', async () => {
  const env = { NODE_TLS_REJECT_UNAUTHORIZED: '0', NODE_OPTIONS: '--report-on-signal --inspect' };
  await on(env, async (rig) => {
    const stored = await rig.create('upsun:Integration', hook);
    await rig.refresh('upsun:Integration', stored);
    const said = (word: string) => rig.told.filter((line) => line.includes(word)).length;
    expect(['REJECT_UNAUTHORIZED=0', '--report-on-signal', '--inspect'].map(said)).toEqual([1, 1, 1]);
  });
});
