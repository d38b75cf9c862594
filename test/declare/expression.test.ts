import { parseInterpolation } from '../../src/declare/expression.ts';

describe('interpolations are taken apart', () => {
  test.each([
    ['plain', ['plain']],
    ['', ['']],
    ['$5 and {x}', ['$5 and {x}']],
    ['$${env.X}', ['${env.X}']],
    ['a$${b}c$${d', ['a${b}c${d']],
    ['$$${env.X}', ['$${env.X}']],
    ['${env.X}', [{ root: 'env', steps: ['X'], written: '${env.X}' }]],
    ['${env["X-Y"]}', [{ root: 'env', steps: ['X-Y'], written: '${env["X-Y"]}' }]],
    ['${env.X:-}', [{ root: 'env', steps: ['X'], fallback: '', written: '${env.X:-}' }]],
    ['${env.X:-a:-b $}', [{ root: 'env', steps: ['X'], fallback: 'a:-b $', written: '${env.X:-a:-b $}' }]],
    [
      '${config.a.b[0]["x}y"]}',
      [{ root: 'config', steps: ['a', 'b', 0, 'x}y'], written: '${config.a.b[0]["x}y"]}' }],
    ],
    ['a${each.key}b', ['a', { root: 'each', steps: ['key'], written: '${each.key}' }, 'b']],
    [
      '${env.A}$${x}${env.B}',
      [
        { root: 'env', steps: ['A'], written: '${env.A}' },
        '${x}',
        { root: 'env', steps: ['B'], written: '${env.B}' },
      ],
    ],
    ['${resources.a-b.id}', [{ root: 'resources', steps: ['a-b', 'id'], written: '${resources.a-b.id}' }]],
  ])('%s', (text, parts) => {
    expect(parseInterpolation(text)).toEqual(parts);
  });
});

describe('what cannot be read is said', () => {
  test.each([
    ['${', '"${" is never closed', 'Add "}"'],
    ['a ${env.X', '"${" is never closed', 'Add "}"'],
    ['${}', '${} cannot be read', '"$${}"'],
    ['${ env.X }', '${ env.X } cannot be read', 'no spaces'],
    ['${env.X + 1}', '${env.X + 1} cannot be read', 'no expressions'],
    ['${config.a[-1]}', '${config.a[-1]} cannot be read', 'Forms:'],
    ['${config.a.*}', '${config.a.*} cannot be read', 'Forms:'],
    ['${foo}', '${foo}: nothing is called foo', '"$${foo}"'],
    ['${evn.X}', '${evn.X}: nothing is called evn', 'Did you mean "env"?'],
    ['${config}', '${config} cannot be read', 'Forms:'],
    ['${config.a:-b}', '${config.a:-b}: only env takes a default', 'under config'],
    ['${env}', '${env} names no environment variable', 'Write ${env.NAME}'],
    ['${env.A.B}', '${env.A.B} names no environment variable', 'Write ${env.NAME}'],
    ['${env[0]}', '${env[0]} names no environment variable', 'Write ${env.NAME}'],
    ['${each.vale}', '${each.vale}: each has only key and value', 'Did you mean "value"?'],
  ])('%s', (text, summary, detail) => {
    expect(parseInterpolation(text)).toMatchObject({ summary, detail: expect.stringContaining(detail) });
  });
});
