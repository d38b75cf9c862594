import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A certificate and its key, PEM. */
export interface KeyPair {
  readonly key: string;
  readonly cert: string;
}

/** A certificate authority nobody trusts, with a directory for what it issues. */
export class TestAuthority {
  readonly directory = mkdtempSync(join(tmpdir(), 'holdfast-tls-'));

  constructor() {
    const key = ['-newkey', 'rsa:2048', '-nodes', '-keyout', 'ca.key', '-out', 'ca.pem'];
    this.#openssl('req', '-x509', ...key, '-subj', '/CN=holdfast test authority', '-days', '2');
  }

  /** A key and certificate; a negative number of days makes it an expired one. */
  issue(name: string, altName: string, days = 2, digest = '-sha256'): void {
    writeFileSync(this.path(`${name}.ext`), `subjectAltName=${altName}\n`);
    const request = ['-newkey', 'rsa:2048', '-nodes', '-keyout', `${name}.key`, '-out', `${name}.csr`];
    this.#openssl('req', '-new', ...request, '-subj', `/CN=${name}`);
    const authority = ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial', '-extfile', `${name}.ext`];
    const files = ['-in', `${name}.csr`, '-out', `${name}.pem`];
    this.#openssl('x509', '-req', ...files, ...authority, '-days', String(days), digest);
  }

  path(name: string): string {
    return join(this.directory, name);
  }

  /** What was issued under a name; `ca` for the authority itself. */
  pair(name: string): KeyPair {
    return {
      key: readFileSync(this.path(`${name}.key`), 'utf8'),
      cert: readFileSync(this.path(`${name}.pem`), 'utf8'),
    };
  }

  remove(): void {
    rmSync(this.directory, { recursive: true });
  }

  #openssl(...args: readonly string[]): void {
    execFileSync('openssl', args, { cwd: this.directory, stdio: 'pipe' });
  }
}
