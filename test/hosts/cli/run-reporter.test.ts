import { createMask } from '../../../src/http/redact.ts';
import { Flags } from '../../../src/hosts/cli/flags.ts';
import { applyFlags, globalFlags } from '../../../src/hosts/cli/flag-list.ts';
import { Interrupts } from '../../../src/hosts/cli/interrupts.ts';
import type { Invocation } from '../../../src/hosts/cli/invocation.ts';
import { Output } from '../../../src/hosts/cli/output.ts';
import { RunReporter } from '../../../src/hosts/cli/run-reporter.ts';
import { change } from '../../reports/sample-plan.ts';
import { createTestHost, type HostOptions, type TestHost } from './test-host.ts';

function invocation(host: TestHost, given: Record<string, unknown> = {}, noColor = false): Invocation {
  const mask = createMask();
  mask.add('planted-secret');
  return {
    command: 'apply',
    arguments: [],
    flags: new Flags([...globalFlags, ...applyFlags], given, {}),
    host,
    output: new Output(host, mask, { noColor, level: 'info', json: false }),
    directory: '/',
    toolVersion: '0.1.0',
    streams: true,
    tree: [],
  };
}

const coloured = (options: HostOptions, noColor = false): boolean => {
  const { output } = invocation(createTestHost(options), {}, noColor);
  return output.errView.paint('bold', 'x') !== 'x';
};

describe('what is still under way', () => {
  test('is said every ten seconds until it is done', () => {
    const host = createTestHost();
    const reporter = new RunReporter(invocation(host), true);
    const hook = change('hook', { action: 'create' });
    reporter.emit({ type: 'apply_start', change: hook });
    host.advance(10_000);
    host.advance(10_000);
    reporter.emit({ type: 'apply_complete', change: hook, id: 'x', elapsedMs: 21_000, notes: [] });
    host.advance(10_000);
    reporter.close();
    host.advance(10_000);
    expect(host.err()).toBe(
      'hook: Creating...\nhook: Still creating... [10s elapsed]\nhook: Still creating... [20s elapsed]\nhook: Creation complete after 21s [id=x]\n',
    );
  });

  test('is an NDJSON line with --json, and stderr stays silent', () => {
    const host = createTestHost();
    const reporter = new RunReporter(invocation(host, { json: true }), true);
    reporter.emit({ type: 'apply_start', change: change('hook', { action: 'create' }) });
    host.advance(10_000);
    const types = host
      .out()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).type);
    expect(types).toEqual(['version', 'apply_start', 'apply_progress']);
    expect(host.err()).toBe('');
  });

  test('never shows a secret', () => {
    const host = createTestHost();
    const reporter = new RunReporter(invocation(host), true);
    reporter.emit({ type: 'note', message: 'the vendor said planted-secret' });
    expect(host.err()).toBe('the vendor said (sensitive value)\n');
  });
});

describe('interrupts', () => {
  test('of a writing run: the first stops softly, the second exits with 8', () => {
    const host = createTestHost();
    const interrupts = new Interrupts(invocation(host), true);
    interrupts.beginWriting();
    expect(interrupts.reason).toBeUndefined();
    host.interrupt();
    expect([interrupts.soft.aborted, interrupts.vendors.aborted, interrupts.reason?.code]).toEqual([
      true,
      false,
      'cancelled',
    ]);
    host.interrupt('SIGTERM');
    expect(host.exits).toEqual([8]);
  });

  test('until a run writes, the first ends it; from then on it is soft', () => {
    const host = createTestHost();
    const interrupts = new Interrupts(invocation(host), false);
    host.interrupt();
    expect([interrupts.vendors.aborted, interrupts.state.aborted]).toEqual([true, true]);
    const later = createTestHost();
    const writing = new Interrupts(invocation(later), true);
    writing.beginWriting();
    later.interrupt();
    expect([writing.soft.aborted, writing.vendors.aborted]).toEqual([true, false]);
  });

  test('of a run that may write never end what its state is asked: there is a lock to release', () => {
    const host = createTestHost();
    const interrupts = new Interrupts(invocation(host), true);
    host.interrupt();
    expect([interrupts.vendors.aborted, interrupts.state.aborted]).toEqual([true, false]);
  });

  test('--timeout is a soft stop of its own; an interrupt after it is the first one', () => {
    const host = createTestHost();
    const interrupts = new Interrupts(invocation(host, { timeout: '5s' }), true);
    host.advance(5000);
    expect(interrupts.reason?.code).toBe('timeout');
    host.interrupt();
    expect([interrupts.reason?.code, host.exits]).toEqual(['cancelled', []]);
    host.interrupt();
    expect(host.exits).toEqual([8]);
  });

  test('nothing is listened to once a run is over', () => {
    const host = createTestHost();
    const interrupts = new Interrupts(invocation(host, { timeout: '5s' }), true);
    interrupts.close();
    host.interrupt();
    host.advance(5000);
    expect(interrupts.reason).toBeUndefined();
  });
});

describe('colours', () => {
  test.each<[string, HostOptions, boolean]>([
    ['a terminal', { tty: true }, true],
    ['a pipe', {}, false],
    ['NO_COLOR', { tty: true, env: { NO_COLOR: '1' } }, false],
    ['an empty NO_COLOR', { tty: true, env: { NO_COLOR: '' } }, true],
    ['CI', { tty: true, env: { CI: 'true' } }, false],
    ['a dumb terminal', { tty: true, env: { TERM: 'dumb' } }, false],
    ['FORCE_COLOR in a pipe', { env: { FORCE_COLOR: '1' } }, true],
    ['FORCE_COLOR before NO_COLOR', { env: { FORCE_COLOR: '1', NO_COLOR: '1' } }, true],
    ['FORCE_COLOR=0', { tty: true, env: { FORCE_COLOR: '0' } }, false],
  ])('%s', (_name, options, expected) => {
    expect(coloured(options)).toBe(expected);
    expect(coloured(options, true)).toBe(false);
  });

  test('prose is as wide as the terminal, COLUMNS or 80', () => {
    const width = (options: HostOptions) => invocation(createTestHost(options)).output.outView.width;
    expect([width({ columns: 132 }), width({ env: { COLUMNS: '100' } }), width({})]).toEqual([132, 100, 80]);
  });
});
