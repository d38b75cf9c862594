declare const expression: unique symbol;

/** Text that stands for a value looked up when the manifest is read, e.g. what `env('NAME')` gives. It may stand inside other text. */
export type Expression = string & { readonly [expression]: true };

/** A value that is fetched or marked when the manifest is read. */
export type FunctionCall =
  | { readonly 'fn::file': string }
  | { readonly 'fn::exec': readonly string[] }
  | { readonly 'fn::secret': unknown }
  | { readonly 'fn::plain': unknown };

/** What may be written where a value of type T is wanted. */
export type Input<T> = T | Expression | FunctionCall;

/** The environment variable NAME, secret unless it is named under `env.public`; `fallback` where it is unset. */
export function env(name: string, fallback?: string): Expression {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/u.test(name))
    throw new TypeError(`env(${JSON.stringify(name)}): this cannot be the name of an environment variable`);
  if (fallback?.includes('}') === true) throw new TypeError(`env("${name}"): a default cannot contain "}"`);
  return `\${env.${name}${fallback === undefined ? '' : `:-${fallback}`}}` as Expression;
}

/** Marks a value as secret: it is never shown, and stored only as a keyed fingerprint. */
export function secret(value: unknown): FunctionCall {
  return { 'fn::secret': value };
}

/** Lets a value be shown that comes from the environment or a command. */
export function plain(value: unknown): FunctionCall {
  return { 'fn::plain': value };
}

/** The content of a file, verbatim; the path starts at the manifest. */
export function file(path: string): FunctionCall {
  return { 'fn::file': path };
}

/** The output of a command, which runs without a shell when the manifest is read; secret. Others can read its arguments, so put no secret into them. */
export function exec(command: string, ...args: readonly string[]): FunctionCall {
  return { 'fn::exec': [command, ...args] };
}

/** Text as it is: a `${` in it is not an interpolation. */
export function literal(text: string): string {
  return text.replaceAll('${', () => '$${');
}
