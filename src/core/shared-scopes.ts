/** Gives one object for all equal path parameters, so that what is remembered of a scope is remembered once. */
export class SharedScopes {
  readonly #byText = new Map<string, Readonly<Record<string, string>>>();

  share(values: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
    const text = JSON.stringify(values);
    const first = this.#byText.get(text);
    if (first === undefined) this.#byText.set(text, values);
    return first ?? values;
  }
}
