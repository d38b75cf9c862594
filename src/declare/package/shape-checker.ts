type Members = Readonly<Record<string, unknown>>;

/** Collects what is wrong with an object from elsewhere, by path, so that all of it is told at once. */
export class ShapeChecker {
  readonly problems: string[] = [];

  say(path: string, problem: string): void {
    this.problems.push(`${path} ${problem}`);
  }

  /** The value as an object, or undefined after it was reported. */
  members(value: unknown, path: string): Members | undefined {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Members;
    this.say(path, value === undefined ? 'is missing' : 'must be an object');
    return undefined;
  }

  /** Each member of an object that is itself one; `least` members are needed. */
  each(
    value: unknown,
    path: string,
    least: number,
    check: (members: Members, path: string, name: string) => void,
  ): void {
    const members = this.members(value, path);
    if (members === undefined) return;
    if (Object.keys(members).length < least) this.say(path, 'is empty');
    for (const [name, member] of Object.entries(members)) {
      const inner = this.members(member, `${path}.${name}`);
      if (inner !== undefined) check(inner, `${path}.${name}`, name);
    }
  }

  text(value: unknown, path: string, form?: RegExp, wanted = 'must be text'): value is string {
    if (typeof value === 'string' && value !== '' && (form === undefined || form.test(value))) return true;
    this.say(path, value === undefined ? 'is missing' : wanted);
    return false;
  }

  word(value: unknown, path: string, words: readonly string[]): void {
    if (typeof value === 'string' && words.includes(value)) return;
    this.say(path, value === undefined ? 'is missing' : `must be one of ${words.join(', ')}`);
  }

  callable(value: unknown, path: string): void {
    if (typeof value !== 'function')
      this.say(path, value === undefined ? 'is missing' : 'must be a function');
  }
}
