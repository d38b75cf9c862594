import type { Field, Variant } from '../../../src/core/define.ts';
import { credential } from '../fields/field-kinds.ts';
import { logFields, logHeaders } from '../fields/log.ts';

const endpoint = (description: string): Field => ({
  type: 'string',
  required: true,
  minLength: 1,
  description,
});
const NEXT_DEPLOY = 'Takes effect for an environment with its next deployment.';

const httplog: Variant = {
  description: `Forwards logs to an HTTP endpoint. ${NEXT_DEPLOY}`,
  fields: { ...logFields, url: endpoint('Where the records are posted to.'), headers: logHeaders },
  naturalKeys: [['url']],
  example: {
    type: 'httplog',
    url: 'https://logs.acme.example/ingest',
    headers: { Authorization: 'Bearer example-log-token' },
    extra: { team: 'shop' },
    tls_verify: true,
  },
};

const otlplog: Variant = {
  description: `Forwards logs to an OpenTelemetry (OTLP) endpoint. ${NEXT_DEPLOY}`,
  fields: { ...logFields, url: endpoint('OTLP address of the receiver.'), headers: logHeaders },
  naturalKeys: [['url']],
  example: {
    type: 'otlplog',
    url: 'https://otlp.acme.example/v1/logs',
    headers: { 'X-Api-Key': 'example-otlp-key' },
  },
};

const newrelic: Variant = {
  description: `Forwards logs to New Relic. ${NEXT_DEPLOY}`,
  fields: {
    ...logFields,
    url: endpoint('Log endpoint of your New Relic region.'),
    license_key: credential('Licence key of the account.', { required: true }),
  },
  naturalKeys: [['url']],
  example: {
    type: 'newrelic',
    url: 'https://log-api.eu.newrelic.com/log/v1',
    license_key: 'newrelic-licence-key-example',
  },
};

const splunk: Variant = {
  description: `Forwards logs to a Splunk HTTP event collector. ${NEXT_DEPLOY}`,
  fields: {
    ...logFields,
    url: endpoint('Address of the event collector.'),
    index: { type: 'string', required: true, minLength: 1, description: 'Splunk index the records go to.' },
    token: credential('Token of the event collector.', { required: true }),
    sourcetype: { type: 'string', description: 'Source type the records carry in Splunk.' },
  },
  naturalKeys: [['url', 'index']],
  example: {
    type: 'splunk',
    url: 'https://splunk.acme.example:8088/services/collector/event',
    index: 'main',
    token: 'splunk-token-example-0123456789',
    sourcetype: 'upsun',
  },
};

const sumologic: Variant = {
  description: `Forwards logs to a Sumo Logic HTTP source. ${NEXT_DEPLOY}`,
  fields: {
    ...logFields,
    url: {
      ...endpoint('Address of the HTTP source; it works as a credential, so it is treated as secret.'),
      secret: true,
    },
    category: { type: 'string', description: 'Source category the records carry (X-Sumo-Category).' },
  },
  naturalKeys: [['url']],
  example: {
    type: 'sumologic',
    url: 'https://collectors.sumologic.com/receiver/v1/http/example-collector-code',
    category: 'shop/prod',
  },
};

const syslog: Variant = {
  description: `Forwards logs to a syslog receiver. ${NEXT_DEPLOY}`,
  fields: {
    ...logFields,
    host: {
      ...endpoint('Name or address of the receiver.'),
      source: 'docs: required, though the OpenAPI file lists only type',
    },
    port: { type: 'integer', required: true, minimum: 0, maximum: 65_535, description: 'Its port.' },
    protocol: {
      type: 'string',
      enum: ['tcp', 'tls', 'udp'],
      default: 'tls',
      description: 'How the records travel.',
    },
    facility: {
      type: 'integer',
      minimum: 0,
      maximum: 23,
      default: 1,
      description: 'Syslog facility number the records carry.',
    },
    message_format: {
      type: 'string',
      enum: ['rfc3164', 'rfc5424'],
      default: 'rfc5424',
      description: 'Which syslog format is written.',
    },
    auth_token: credential('Token the receiver knows the sender by.'),
    auth_mode: {
      type: 'string',
      enum: ['prefix', 'structured_data'],
      default: 'prefix',
      writeOnly: true,
      description: 'Where the token stands in a record; never answered, though it is no secret.',
    },
  },
  naturalKeys: [['host', 'port']],
  example: {
    type: 'syslog',
    host: 'syslog.acme.example',
    port: 6514,
    protocol: 'tls',
    facility: 1,
    message_format: 'rfc5424',
    auth_token: 'syslog-token-example',
    auth_mode: 'prefix',
  },
};

/** Kinds that forward logs. */
export const logVariants: Readonly<Record<string, Variant>> = {
  httplog,
  otlplog,
  newrelic,
  splunk,
  sumologic,
  syslog,
};
