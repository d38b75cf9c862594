import { defineProvider, type Credentials, type ProviderConfig } from '../../src/core/define.ts';
import { HoldfastError } from '../../src/core/errors.ts';
import { isObject } from '../../src/core/json.ts';
import type { Answer, Failure, Request, Send } from '../../src/core/wire.ts';
import { integration } from './integration.ts';

const API = 'https://api.upsun.com';
const AUTH = 'https://auth.upsun.com';
/** The public client that API tokens are exchanged under; its secret is empty. Source: developer.upsun.com, authentication. */
const CLIENT = `Basic ${btoa('platform-api-user:')}`;

/** Upsun, formerly Platform.sh. */
export const provider = defineProvider({
  name: 'upsun',
  title: 'Upsun',
  config: {
    apiToken: {
      description: 'API token of an account that administers the projects.',
      secret: true,
      env: ['UPSUN_API_TOKEN', 'UPSUN_CLI_TOKEN'],
    },
    accessToken: {
      description: 'Short-lived access token, used as it is instead of an API token; it cannot be renewed.',
      secret: true,
    },
    baseUrl: { description: 'Address of the API.', default: API },
    authUrl: { description: 'Address of the token service; /oauth2/token is appended.', default: AUTH },
    projectId: { description: 'Project of resources that name none.' },
  },
  configAnyOf: [['accessToken'], ['apiToken']],
  resources: { Integration: integration },
  baseUrl: (config) => config['baseUrl'] ?? API,
  authenticate,
  failure,
});

async function authenticate(config: ProviderConfig, send: Send): Promise<Credentials> {
  const { accessToken, apiToken = '' } = config;
  if (accessToken !== undefined) return bearer(accessToken);
  const answer = await exchange(
    `${(config['authUrl'] ?? AUTH).replace(/\/+$/u, '')}/oauth2/token`,
    apiToken,
    send,
  );
  const { access_token: token, expires_in: seconds } = isObject(answer.body) ? answer.body : {};
  if (typeof token !== 'string' || token === '') {
    throw new HoldfastError('auth', 'Upsun answered the token exchange without an access token', {
      advice: 'Check authUrl: it must be the token service, not the API or the console.',
    });
  }
  return bearer(token, typeof seconds === 'number' ? seconds : undefined);
}

function bearer(token: string, seconds?: number): Credentials {
  const headers = { authorization: `Bearer ${token}` };
  return seconds === undefined ? { headers } : { headers, expiresInSeconds: seconds };
}

/** A wrong token is answered 400, so every refusal of the request itself is one of the token. Source: upsun/cli mock API. */
async function exchange(path: string, apiToken: string, send: Send): Promise<Answer> {
  const form = { grant_type: 'api_token', api_token: apiToken };
  try {
    return await send({ method: 'POST', path, form, headers: { authorization: CLIENT }, idempotent: true });
  } catch (error) {
    if (!(error instanceof HoldfastError) || !['invalid', 'auth', 'permission'].includes(error.code))
      throw error;
    throw new HoldfastError('auth', 'Upsun refused the API token', {
      advice: 'Make a new token in the console (My profile, API tokens) and check the provider entry.',
      ...(error.status === undefined ? {} : { status: error.status }),
      cause: error,
    });
  }
}

/** 400 with a map of fields is a refusal field by field; 409 is a second code source. Sources: legacy-cli PR #833, client-php. */
function failure({ status, body }: Answer, request: Request): Failure | undefined {
  if (status === 400) return refusedFields(body);
  if (status !== 409) return undefined;
  const advice = 'A project has one code source: remove or import the present one first.';
  const message = text(body, 'message') ?? text(body, 'detail') ?? 'Upsun reports a conflict';
  return { code: 'conflict', message, ...(request.method === 'POST' ? { advice } : {}) };
}

function refusedFields(body: Answer['body']): Failure | undefined {
  const detail = isObject(body) ? body['detail'] : undefined;
  if (!isObject(detail)) return undefined;
  const fields = Object.entries(detail).map(
    ([name, said]) => [name, typeof said === 'string' ? said : JSON.stringify(said)] as const,
  );
  const message = fields.map(([name, said]) => `${name}: ${said}`).join('; ');
  return {
    code: 'invalid',
    message: message === '' ? 'Upsun refused the request' : message,
    fields: Object.fromEntries(fields),
  };
}

function text(body: Answer['body'], member: string): string | undefined {
  const value = isObject(body) ? body[member] : undefined;
  return typeof value === 'string' && value !== '' ? value : undefined;
}
