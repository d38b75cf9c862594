import type { Rule } from '../../../src/core/define.ts';
import type { Kind } from './kind.ts';
import { ownFieldNames, type OwnField } from './own-fields.ts';
import { sample } from './sample.ts';

/** No source says which credentials these need, so all are taken, and having none is only worth a warning. */
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

function open(service: string, shown: OwnField = 'token'): Kind {
  return { service, accepts: ownFieldNames, rules: [unconfirmed], example: { [shown]: sample[shown] } };
}

/** Kinds of the vendor's list of which no source tells the fields. Sources: buddy-api.md 3. */
export const openKinds: Readonly<Record<string, Kind>> = {
  BITBUCKET: open('Bitbucket'),
  GOOGLE: open('Google', 'refresh_token'),
  SLACK: open('Slack'),
  MODULUS: open('Modulus'),
  HEROKU: open('Heroku', 'api_key'),
  GIT_HUB_ENTERPRISE: open('GitHub Enterprise'),
  GIT_LAB_ENTERPRISE: open('a GitLab server of your own'),
  PUSHBULLET: open('Pushbullet'),
  CUSTOM: open('a service of your own'),
  HIP_CHAT: open('HipChat'),
  TELEGRAM: open('Telegram'),
  AZURE: open('Azure publishing', 'password'),
  NETLIFY: open('Netlify'),
  MICROSOFT_TEAMS: open('Microsoft Teams', 'webhook_address'),
  GOOGLE_PLAY_STORE: open('Google Play', 'api_key'),
  APP_STORE: open('App Store Connect', 'api_key'),
  GIT_HUB_APP: open('a GitHub app'),
  GIT_HUB_APP_ENTERPRISE: open('a GitHub Enterprise app'),
  GIT_HUB_API: open("GitHub's API"),
  ATOP: open('ATOP'),
  SNYK: open('Snyk'),
  BLACKFIRE: open('Blackfire', 'server_token'),
  ONE_LOGIN: open('OneLogin', 'api_key'),
  OKTA: open('Okta', 'api_key'),
  CONTENTFUL: open('Contentful'),
  JIRA: open('Jira'),
  NPM_REGISTRY: open('an npm registry'),
  ANTHROPIC: open('Anthropic', 'api_key'),
};
