import type { Kind } from './kind.ts';
import { sample } from './sample.ts';

const shopify: Kind = {
  service: 'Shopify',
  auth: 'TOKEN',
  accepts: ['token', 'shop', 'partner_token'],
  rules: [
    {
      when: [
        { field: 'auth_type', is: ['TOKEN', null] },
        { field: 'partner_token', declared: false },
      ],
      require: ['token', 'shop'],
      message:
        'SHOPIFY needs token and shop; for app extensions declare auth_type TOKEN_APP_EXTENSION instead.',
    },
    {
      when: [{ field: 'auth_type', is: ['TOKEN_APP_EXTENSION'] }],
      require: ['token', 'partner_token'],
      message: 'SHOPIFY with auth_type TOKEN_APP_EXTENSION needs token and partner_token.',
    },
    {
      when: [{ field: 'auth_type', is: ['TOKEN_APP_EXTENSION'] }],
      forbid: ['shop'],
      severity: 'warning',
      message: 'SHOPIFY with auth_type TOKEN_APP_EXTENSION has only been seen without shop; leave it out.',
    },
    {
      when: [{ field: 'partner_token', declared: true }],
      expect: { field: 'auth_type', is: ['TOKEN_APP_EXTENSION'] },
      message: 'partner_token only counts with auth_type TOKEN_APP_EXTENSION, which has to be declared.',
    },
  ],
  example: { auth_type: 'TOKEN', shop: sample.shop, token: sample.token },
};

const cloudflare: Kind = {
  service: 'Cloudflare',
  accepts: ['token', 'api_key', 'email'],
  rules: [
    {
      anyOf: [['token'], ['api_key', 'email']],
      at: 'token',
      message: 'CLOUDFLARE needs token, or api_key together with email.',
    },
    {
      when: [{ field: 'api_key', declared: true }],
      require: ['email'],
      message: 'CLOUDFLARE with api_key needs email, the address of the account the key belongs to.',
    },
  ],
  example: { token: sample.token },
};

/** Kinds with alternative credentials. Sources: buddy-api.md 3. */
export const choiceKinds: Readonly<Record<string, Kind>> = { SHOPIFY: shopify, CLOUDFLARE: cloudflare };
