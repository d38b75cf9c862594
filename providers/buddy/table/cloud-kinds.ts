import type { Condition, Rule } from '../../../src/core/define.ts';
import type { AuthType } from './auth-type.ts';
import type { Kind } from './kind.ts';
import { ownFields } from './own-fields.ts';
import { sample } from './sample.ts';

/** Holds when the way of authentication is this one; `null` = none declared. */
function auth(...ways: readonly (AuthType | null)[]): Condition {
  return { field: 'auth_type', is: ways };
}

/** The ways a kind is known to have; another one may exist. */
function known(service: string, ...ways: readonly AuthType[]): Rule {
  return {
    expect: auth(...ways, null),
    severity: 'warning',
    message: `${service} is only known to authenticate by ${ways.join(', ')}; the vendor may refuse another auth_type.`,
  };
}

const usual = [auth('DEFAULT', null)];

/** Keys are checked again with each update, so an update without them is refused (buddy-api.md 6, SDK 06ec6d3; inferred). */
const resent = { when: usual } as const;

const amazon: Kind = {
  service: 'Amazon Web Services',
  auth: 'DEFAULT',
  accepts: ['role_assumptions', 'audience', 'region'],
  fields: {
    access_key: { ...ownFields.access_key, carry: resent },
    secret_key: { ...ownFields.secret_key, carry: resent },
  },
  rules: [
    {
      when: usual,
      require: ['access_key', 'secret_key'],
      message:
        'AMAZON with auth_type DEFAULT needs access_key and secret_key; declare both, or choose TRUSTED or OIDC.',
    },
    {
      when: [auth('TRUSTED', 'OIDC')],
      expect: { field: 'role_assumptions', empty: false },
      message: 'AMAZON with auth_type TRUSTED or OIDC needs at least one entry in role_assumptions.',
    },
    {
      when: [auth('TRUSTED', 'OIDC')],
      forbid: ['access_key', 'secret_key'],
      severity: 'warning',
      message: 'AMAZON with auth_type TRUSTED or OIDC uses no keys; leave access_key and secret_key out.',
    },
    {
      when: [auth('OIDC')],
      require: ['audience'],
      severity: 'warning',
      message: 'AMAZON with auth_type OIDC has only been seen with an audience; the vendor may ask for one.',
    },
    known('AMAZON', 'DEFAULT', 'TRUSTED', 'OIDC'),
  ],
  example: { auth_type: 'DEFAULT', access_key: sample.access_key, secret_key: sample.secret_key },
};

const azureCloud: Kind = {
  service: 'Microsoft Azure',
  auth: 'DEFAULT',
  requires: ['app_id', 'tenant_id'],
  accepts: ['password', 'audience'],
  rules: [
    {
      when: usual,
      require: ['password'],
      message:
        'AZURE_CLOUD with auth_type DEFAULT needs password, the secret of the application; or choose OIDC.',
    },
    {
      when: [auth('OIDC')],
      require: ['audience'],
      severity: 'warning',
      message:
        'AZURE_CLOUD with auth_type OIDC has only been seen with an audience; the vendor may ask for one.',
    },
    known('AZURE_CLOUD', 'DEFAULT', 'OIDC'),
  ],
  example: { auth_type: 'DEFAULT', password: sample.password },
};

const federated = { when: [auth('OIDC')] } as const;

const googleServiceAccount: Kind = {
  service: 'a Google service account',
  auth: 'DEFAULT',
  accepts: ['api_key', 'audience'],
  fields: {
    google_project: { ...ownFields.google_project, carry: federated },
    config: { ...ownFields.config, carry: federated },
  },
  rules: [
    {
      when: usual,
      require: ['api_key'],
      message: 'GOOGLE_SERVICE_ACCOUNT needs api_key, the JSON key of the account; or choose auth_type OIDC.',
    },
    {
      when: [auth('OIDC')],
      require: ['google_project', 'config'],
      message: 'GOOGLE_SERVICE_ACCOUNT with auth_type OIDC needs google_project and config.',
    },
    known('GOOGLE_SERVICE_ACCOUNT', 'DEFAULT', 'OIDC'),
  ],
  example: {
    auth_type: 'OIDC',
    google_project: sample.google_project,
    config: sample.config,
    audience: sample.audience,
  },
};

/** Kinds with several ways of authentication at a cloud. Sources: buddy-api.md 3 and 6. */
export const cloudKinds: Readonly<Record<string, Kind>> = {
  AMAZON: amazon,
  AZURE_CLOUD: azureCloud,
  GOOGLE_SERVICE_ACCOUNT: googleServiceAccount,
};
