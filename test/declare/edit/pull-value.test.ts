import { pullValue, type PullEdit } from '../../../src/declare/edit/pull-value.ts';
import type { Json } from '../../../src/core/json.ts';

const MANIFEST = `# The shop's integrations.
name: acme
x-shared: &shared { mode: soft }
resources:
  # Calls the shop.
  hook:
    type: acme:Hook
    properties:
      type: web
      url: https://a.example/x   # agreed with Ann
      label: 'single'
      host: "\${config.host}/x"
      pin: { fn::file: pin.txt }
      text: |
        one
        two
      recipients:
        # the team
        - ops@a.example   # Olga
        - "\${config.lead}"
        - dev@a.example
      flow: [a, "\${config.b}", c]
      numbers: [1, 2]
      rights: { others: READ, admins: MANAGE }
      settings:
        <<: *shared
        own: 1
      alias: *shared
  many:
    forEach: [a, b]
    type: acme:Hook
    properties: { url: "https://\${each.key}.example" }
`;

function pull(path: PullEdit['path'], live: Json, declared: Json = null, more: Partial<PullEdit> = {}) {
  return pullValue(MANIFEST, { resource: 'hook', path, live, declared, unordered: false, ...more });
}

/** The lines that differ, as `-before` and `+after`. */
function changed(text: ReturnType<typeof pullValue>): string[] {
  if (typeof text !== 'string') return [`refused: ${text.refused}`];
  const [before, after] = [MANIFEST.split('\n'), text.split('\n')];
  return [
    ...before.filter((line) => !after.includes(line)).map((line) => `-${line.trim()}`),
    ...after.filter((line) => !before.includes(line)).map((line) => `+${line.trim()}`),
  ];
}

test('a text changes where it stands, and the comment behind it stays', () => {
  expect(changed(pull(['url'], 'https://b.example'))).toEqual([
    '-url: https://a.example/x   # agreed with Ann',
    '+url: https://b.example   # agreed with Ann',
  ]);
});

test('what would be interpolated is written so that it is not', () => {
  expect(changed(pull(['label'], 'costs ${x}'))).toEqual(["-label: 'single'", '+label: "costs $${x}"']);
});

test('numbers, booleans and texts that look like them keep their type', () => {
  const after = (live: Json) => changed(pull(['label'], live))[1];
  expect([after(12), after(true), after('12'), after('true'), after('12e4567'), after('')]).toEqual([
    '+label: 12',
    '+label: true',
    '+label: "12"',
    '+label: "true"',
    '+label: "12e4567"',
    '+label: ""',
  ]);
});

test('a block of text becomes a line, and what follows stays', () => {
  const text = pull(['text'], 'one\nthree');
  expect(text).toContain('      text: "one\\nthree"\n      recipients:\n');
});

test('elements of a list that stay are left as they are written', () => {
  const declared = ['ops@a.example', 'lead@a.example', 'dev@a.example'];
  expect(
    changed(pull(['recipients'], ['ops@a.example', 'lead@a.example', 'new@a.example'], declared)),
  ).toEqual(['-- dev@a.example', '+- new@a.example']);
  const shuffled = pull(
    ['recipients'],
    ['new@a.example', 'lead@a.example', 'ops@a.example', 'dev@a.example'],
    declared,
    {
      unordered: true,
    },
  );
  expect(shuffled).toContain(
    '        # the team\n        - ops@a.example   # Olga\n        - "${config.lead}"\n        - dev@a.example\n        - new@a.example\n      flow:',
  );
});

test('lists on one line are edited as well', () => {
  expect(changed(pull(['flow'], ['a', 'B'], ['a', 'B', 'c']))[1]).toBe('+flow: [a, "${config.b}"]');
  expect(changed(pull(['numbers'], [], [1, 2]))[1]).toBe('+numbers: []');
});

test('members of a map are changed one by one', () => {
  const declared = { others: 'READ', admins: 'MANAGE' };
  expect(changed(pull(['rights'], { others: 'NONE', admins: 'MANAGE' }, declared))[1]).toBe(
    '+rights: { others: NONE, admins: MANAGE }',
  );
  expect(changed(pull(['rights', 'admins'], 'USE'))[1]).toBe('+rights: { others: READ, admins: USE }');
});

test.each<[string, PullEdit['path'], Json, Json, string]>([
  ['computed text', ['host'], 'b', 'a/x', 'computed with ${…}'],
  ['a function', ['pin'], 'x', null, 'given by fn::file'],
  ['an alias', ['alias', 'mode'], 'hard', null, 'alias (*shared)'],
  ['a merged member', ['settings', 'mode'], 'hard', null, 'merge (<<)'],
  ['a missing member', ['nothing'], 'x', null, 'not written there'],
  ['a computed element that is gone', ['flow'], ['a', 'c'], ['a', 'B', 'c'], 'computed with ${…}'],
  ['an element with a comment that is gone', ['recipients'], ['x'], ['ops@a.example', 'x', 'y'], 'comment'],
])('%s is refused', (_what, path, live, declared, why) => {
  const result = pull(path, live, declared);
  expect(typeof result === 'string' ? result : result.refused).toContain(why);
});

test('a block that makes several resources is refused', () => {
  const result = pull(['url'], 'x', null, { resource: 'many' });
  expect(result).toEqual({ refused: 'the block makes several resources (forEach)' });
});

test('an anchored value is refused, and a file that is no YAML', () => {
  const anchored = 'resources:\n  hook:\n    properties: { url: &u https://a.example, other: *u }\n';
  const edit: PullEdit = { resource: 'hook', path: ['url'], live: 'b', declared: 'a', unordered: false };
  expect(pullValue(anchored, edit)).toEqual({ refused: 'an anchor (&u) shares it with other places' });
  expect(pullValue('a: [', edit)).toEqual({ refused: 'the file cannot be read as YAML' });
});
