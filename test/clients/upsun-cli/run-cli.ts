import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What one call of the command line came to. */
export interface CliResult {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Calls the command line with these arguments; it never asks. */
export type RunCli = (...args: readonly string[]) => Promise<CliResult>;

/** Points the installed command line at an emulator, with a home folder of its own so that nothing of the user's is read. */
export async function prepareCli(
  directory: string,
  home: string,
  origin: string,
  apiToken: string,
): Promise<RunCli> {
  const configuration = join(home, 'cli.yaml');
  await mkdir(home, { recursive: true });
  await writeFile(configuration, JSON.stringify(configurationFor(origin)));
  const env = {
    PATH: '/usr/bin:/bin',
    HOME: home,
    CLI_CONFIG_FILE: configuration,
    EMU_CLI_HOME: home,
    EMU_CLI_TOKEN: apiToken,
    EMU_CLI_NO_INTERACTION: '1',
    EMU_CLI_DISABLE_CACHE: '1',
  };
  const binary = join(directory, 'node_modules/@upsun/cli-linux-x64/bin/upsun');
  return (...args) =>
    new Promise((resolve) => {
      execFile(binary, args, { env, timeout: 150_000 }, (error, stdout, stderr) => {
        resolve({ exit: error === null ? 0 : Number(error.code ?? -1), stdout, stderr });
      });
    });
}

/** JSON is YAML, so the configuration needs no writer of its own. */
function configurationFor(origin: string): object {
  return {
    application: {
      name: 'Emulated CLI',
      env_prefix: 'EMU_CLI_',
      executable: 'emu',
      slug: 'emu-cli',
      user_config_dir: '.emu-cli',
    },
    updates: { check: false },
    api: {
      base_url: origin,
      auth_url: origin,
      oauth2_client_id: 'upsun-cli',
      disable_credential_helpers: true,
      disable_locks: true,
    },
    detection: {
      git_remote_name: 'emu',
      git_domain: 'emulated.local',
      site_domains: ['emulated.local'],
    },
    service: { name: 'Emulated', env_prefix: 'EMU_', project_config_dir: '.emu' },
    ssh: { domain_wildcards: ['*.emulated.local'] },
  };
}
