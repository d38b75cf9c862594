import type { Field } from '../../../src/core/define.ts';

const unseen = 'The vendor does not answer it, so only declared changes are seen.';

/** A credential: goes in, never comes back. */
function secret(description: string): Field {
  return { type: 'string', minLength: 1, writeOnly: true, secret: true, description };
}

/** May hold a credential, as configurations and the addresses of webhooks do: never answered, and never shown. */
function guarded(description: string): Field {
  return { ...unread(description), secret: true };
}

/** No secret, yet never answered: only declared changes are seen. */
function unread(description: string): Field {
  return { type: 'string', minLength: 1, writeOnly: true, description: `${description} ${unseen}` };
}

/** Answered, so drift is seen. */
function readable(description: string): Field {
  return { type: 'string', minLength: 1, description };
}

const role: Field = {
  type: 'object',
  description: 'One role in the chain.',
  fields: {
    arn: { type: 'string', required: true, minLength: 1, description: 'ARN of the role to assume.' },
    external_id: {
      type: 'string',
      minLength: 1,
      secret: true,
      description: "External id the role's trust policy asks for.",
    },
    duration: { type: 'integer', minimum: 1, description: 'Length of the session in seconds.' },
  },
};

/** Everything a kind of integration may need beside the common fields; a kind picks from here by name. */
export const ownFields = {
  token: secret('Access token of the connected service.'),
  partner_token: secret('Token of the partner account, for app extensions.'),
  api_key: secret('API key of the connected service; for Google service accounts the JSON key file as text.'),
  access_key: secret('Id of the access key; for Pushover the user key.'),
  secret_key: secret('Secret half of the access key.'),
  password: secret('Password, or the client secret of an application.'),
  email: secret('Mail address of the account the API key belongs to.'),
  client_token: secret('Token of the client at the connected service.'),
  server_token: secret('Token of the server at the connected service.'),
  application_key: secret('Secret half of an application key.'),
  refresh_token: secret('OAuth refresh token.'),
  username: unread('Account at the connected service.'),
  shop: unread('Name of the shop.'),
  tenant_id: unread('Directory (tenant) the application is registered in.'),
  config: guarded('Client configuration as JSON text, as the cloud console offers it for download.'),
  role_assumptions: {
    type: 'array',
    writeOnly: true,
    items: role,
    description: `AWS roles to assume one after the other; their order counts. ${unseen}`,
  },
  url: guarded("Address of the connected service. Answers carry the object's own address under this name."),
  chat_id: unread('Chat that messages go to.'),
  git_hub_user_id: unread('Numeric id of the account at GitHub, as text.'),
  git_hub_user_name: unread('Login of the account at GitHub.'),
  client_id: unread('Id of the OAuth client.'),
  server_id: unread('Id of the chat server.'),
  key_id: unread('Id of the application key.'),
  slack_user_id: unread('Id of the user at Slack.'),
  region: unread('Region of the cloud, e.g. eu-west-1.'),
  target_url: guarded('Address that calls go to.'),
  app_id: readable('Id of the registered application.'),
  google_project: readable('Id of the Google Cloud project.'),
  audience: readable('Audience written into the identity tokens the vendor signs.'),
  host_url: readable("Address of the user's own server."),
  webhook_address: {
    ...readable('Address that receives notifications. Whoever knows it can post there.'),
    secret: true,
  },
  atop_url: readable('Address of the ATOP service.'),
} as const satisfies Readonly<Record<string, Field>>;

/** Name of a field that only some kinds have. */
export type OwnField = keyof typeof ownFields;

/** Names of all of them, in order. */
export const ownFieldNames = Object.keys(ownFields) as readonly OwnField[];
