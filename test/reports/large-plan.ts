import type { Plan } from '../../src/core/result.ts';
import { change, property, samplePlan, secret } from './sample-plan.ts';

/** A plan of that many resources in thirds: created, updated, unchanged. Each needs the one ten before it. */
export function largePlan(count: number): Plan {
  const changes = Array.from({ length: count }, (_none, index) => {
    const address = `hook-${String(index).padStart(5, '0')}`;
    if (index % 3 === 0) return creation(address);
    return index % 3 === 1 ? update(address, index) : change(address, {});
  });
  return { ...samplePlan, changes, problems: [], requests: { reads: 4, writes: count } };
}

function creation(address: string) {
  const body = { kind: 'web', url: `https://${address}.example/incoming`, token: secret(`${address}#token`) };
  return change(address, {
    action: 'create',
    before: null,
    planned: body,
    requests: [{ method: 'POST', path: '/teams/blue/hooks', step: 'create', idempotent: false, body }],
  });
}

function update(address: string, index: number) {
  const url = (host: string): string => `https://${host}.example/${address}`;
  return change(address, {
    action: 'update',
    id: `id-${index}`,
    properties: [
      property('url', { before: url('a'), after: url('b') }),
      property('tags', { kind: 'drift', before: ['a', 'b'], after: ['b', 'c'] }),
    ],
    requests: [
      {
        method: 'PATCH',
        path: `/teams/blue/hooks/id-${index}`,
        step: 'update',
        idempotent: true,
        body: { url: url('b') },
      },
    ],
  });
}
