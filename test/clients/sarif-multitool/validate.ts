import { execFile } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** What the validator has to say of one log. */
export interface Remark {
  readonly file: string;
  readonly rule: string;
  readonly level: string;
  readonly text: string;
}

interface Log {
  readonly runs: readonly {
    readonly results?: readonly {
      readonly ruleId: string;
      readonly level?: string;
      readonly message: {
        readonly id?: string;
        readonly arguments?: readonly string[];
        readonly text?: string;
      };
      readonly locations: readonly {
        readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } };
      }[];
    }[];
  }[];
}

/**
 * Lets an installed sarif-multitool check logs (by name, without `.sarif`) against the schema, the rules for good logs
 * and those of GitHub's code scanning. `folder` is where it may write.
 */
export async function validateSarif(
  directory: string,
  folder: string,
  logs: Readonly<Record<string, string>>,
): Promise<readonly Remark[]> {
  const program = join(directory, 'node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool');
  chmodSync(program, 0o755); // npm packs it without the right to run
  const given = join(folder, 'logs');
  mkdirSync(given, { recursive: true });
  for (const [name, text] of Object.entries(logs)) writeFileSync(join(given, `${name}.sarif`), text);
  const output = join(folder, 'remarks.json');
  const argv = ['validate', join(given, '*.sarif'), '-o', output, '--log', 'ForceOverwrite'];
  await promisify(execFile)(program, [...argv, '--rule-kind', 'Sarif;Ghas', '--quiet'], {
    env: { DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1', DOTNET_BUNDLE_EXTRACT_BASE_DIR: folder, HOME: folder },
  }).catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && error.code === 1)) throw error; // 1: something to say
  });
  const { runs } = JSON.parse(readFileSync(output, 'utf8').replace(/^\uFEFF/u, '')) as Log;
  return (runs[0]?.results ?? []).map(({ ruleId, level = 'warning', message, locations }) => ({
    file: locations[0]?.physicalLocation.artifactLocation.uri.split('/').at(-1) ?? '',
    rule: ruleId,
    level,
    text: message.text ?? [message.id, ...(message.arguments ?? [])].join(' '),
  }));
}
