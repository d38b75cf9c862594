import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { binaries, pulumiCache, toolModules, toolVersionOf } from './pulumi-folder.ts';

/** Builds the Pulumi command line and its Node.js language host once a machine; see test/tools/pulumi/README.md. */
const target = pulumiCache(process.env);
if (binaries.every((name) => existsSync(join(target, name)))) console.log(`already there: ${target}`);
else if (goIsNewEnough()) build();
else {
  console.error('the Pulumi command line cannot be built: Go 1.25 or newer is not on PATH');
  process.exitCode = 1;
}

function build(): void {
  mkdirSync(dirname(target), { recursive: true });
  const folder = mkdtempSync(`${target}.building-`);
  try {
    for (const tool of Object.values(toolModules)) install(tool, folder);
    const script = join(
      import.meta.dirname,
      '../../node_modules/@pulumi/pulumi/pulumi-resource-pulumi-nodejs',
    );
    copyFileSync(script, join(folder, 'pulumi-resource-pulumi-nodejs'));
    chmodSync(join(folder, 'pulumi-resource-pulumi-nodejs'), 0o755);
    rmSync(target, { recursive: true, force: true });
    renameSync(folder, target);
    console.log(`built: ${target}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The version has no default in the sources; without it the command line warns about itself. */
function install(tool: { readonly folder: string; readonly module: string }, folder: string): void {
  const version = toolVersionOf(tool);
  console.log(`building ${tool.module} ${version}, which may take minutes`);
  const flags = `-s -w -X github.com/pulumi/pulumi/sdk/v3/go/common/version.Version=${version}`;
  execFileSync('go', ['install', '-trimpath', '-tags', 'osusergo grpcnotrace', '-ldflags', flags, 'tool'], {
    cwd: tool.folder,
    stdio: 'inherit',
    env: { ...process.env, GOBIN: folder, CGO_ENABLED: '0', GOFLAGS: '-mod=readonly -buildvcs=false' },
  });
}

function goIsNewEnough(): boolean {
  try {
    const text = execFileSync('go', ['version'], { encoding: 'utf8' });
    const [, major = '0', minor = '0'] = /go(\d+)\.(\d+)/u.exec(text) ?? [];
    return Number(major) > 1 || Number(minor) >= 25;
  } catch {
    return false;
  }
}
