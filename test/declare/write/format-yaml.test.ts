import fc from 'fast-check';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatYaml } from '../../../src/declare/write/format-yaml.ts';
import { acme } from '../fixtures/acme.ts';
import { read } from '../plain-tree.ts';

const find = (token: string) => (token === 'acme:Hook' ? acme.resources['Hook'] : undefined);
const format = (text: string) => formatYaml(text, find);

const MESSY = `# yaml-language-server: $schema=./x.json
# What this is about.
resources:
    # the second
    b:
        options: {adopt: never, aliases: [ x ,y], protect: true}
        properties: { url: "https://b.example", site: z1,
                      kind: web } # spread over lines
        type: acme:Hook


    # the first
    a: # beside its name
        # about the type
        type: acme:Hook
        properties:
            # why this address
            url: https://a.example # beside
            kind:   web
name: acme

# at the end
`;

test('keys come in canonical order, with two spaces, and comments stay with them', () => {
  expect(format(MESSY)).toBe(`# yaml-language-server: $schema=./x.json

name: acme

# What this is about.
resources:
  # the second
  b:
    type: acme:Hook
    properties:
      site: z1
      kind: web
      url: "https://b.example"
      # spread over lines
    options: { protect: true, aliases: [x, y], adopt: never }

  # the first
  a:
    # beside its name
    # about the type
    type: acme:Hook
    properties:
      kind: web
      # why this address
      url: https://a.example # beside

# at the end
`);
});

test('a comment above a block stays there, whatever the block before ends with', () => {
  const text = `name: acme

resources:
  a:
    type: acme:Hook
    properties:
      url: https://a.example # beside
      # note of the address
    # note of a

    # more of a

  # ask before touching b
  # really
  b:
    type: acme:Hook
    properties:
      url: https://b.example
      # end of b

# what others see
outputs:
  id: \${resources.a.id}
`;
  const once = format(text);
  expect(once).toContain('\n\n  # ask before touching b\n  # really\n  b:\n');
  expect(once).toContain('\n\n# what others see\noutputs:\n');
  for (const own of ['note of the address', 'note of a\n', 'more of a', 'end of b'])
    expect(once.indexOf(own)).toBeLessThan(once.indexOf(own === 'end of b' ? '# what' : '# ask'));
  expect(format(once)).toBe(once);
});

test('the examples are formatted once and for all, and mean what they meant', async () => {
  for (const name of ['buddy', 'gitjira']) {
    const text = await readFile(
      join(import.meta.dirname, '../../../examples', name, 'holdfast.yaml'),
      'utf8',
    );
    const once = format(text);
    expect(format(once)).toBe(once);
    expect(read(once).value).toEqual(read(text).value);
  }
});

test('anchors, merges, block texts and odd scalars keep their meaning', () => {
  const text = `resources:
  a: &base
    properties: &p { kind: web, url: https://x.example, note: "a: b # c" }
    type: acme:Hook
  b:
    properties:
      url: |
        one
          two
      <<: *p
      count: 0x1f
      ratio: 1.50
    type: acme:Hook
`;
  expect(read(format(text)).value).toEqual(read(text).value);
  expect(format(text)).toContain('count: 0x1f');
});

/** A manifest with a comment at every place where people put them. */
const manifest = fc
  .record({
    sections: fc.shuffledSubarray(['name', 'config', 'providers', 'resources', 'outputs'], { minLength: 1 }),
    blocks: fc.uniqueArray(fc.stringMatching(/^[a-z]{1,4}$/u), { minLength: 1, maxLength: 4 }),
    keys: fc.shuffledSubarray(['type', 'properties', 'options'], { minLength: 1 }),
    properties: fc.shuffledSubarray(['kind', 'url', 'zone', 'other'], { minLength: 1 }),
    seeds: fc.array(fc.nat(5), { minLength: 60, maxLength: 60 }),
    indent: fc.constantFrom('  ', '    ', ' '),
    flow: fc.boolean(),
  })
  .map(({ sections, blocks, keys, properties, seeds, indent, flow }) => {
    const lines: string[] = [];
    let at = 0;
    let comments = 0;
    const line = (depth: number, text: string): void => {
      const seed = seeds[at++ % seeds.length] ?? 0;
      if (seed === 1) lines.push('');
      if (seed === 2 || seed === 5) lines.push(`${indent.repeat(depth)}# note ${String((comments += 1))}`);
      if (seed === 5) lines.push('');
      const beside = seed === 3 && !text.endsWith(':') ? ` # note ${String((comments += 1))}` : '';
      lines.push(`${indent.repeat(depth)}${text}${beside}`);
    };
    for (const section of sections) {
      if (section === 'name') {
        line(0, 'name: acme');
        continue;
      }
      line(0, `${section}:`);
      if (section !== 'resources') {
        line(1, 'x: 1');
        continue;
      }
      for (const block of blocks) {
        line(1, `${block}:`);
        for (const key of keys) {
          if (key === 'type') line(2, 'type: acme:Hook');
          else if (key === 'options') line(2, 'options: { adopt: never, protect: true }');
          else if (flow) line(2, `properties: { ${properties.map((name) => `${name}: web`).join(', ')} }`);
          else {
            line(2, 'properties:');
            for (const name of properties) line(3, `${name}: web`);
          }
        }
      }
    }
    return { text: `${lines.join('\n')}\n`, comments };
  });

test('twice is as once, no comment is lost, and nothing changes its meaning', () => {
  fc.assert(
    fc.property(manifest, ({ text, comments }) => {
      const once = format(text);
      expect(format(once)).toBe(once);
      expect(read(once).value).toEqual(read(text).value);
      const notes = once.match(/# note \d+$/gmu) ?? [];
      expect(new Set(notes).size).toBe(comments);
      expect(notes).toHaveLength(comments);
    }),
    { numRuns: 1500 },
  );
});
