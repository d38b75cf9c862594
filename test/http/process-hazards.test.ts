import { debugOutput, dumps, unverifiedTls } from '../../src/http/process-hazards.ts';

test.each([
  ['0', true],
  ['1', false],
  ['', false],
  ['false', false],
])('NODE_TLS_REJECT_UNAUTHORIZED=%j is a hazard: %j', (value, hazard) => {
  const found = unverifiedTls({ NODE_TLS_REJECT_UNAUTHORIZED: value });
  expect(found !== undefined).toBe(hazard);
  if (hazard) expect(found?.detail).toContain('caFile');
});

test.each([
  ['http', 'http'],
  ['HTTP', 'HTTP'],
  ['fs, net', 'net'],
  ['tls,undici', 'tls,undici'],
  ['*', '*'],
  ['h*2', 'h*2'],
  ['child_process', 'child_process'],
])('NODE_DEBUG=%j shows credentials by %j', (value, telling) => {
  expect(debugOutput({ NODE_DEBUG: value })?.summary).toContain(`NODE_DEBUG=${telling} prints`);
});

test.each(['', 'fs', 'module,timer', 'httpx', 'ht.p', '(', 'cluster'])('NODE_DEBUG=%j does not', (value) => {
  expect(debugOutput({ NODE_DEBUG: value })).toBeUndefined();
  expect(debugOutput({})).toBeUndefined();
});

test.each([
  ['--report-on-signal', 'environment variables'],
  ['--report-on-fatalerror', 'environment variables'],
  ['--report-uncaught-exception', 'environment variables'],
  ['--report_uncaught_exception', 'environment variables'],
  ['--inspect', 'debugger'],
  ['--inspect-brk=127.0.0.1:9229', 'debugger'],
  ['--inspect-wait', 'debugger'],
  ['--heapsnapshot-signal=SIGUSR2', 'memory'],
  ['--heapsnapshot-near-heap-limit=3', 'memory'],
  ['--abort-on-uncaught-exception', 'memory'],
  ['--tls-keylog=/tmp/keys', 'decrypt'],
  ['--trace-tls', 'prints'],
])('%s is told once, wherever it is given', (option, words) => {
  const [found, ...more] = dumps({ NODE_OPTIONS: ` --no-warnings  ${option} ` }, ['--x', option]);
  expect(found?.summary).toContain(words);
  expect(found?.name).not.toContain('=');
  expect(more).toEqual([]);
  expect(dumps({ NODE_OPTIONS: option }, [])).toEqual([found]);
});

test('reports without the environment, and options that only name places, are none', () => {
  const harmless = ['--report-directory=/tmp', '--inspect-port=0', '--no-warnings', '--max-old-space-size=1'];
  expect(dumps({}, harmless)).toEqual([]);
  expect(dumps({ NODE_OPTIONS: '--report-exclude-env' }, ['--report-on-signal'])).toEqual([]);
  expect(dumps({ NODE_OPTIONS: '--report-exclude-env --inspect' }, [])).toHaveLength(1);
});
