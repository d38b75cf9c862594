import type { Kind } from './kind.ts';
import type { OwnField } from './own-fields.ts';

/** A kind with one way of authentication and a fixed set of credentials. */
function plain(service: string, requires: readonly OwnField[], accepts: readonly OwnField[] = []): Kind {
  return { service, requires, accepts };
}

/** Kinds whose credentials a source of the vendor names. Sources: buddy-api.md 3. */
export const plainKinds: Readonly<Record<string, Kind>> = {
  GIT_HUB: plain('GitHub', ['token'], ['username', 'git_hub_user_id', 'git_hub_user_name']),
  GIT_LAB: plain('GitLab', ['token']),
  DIGITAL_OCEAN: plain('DigitalOcean', ['token']),
  NEW_RELIC: plain('New Relic', ['token']),
  SENTRY: plain('Sentry', ['token']),
  SENTRY_ENTERPRISE: plain('a Sentry server of your own', ['token'], ['host_url']),
  ROLLBAR: plain('Rollbar', ['token']),
  DATADOG: plain('Datadog', ['token'], ['application_key']),
  HONEYBADGER: plain('Honeybadger', ['token']),
  VULTR: plain('Vultr', ['token']),
  LOGGLY: plain('Loggly', ['token']),
  FIREBASE: plain('Firebase', ['token']),
  GHOST_INSPECTOR: plain('Ghost Inspector', ['token']),
  PUSHOVER: plain('Pushover', ['token', 'access_key']),
  RACKSPACE: plain('Rackspace', ['username', 'token']),
  DO_SPACES: plain('DigitalOcean Spaces', ['access_key', 'secret_key'], ['region']),
  UPCLOUD: plain('UpCloud', ['username', 'password']),
  DOCKER_HUB: plain('Docker Hub', ['username', 'password']),
  STACK_HAWK: plain('StackHawk', ['api_key']),
  BACKBLAZE: plain('Backblaze B2', ['key_id', 'application_key']),
};
