import { Site } from './support/site.ts';
import { vendors } from './support/vendors.ts';

test('the text of a value that is only never answered may stand elsewhere, shown and in a plan file', async () => {
  const vendor = vendors.find(({ name }) => name === 'buddy');
  const site = await Site.open(vendor!);
  try {
    const account = 'acme-deployments';
    await site.declare({
      registry: {
        type: 'DOCKER_HUB',
        name: account,
        scope: 'WORKSPACE',
        username: account,
        password: '${env.CANARY}',
      },
    });
    const { code, out } = await site.run(['plan', '--out', 'p.json']);
    expect([code, out]).toEqual([0, expect.stringMatching(/name +(?:=|:) +"acme-deployments"/u)]);
    expect(out).toMatch(/username +(?:=|:) +\(sensitive value\)/u);
    const plan = (await site.files())['p.json'] ?? '';
    expect(plan).toContain(`"name":"${account}","scope":"WORKSPACE","username":{"$secret"`);
    expect(plan).not.toContain(`"username":"${account}"`);
    expect(await site.run(['apply', 'p.json'])).toMatchObject({ code: 0 });
    expect(site.live()).toMatchObject([{ username: account }]);
    expect(await site.run(['plan', '--expect-no-changes'])).toMatchObject({ code: 0 });
    expect((await site.run(['state', 'pull'])).out).not.toMatch(/"username": *"acme/u);
    expect(await site.leaks()).toEqual([]);
  } finally {
    await site.close();
  }
});
