import type { Plugin } from 'rolldown';

/** Modules that a joined package loads for what is never used of it, with what stands in their place. */
const HALVES: readonly { readonly package: string; readonly module: string; readonly instead: string }[] = [
  // Commands that are programs of their own.
  { package: 'commander', module: 'node:child_process', instead: 'export default {};' },
  // HTTP/2 is off (src/http/agent.ts); undici has its own way for a Node that was built without it.
  { package: 'undici', module: 'node:http2', instead: 'throw new Error("built without HTTP/2");' },
  // Its experimental parser, which brings two more programs in WebAssembly.
  {
    package: 'undici',
    module: './parser-h1.js',
    instead: 'module.exports = { getMiloEnabled: () => false };',
  },
];

const PREFIX = '\0half:';

/** Whether an import is of such a half. */
export function isHalf(id: string, importer: string | undefined): boolean {
  return HALVES.some((half) => half.module === id && importer?.includes(`/node_modules/${half.package}/`));
}

/** Leaves out what Node would load or read, in 3 to 8 ms, for halves of packages that no command uses. */
export function withoutHalves(): Plugin {
  return {
    name: 'without-halves',
    resolveId: (id, importer) => (isHalf(id, importer) ? `${PREFIX}${id}` : null),
    load: (id) => HALVES.find(({ module }) => id === `${PREFIX}${module}`)?.instead ?? null,
  };
}
