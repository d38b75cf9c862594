import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startForge, TOKEN, type Forge } from './forge-stub.ts';
import { createSite, missingPrograms, secrets, type Ended, type Site } from './site.ts';

/** A repository with the scripts for GitHub, and a stub of its API. */
export interface GitHub {
  readonly site: Site;
  readonly forge: Forge;
  readonly script: (name: string, ...args: readonly string[]) => Promise<Ended>;
  /** What the last scripts handed to later steps. */
  readonly outputs: () => Record<string, string>;
  readonly count: (method: string) => number;
  /** Fails if a secret was printed, or written to the forge. */
  readonly close: () => Promise<void>;
}

const missing = missingPrograms('bash', 'curl', 'jq');
if (missing.length > 0)
  process.stderr.write(`The scripts for GitHub are not run: ${missing.join(', ')} not installed.\n`);

/** `describe`, or its skipping twin where the scripts cannot run. */
export const describeScripts = missing.length > 0 ? describe.skip : describe;

export async function startGitHub(): Promise<GitHub> {
  const [site, forge] = [await createSite('github-actions'), await startForge()];
  const ends: Ended[] = [];
  return {
    site,
    forge,
    script: async (name, ...args) => {
      const ended = await site.script(`scripts/${name}`, args, environmentOf(site, forge));
      ends.push(ended);
      return ended;
    },
    outputs: () => {
      const lines = site.read('output').trim().split('\n');
      writeFileSync(join(site.directory, 'output'), '');
      return Object.fromEntries(lines.map((line) => line.split('=') as [string, string]));
    },
    count: (method) => forge.requests.filter((line) => line.startsWith(`${method} `)).length,
    close: async () => {
      const shown = [
        ...ends.flatMap(({ out, err }) => [out, err]),
        JSON.stringify([forge.comments, forge.issues]),
      ];
      for (const secret of [...Object.values(secrets), TOKEN, 'canary-in-answer'])
        expect(shown.filter((text) => text.includes(secret))).toEqual([]);
      await site.close();
      await forge.close();
    },
  };
}

function environmentOf(site: Site, forge: Forge): Record<string, string> {
  return {
    GITHUB_TOKEN: TOKEN,
    GITHUB_API_URL: forge.url,
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_OUTPUT: join(site.directory, 'output'),
    GITHUB_STEP_SUMMARY: join(site.directory, 'summary.md'),
    PIPELINE_RETRY_SECONDS: '0',
  };
}
