import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { JsonObject } from '../../src/core/json.ts';
import { formats } from '../../src/reports/formats.ts';
import { begin, courses, type Course } from './support/courses.ts';
import { Site } from './support/site.ts';
import { vendors, type Vendor } from './support/vendors.ts';

const [, update] = courses as readonly [Course, Course];
const [upsun, buddy, gitjira] = vendors as readonly [Vendor, Vendor, Vendor];

/** Clears the screen, sets the title, colours, returns the cursor, rewrites a line, turns the reading direction. */
const EVIL =
  'x\u001b[2J\u001b]0;owned\u0007\u001b[31m\r\u009b1A\u202eevil\u2066\u200f\b\n```\n<script>alert(1)</script>';
// eslint-disable-next-line no-control-regex
const RAW = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

// eslint-disable-next-line no-control-regex
const ESCAPE = /[\u0000-\u0009\u000b-\u001f]/u;
/** Formats that a browser shows; what stands between fences is shown as it is. */
const MARKUP = ['html', 'markdown'];

/** Makes a vendor hold hostile text: in an object nobody declares, and in the declared one. */
function poison(site: Site): void {
  const { vendor, emulator } = site;
  const field = { upsun: 'repository', buddy: 'name', gitjira: 'displayName' }[vendor.name] ?? '';
  const id = site.live().find((item) => item['type'] === vendor.first['type'])?.['id'];
  vendor.change(emulator, typeof id === 'number' ? String(id) : (id as string), { [field]: EVIL });
  const also = {
    upsun: { url: `https://a.example/${EVIL}` },
    buddy: { name: EVIL },
    gitjira: { displayName: EVIL },
  };
  vendor.add(emulator, { ...vendor.foreign, ...also[vendor.name as 'buddy'] });
}

describe.each([
  ['upsun', upsun],
  ['buddy', buddy],
  ['gitjira', gitjira],
] as const)('text from %s that would drive a terminal', (_name, vendor) => {
  test.each(Object.keys(formats))('is harmless in the %s format of plans and drift', async (format) => {
    const site = await Site.open(vendor);
    try {
      await begin(site, update);
      poison(site);
      for (const report of ['plan', 'drift']) {
        const { code, out, err } = await site.run([report, '-o', format]);
        expect([0, 2, 64]).toContain(code);
        expect(err).not.toMatch(RAW);
        expect(out).not.toMatch(format === 'json' ? ESCAPE : RAW);
        if (MARKUP.includes(format))
          expect(out.replaceAll(/^```.*?^```$/gmsu, '')).not.toContain('<script>alert');
      }
    } finally {
      await site.close();
    }
  });

  test('is harmless in messages, progress, state and its reports', async () => {
    const site = await Site.open(vendor);
    try {
      await begin(site, update);
      poison(site);
      const body = { message: EVIL, error: EVIL, detail: { [EVIL]: EVIL }, errors: [{ message: EVIL }] };
      const fault = { status: 400, body, headers: { 'x-request-id': 'a\u009b1Ab' } };
      site.emulator.faults.add({ match: { path: vendor.paths, nth: 2 }, fault });
      for (const line of [
        'apply --yes',
        'apply --yes --log-level debug',
        'drift',
        'state list',
        'state show main',
        'show',
        'graph',
      ]) {
        const { out, err } = await site.run(line.split(' '));
        expect(`${out}${err}`).not.toMatch(RAW);
      }
    } finally {
      await site.close();
    }
  });
});

describe('the user’s own files', () => {
  async function on(
    resources: JsonObject,
    run: (site: Site) => Promise<void>,
    top: JsonObject = {},
  ): Promise<void> {
    const site = await Site.open(buddy);
    try {
      await site.declare({ main: { ...buddy.first, ...resources } }, top);
      await run(site);
    } finally {
      await site.close();
    }
  }

  test('commands run without a shell, never in validate, and not at all under --no-exec', async () => {
    const argv = [
      'sh',
      '-c',
      'echo "$0" > ran; echo secret-value',
      '$(touch pwned) `touch pwned`; touch pwned',
    ];
    await on({ secret_key: { 'fn::exec': argv } }, async (site) => {
      const names = async (): Promise<string[]> => Object.keys(await site.files());
      expect((await site.run(['validate'])).code).toBe(0);
      expect(await names()).not.toContain('ran');
      expect((await site.run(['plan', '--no-exec'])).code).toBe(1);
      expect(await names()).not.toContain('ran');
      expect((await site.run(['plan'])).code).toBe(0);
      expect((await site.files())['ran']).toBe(`${argv[3] ?? ''}\n`);
      expect(await names()).not.toContain('pwned');
      expect(await site.leaks({ output: 'secret-value' })).toEqual([]);
    });
  });

  test('what a failing command prints is not repeated', async () => {
    const argv = ['sh', '-c', 'echo secret-out; echo secret-err >&2; exit 3'];
    await on({ secret_key: { 'fn::exec': argv } }, async (site) => {
      const { code, out, err } = await site.run(['plan', '--log-level', 'debug']);
      expect(code).toBe(1);
      expect(out + err).not.toContain('secret-out');
      expect(out + err).not.toContain('secret-err');
    });
  });

  test.each(['../outside', 'link', 'folder/link', 'folder/../../outside'])(
    'fn::file does not leave the project by %s',
    async (path) => {
      await on({ secret_key: { 'fn::file': path } }, async (site) => {
        const outside = join(site.directory, '..', 'outside');
        await writeFile(outside, 'outside-secret');
        await mkdir(join(site.directory, 'folder'));
        await symlink(outside, join(site.directory, 'link'));
        await symlink(outside, join(site.directory, 'folder', 'link'));
        const { code, out, err } = await site.run(['plan']);
        expect([code, out + err]).toEqual([1, expect.not.stringContaining('outside-secret')]);
        expect(site.requests()).toBe(0);
      });
    },
  );

  test('a linked manifest in a directory is not taken along', async () => {
    await on({}, async (site) => {
      const outside = join(site.directory, '..', 'outside.yaml');
      await writeFile(outside, 'resources: { other: { type: "buddy:Integration", properties: {} } }');
      await symlink(outside, join(site.directory, 'other.yaml'));
      const { code, err } = await site.run(['validate', '.']);
      expect([code, err]).toEqual([1, expect.stringContaining('outside the project')]);
    });
  });
});
