import type { Rule } from '../../../src/core/define.ts';
import type { Kind } from './kind.ts';
import { ownFieldNames, ownFields, type OwnField } from './own-fields.ts';
import { sample } from './sample.ts';

/** No source says which credentials these need, so all general ones are taken, and having none is only worth a warning. */
const credentials: readonly (readonly OwnField[])[] = [
  ['token'],
  ['api_key'],
  ['access_key'],
  ['secret_key'],
  ['password'],
  ['client_token'],
  ['server_token'],
  ['application_key'],
  ['refresh_token'],
  ['webhook_address'],
  ['target_url'],
];

const unconfirmed: Rule = {
  anyOf: credentials,
  at: 'type',
  severity: 'warning',
  message:
    'No credential is declared. The vendor documents none for this kind and may only let it be added in its app; add it there and adopt it with options.import if the request is refused.',
};

/** Fields whose names tie them to a single service. A kind takes only those of its own service. */
const special: ReadonlySet<OwnField> = new Set<OwnField>([
  'partner_token',
  'shop',
  'role_assumptions',
  'google_project',
  'config',
  'git_hub_user_id',
  'git_hub_user_name',
  'slack_user_id',
  'chat_id',
  'atop_url',
]);

const general = ownFieldNames.filter((name) => !special.has(name));

function open(service: string, shown: OwnField = 'token', own: readonly OwnField[] = []): Kind {
  const example = { [shown]: sample[shown] };
  return { service, accepts: [...general, ...own], rules: [unconfirmed], example };
}

/** A service on a server of the user's own: its address is no secret, unlike that of a webhook. */
function hosted(service: string, own: readonly OwnField[] = []): Kind {
  return { ...open(service, 'token', own), fields: { url: { ...ownFields.url, secret: false } } };
}

const gitHub = ['git_hub_user_id', 'git_hub_user_name'] as const;
const google = ['google_project', 'config'] as const;

/** Kinds of the vendor's list of which no source tells the fields. Sources: buddy-api.md 3. */
export const openKinds: Readonly<Record<string, Kind>> = {
  BITBUCKET: open('Bitbucket'),
  GOOGLE: open('Google', 'refresh_token', google),
  SLACK: open('Slack', 'token', ['slack_user_id', 'chat_id']),
  MODULUS: open('Modulus'),
  HEROKU: open('Heroku', 'api_key'),
  GIT_HUB_ENTERPRISE: hosted('GitHub Enterprise', gitHub),
  GIT_LAB_ENTERPRISE: hosted('a GitLab server of your own'),
  PUSHBULLET: open('Pushbullet'),
  CUSTOM: open('a service of your own'),
  HIP_CHAT: open('HipChat', 'token', ['chat_id']),
  TELEGRAM: open('Telegram', 'token', ['chat_id']),
  AZURE: open('Azure publishing', 'password'),
  NETLIFY: open('Netlify'),
  MICROSOFT_TEAMS: open('Microsoft Teams', 'webhook_address', ['chat_id']),
  GOOGLE_PLAY_STORE: open('Google Play', 'api_key', google),
  APP_STORE: open('App Store Connect', 'api_key'),
  GIT_HUB_APP: open('a GitHub app', 'token', gitHub),
  GIT_HUB_APP_ENTERPRISE: hosted('a GitHub Enterprise app', gitHub),
  GIT_HUB_API: open("GitHub's API", 'token', gitHub),
  ATOP: open('ATOP', 'token', ['atop_url']),
  SNYK: open('Snyk'),
  BLACKFIRE: open('Blackfire', 'server_token'),
  ONE_LOGIN: open('OneLogin', 'api_key'),
  OKTA: open('Okta', 'api_key'),
  CONTENTFUL: open('Contentful'),
  JIRA: open('Jira'),
  NPM_REGISTRY: open('an npm registry'),
  ANTHROPIC: open('Anthropic', 'api_key'),
};
