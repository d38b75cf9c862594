import { readFile } from 'node:fs/promises';
import { getCACertificates } from 'node:tls';
import { HoldfastError } from '../core/errors.ts';

/** Certificates of a PEM file together with those Node trusts anyway: a private authority adds, never replaces. */
export async function readAuthorities(caFile: string): Promise<string[]> {
  const pem = await readPem(caFile);
  if (!pem.includes('-----BEGIN CERTIFICATE-----')) {
    throw new HoldfastError('error', `caFile ${caFile} contains no certificate`, {
      advice: 'Name a PEM file, with "-----BEGIN CERTIFICATE-----".',
    });
  }
  return [...getCACertificates('default'), pem];
}

async function readPem(caFile: string): Promise<string> {
  try {
    return await readFile(caFile, 'utf8');
  } catch (cause) {
    throw new HoldfastError('error', `caFile ${caFile} cannot be read`, {
      advice: 'Check the path and its permissions.',
      cause,
    });
  }
}
