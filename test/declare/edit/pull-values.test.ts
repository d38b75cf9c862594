import process from 'node:process';
import fc from 'fast-check';
import { pullValues, type PullEdit } from '../../../src/declare/edit/pull-values.ts';
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

/** The text after one edit, or why it was refused. */
function pullValue(text: string, edit: PullEdit): string | { readonly refused: string } {
  const pulled = pullValues(text, [edit]);
  const refused = pulled.refused.get(edit);
  if (refused !== undefined) expect(pulled.text).toBe(text);
  return refused === undefined ? pulled.text : { refused };
}

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

describe('several values', () => {
  const values = fc.oneof(
    fc.constantFrom<Json>(
      'plain',
      'a: b',
      '# no',
      'one\ntwo',
      ' lead',
      '${x}',
      '"',
      "'",
      '- a',
      '{',
      '',
      null,
      7,
      true,
    ),
    fc.string(),
  );
  const paths: readonly PullEdit['path'][] = [
    ['url'],
    ['label'],
    ['host'],
    ['text'],
    ['recipients'],
    ['flow'],
    ['numbers'],
    ['rights'],
    ['rights', 'admins'],
    ['settings', 'own'],
    ['alias', 'mode'],
    ['nothing'],
  ];
  const declared: Readonly<Record<string, Json>> = {
    recipients: ['ops@a.example', 'lead@a.example', 'dev@a.example'],
    flow: ['a', 'B', 'c'],
    numbers: [1, 2],
    rights: { others: 'READ', admins: 'MANAGE' },
  };
  const live = (path: PullEdit['path'], value: Json, more: Json): Json => {
    if (path[0] === 'rights' && path.length === 1) return { others: value, admins: 'MANAGE' };
    return Array.isArray(declared[String(path[0])]) ? [value, 'a', more] : value;
  };
  const edits = fc.subarray([...paths]).chain((chosen) =>
    fc.tuple(
      ...chosen.map((path) =>
        fc.tuple(values, values).map(([value, more]): PullEdit => {
          const given = path.length === 1 ? declared[String(path[0])] : undefined;
          return { resource: 'hook', path, live: live(path, value, more), declared: given, unordered: false };
        }),
      ),
    ),
  );

  test('are written together as one after the other', () => {
    fc.assert(
      fc.property(edits, (chosen) => {
        const together = pullValues(MANIFEST, chosen);
        const refused = new Map<PullEdit, string>();
        let text = MANIFEST;
        const inOrder = chosen.toSorted((a, b) => a.path.length - b.path.length);
        for (const edit of inOrder) {
          const one = pullValues(text, [edit]);
          for (const [each, why] of one.refused) refused.set(each, why);
          text = one.text;
        }
        expect(together.text).toBe(text);
        expect(new Map(together.refused)).toEqual(refused);
      }),
      { numRuns: 500 },
    );
  });

  test('are written but for those that cannot be', () => {
    const edit = (path: PullEdit['path'], value: Json): PullEdit => {
      return { resource: 'hook', path, live: value, declared: undefined, unordered: false };
    };
    const [url, host, label] = [
      edit(['url'], 'https://b.example'),
      edit(['host'], 'x'),
      edit(['label'], 'y'),
    ];
    const { text, refused } = pullValues(MANIFEST, [url, host, label]);
    expect([...refused.keys()]).toEqual([host]);
    expect(changed(text)).toEqual([
      '-url: https://a.example/x   # agreed with Ann',
      "-label: 'single'",
      '+url: https://b.example   # agreed with Ann',
      '+label: "y"',
    ]);
  });

  test('cost what reading the file a few times costs, however many there are', () => {
    const count = 3_000;
    const blocks = Array.from(
      { length: count },
      (_, index) =>
        `  r${String(index)}:\n    type: acme:Hook\n    properties: { url: https://a.example/${String(index)} }\n`,
    );
    const many = blocks.map((_, index): PullEdit => {
      const url = `https://b.example/${String(index)}`;
      return {
        resource: `r${String(index)}`,
        path: ['url'],
        live: url,
        declared: undefined,
        unordered: false,
      };
    });
    const text = `name: acme\nresources:\n${blocks.join('')}`;
    const begin = process.cpuUsage();
    const pulled = pullValues(text, many);
    expect(process.cpuUsage(begin).user / 1_000).toBeLessThan(20_000);
    expect(pulled).toEqual({ text: text.replaceAll('a.example', 'b.example'), refused: new Map() });
  });
});

test('a name that YAML takes for nothing is refused by itself, and what else is pulled is written', () => {
  const text = 'resources:\n  hook: { properties: { url: a } }\n  null: { properties: { url: b } }\n';
  const edit = (resource: string): PullEdit => ({
    resource,
    path: ['url'],
    live: 'c',
    declared: null,
    unordered: false,
  });
  const [hook, nothing] = [edit('hook'), edit('null')];
  const pulled = pullValues(text, [hook, nothing]);
  expect(pulled.text).toBe(text.replace('url: a', 'url: c'));
  expect([...pulled.refused.keys()]).toEqual([nothing]);
});
