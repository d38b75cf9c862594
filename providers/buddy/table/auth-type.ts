import type { Field } from '../../../src/core/define.ts';

/** How the vendor lets itself in at the connected service; all ten words of its schema. */
export const authTypes = [
  'OAUTH',
  'TOKEN',
  'API_KEY',
  'APP',
  'APP_SPRYKER',
  'TOKEN_APP_EXTENSION',
  'DEFAULT',
  'OIDC',
  'TRUSTED',
  'APP_RW',
] as const;

export type AuthType = (typeof authTypes)[number];

/** The field, with the way the vendor takes when none is declared, where a source tells. */
export function authTypeField(byDefault?: AuthType): Field {
  return {
    type: 'string',
    enum: authTypes,
    description:
      'How the vendor proves itself to the connected service; decides which credentials are needed.',
    // Credentials are asked for by this way as soon as none is declared, so a removed one goes back to it.
    ...(byDefault !== undefined && { default: byDefault, onRemove: 'default' }),
  };
}
