import type { Change, Desired, Recorded } from '../../src/core/model.ts';
import { policyRefusals, type PolicyInput } from '../../src/core/policy.ts';

const change = (address: string, action: Change['action']): Change =>
  ({ address, action, requests: action === 'no-op' ? [] : [{}] }) as unknown as Change;
const recorded = (count: number, protect = false): Record<string, Recorded> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `r${String(index)}`,
      { options: { protect } } as unknown as Recorded,
    ]),
  );
const declared = (...addresses: string[]): Desired[] =>
  addresses.map((address) => ({ address, options: {} }) as unknown as Desired);

function refusals(input: Partial<PolicyInput>): string[] {
  return policyRefusals({ changes: [], desired: declared('x'), recorded: {}, policy: {}, ...input }).map(
    ({ message, advice }) => `${message} ${advice ?? ''}`,
  );
}

test('without a policy nothing is refused', () => {
  expect(
    refusals({ changes: [change('r0', 'delete'), change('r1', 'replace')], recorded: recorded(2) }),
  ).toEqual([]);
});

test('maxDeletes counts deletes and replaces, and names the number that lifts it', () => {
  const input = {
    changes: [change('r0', 'delete'), change('r1', 'replace-create-first')],
    recorded: recorded(20),
    policy: { maxDeletes: 1 },
  };
  expect(refusals(input)[0]).toContain('--allow-deletes 2');
  expect(refusals({ ...input, allowDeletes: 2 })).toEqual([]);
  expect(refusals({ ...input, allowDeletes: 3 })[0]).toContain('does not equal');
});

test('maxDeletePercent counts from ten resources on', () => {
  const changes = [change('r0', 'delete'), change('r1', 'delete')];
  expect(refusals({ changes, recorded: recorded(9), policy: { maxDeletePercent: 10 } })).toEqual([]);
  expect(refusals({ changes, recorded: recorded(10), policy: { maxDeletePercent: 10 } })).toHaveLength(1);
  expect(refusals({ changes, recorded: recorded(20), policy: { maxDeletePercent: 10 } })).toEqual([]);
});

test('an empty manifest over a full state is refused', () => {
  expect(refusals({ desired: [], changes: [change('r0', 'delete')], recorded: recorded(1) })[0]).toContain(
    'declares nothing',
  );
});

test('maxChanges and forbidReplace hold whatever deletes were allowed', () => {
  const input = {
    changes: [change('r0', 'replace'), change('r1', 'update')],
    recorded: recorded(2),
    policy: { maxChanges: 1, forbidReplace: true },
    allowDeletes: 1,
  };
  expect(refusals(input)).toHaveLength(2);
});

test('protection stays when its block is gone, and goes when the block says so', () => {
  const changes = [change('r0', 'delete')];
  expect(refusals({ changes, recorded: recorded(1, true) })[0]).toContain('protect');
  expect(
    refusals({ changes: [change('r0', 'replace')], desired: declared('r0'), recorded: recorded(1, true) }),
  ).toEqual([]);
});
