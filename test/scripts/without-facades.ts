import { type Plugin, RolldownMagicString } from 'rolldown';

/** An import of a module of Node's own, as the bundler writes it. */
const BUILT_IN =
  /^import (?:\* as )?(?<whole>[\w$]+)?(?:, )?(?<some>\{[^}]*\})? from "(?<module>node:[^"]+)";$/gmu;

/**
 * Takes Node's own modules as `require` would. To `import` one makes all of its exports, and with them what it loads
 * late: the three streams for `node:process`, promises for `node:fs`, WebSocket for `node:http`.
 */
export function withoutFacades(): Plugin {
  return {
    name: 'without-facades',
    renderChunk: (code) => {
      const text = new RolldownMagicString(code);
      for (const { 0: line, index, groups = {} } of code.matchAll(BUILT_IN))
        text.overwrite(index, index + line.length, taken(groups));
      return text;
    },
  };
}

function taken({ whole, some, module }: Record<string, string | undefined>): string {
  const names = [whole, some?.replaceAll(' as ', ': ')].filter((name) => name !== undefined);
  const found = `globalThis.process.getBuiltinModule("${module}")`;
  return `const ${names.map((name) => `${name} = ${found}`).join(', ')};`;
}
