/** What to do about the faults that Node gives a code. */
const ADVICE: Readonly<Record<string, string>> = {
  ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX:
    'Types are removed and nothing is compiled, so enums, namespaces with code and parameter properties cannot be used. Write a union of texts or a const object instead of an enum, a module instead of a namespace, and assign in the constructor.',
  ERR_UNSUPPORTED_NODE_MODULES_TYPE_STRIPPING:
    'Node does not run TypeScript below node_modules. Import a package that was built to JavaScript.',
  ERR_INVALID_TYPESCRIPT_SYNTAX: 'Look at the marked place and the one before it.',
  ERR_MODULE_NOT_FOUND:
    'Correct the path, with its extension (./part.ts), or install the package beside the manifest.',
  ERR_UNKNOWN_FILE_EXTENSION: 'Name a .ts, .mts, .js or .mjs file.',
  ERR_PACKAGE_PATH_NOT_EXPORTED: "The package does not export this path; look at its package.json's exports.",
};

/** What to do about a fault of the module system; `marked` is the word at its place. Undefined where the module's own code threw. */
export function adviceFor(code: string | undefined, isSyntax: boolean, marked: string): string | undefined {
  const known = code !== undefined && Object.hasOwn(ADVICE, code) ? ADVICE[code] : undefined;
  if (known !== undefined || !isSyntax) return known;
  return marked === 'import' || marked === 'export'
    ? 'The package.json beside it says "type": "commonjs": say "module", or name the file holdfast.config.mts and give it with -f.'
    : 'Look at the marked place; a name that is imported must be exported there.';
}
