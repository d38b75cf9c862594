import type { PropertyPath } from '../core/path.ts';
import type { Value } from '../core/value.ts';
import { Reference, Secret, Template, Unknown } from '../core/value.ts';
import { convertText, hide, inside, type Landing } from './conform.ts';
import { evaluate, FAILED } from './evaluate.ts';
import { parseInterpolation, type Expression, type Interpolation } from './expression.ts';
import type { Place } from './findings.ts';
import { callFunction } from './functions.ts';
import { membersOf, namesOf, type ListNode, type MapNode, type Node, type ScalarNode } from './node.ts';
import { didYouMean } from './suggest.ts';
import type { Frame, World } from './world.ts';

/** A piece of text that can be joined. */
type Known = string | Secret | Reference;

const FUNCTIONS = ['fn::file', 'fn::exec', 'fn::secret', 'fn::plain'];

/** Turns what is written into values: interpolations looked up, functions called, secrets marked. */
export class Interpreter {
  readonly world: World;
  readonly frame: Frame;
  readonly #base: PropertyPath;
  readonly #steps: (string | number)[] = [];

  constructor(world: World, frame: Frame, path: PropertyPath) {
    this.world = world;
    this.frame = frame;
    this.#base = path;
  }

  /** A place inside what is being interpreted, for a message. */
  place(span: { readonly start: number; readonly end: number }): Place {
    const { file, address } = this.frame;
    return {
      file,
      start: span.start,
      end: span.end,
      path: this.#path(),
      ...(address !== undefined && { address }),
    };
  }

  /** The same interpreter where nothing that comes from outside is secret. */
  plain(): Interpreter {
    return new Interpreter(this.world, { ...this.frame, plain: 'all' }, this.#path());
  }

  #path(): PropertyPath {
    return [...this.#base, ...this.#steps];
  }

  value(node: Node, landing: Landing): Value {
    if (node.kind === 'scalar') return this.#scalar(node, landing);
    if (node.kind === 'list') return this.#list(node, landing);
    const call = this.#callIn(node);
    if (call !== undefined) return this.#call(call, node, landing);
    const result: Record<string, Value> = {};
    for (const { name, value } of membersOf(node))
      result[name] = this.member(name, value, inside(landing, name));
    return result;
  }

  #list({ items }: ListNode, landing: Landing): Value {
    return items.map((item, index) => this.member(index, item, inside(landing, index)));
  }

  /** A value one step further down, so that messages name it. */
  member(step: string | number, node: Node, landing: Landing): Value {
    this.#steps.push(step);
    const value = this.value(node, landing);
    this.#steps.pop();
    return value;
  }

  #scalar(node: ScalarNode, landing: Landing): Value {
    const { value } = node;
    if (typeof value !== 'string' || !value.includes('${')) {
      return landing.hidden ? hide(value, landing, this.world.secrets) : value;
    }
    const parts = this.#parse(value, node);
    if (parts === undefined) return FAILED;
    const [first] = parts;
    const whole = parts.length === 1 && typeof first === 'object';
    return whole ? this.#whole(first, node, landing) : this.#joined(parts, node, landing);
  }

  #parse(text: string, node: ScalarNode): Interpolation | undefined {
    const { parsed, findings } = this.world;
    let parts = parsed.get(text);
    if (parts === undefined) parsed.set(text, (parts = parseInterpolation(text)));
    if (!('summary' in parts)) return parts;
    findings.error(this.#placeOf(parts.written, node), parts.summary, parts.detail);
    return undefined;
  }

  /** The place of one `${…}` inside its text, as far as the source shows it unescaped. */
  #placeOf(written: string, node: ScalarNode): Place {
    const at = this.frame.file.text.indexOf(written, node.start);
    const found = at >= 0 && at < node.end;
    return this.place(found ? { start: at, end: at + written.length } : node);
  }

  #whole(expression: Expression, node: ScalarNode, landing: Landing): Value {
    const placeOf = (): Place => this.#placeOf(expression.written, node);
    const { value, text } = evaluate(expression, this.frame, this.world, placeOf);
    if (!this.spend(sizeOf(value), node)) return FAILED;
    if (text !== true) return hide(value, landing, this.world.secrets);
    return this.landText(value, landing);
  }

  /** Text from outside, secret or not, as its field wants it. */
  landText(value: Value, landing: Landing): Value {
    if (typeof value === 'string')
      return hide(convertText(value, landing.field), landing, this.world.secrets);
    const known = value instanceof Secret ? value.reveal() : undefined;
    if (typeof known !== 'string') return value;
    const converted = convertText(known, landing.field);
    return converted === known ? value : new Secret(converted);
  }

  #joined(parts: Interpolation, node: ScalarNode, landing: Landing): Value {
    const pieces = parts.map((part) => (typeof part === 'string' ? part : this.#piece(part, node)));
    const unknown = pieces.find((piece) => piece instanceof Unknown);
    if (unknown !== undefined) return unknown;
    const known = pieces.filter((piece): piece is Known => !(piece instanceof Unknown));
    const length = known.reduce<number>((sum, piece) => sum + textOf(piece).length, 0);
    if (!this.spend(length, node)) return FAILED;
    if (known.some((piece) => piece instanceof Reference))
      return hide(new Template(known), landing, this.world.secrets);
    const text = known.map(textOf).join('');
    const secret = known.some((piece) => piece instanceof Secret);
    return secret ? this.world.secrets.secret(text) : hide(text, landing, this.world.secrets);
  }

  #piece(expression: Expression, node: ScalarNode): Known | Unknown {
    const placeOf = (): Place => this.#placeOf(expression.written, node);
    const { value } = evaluate(expression, this.frame, this.world, placeOf);
    if (typeof value === 'string') return value;
    if (value instanceof Secret || value instanceof Reference || value instanceof Unknown) return value;
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
    const what = value === null ? 'null' : Array.isArray(value) ? 'a list' : 'a map';
    this.world.findings.error(
      placeOf(),
      `${expression.written} is ${what} and cannot stand inside text`,
      'Use it alone, or name a member of it.',
    );
    return FAILED;
  }

  /** Charges growth; reports once when the manifest has grown too far. */
  spend(amount: number, node: Node): boolean {
    if (this.world.budget.spend(amount)) return true;
    this.world.findings.error(
      this.place(node),
      'the manifest grows beyond 256 MiB here',
      'Shorten forEach or the values repeated.',
    );
    return false;
  }

  /** The name of the function a map calls; other keys beside it are reported. */
  #callIn(node: MapNode): string | undefined {
    for (const name of namesOf(node)) {
      if (!name.startsWith('fn::')) return undefined;
      if (node.entries.size === 1 && FUNCTIONS.includes(name)) return name;
      const entry = node.entries.get(name) ?? node;
      const known = FUNCTIONS.includes(name);
      const summary = known ? `${name} must stand alone` : `no function is called ${name}`;
      const detail = known
        ? 'Remove the keys beside it.'
        : didYouMean(name, FUNCTIONS) || `Functions: ${FUNCTIONS.join(', ')}.`;
      this.world.findings.error(this.place(entry), summary, detail);
      return '';
    }
    return undefined;
  }

  #call(name: string, node: MapNode, landing: Landing): Value {
    const entry = node.entries.get(name);
    return entry === undefined ? FAILED : callFunction(name, entry.value, landing, this);
  }
}

function textOf(piece: Known): string {
  if (piece instanceof Reference) return '';
  const text = piece instanceof Secret ? piece.reveal() : piece;
  return typeof text === 'string' ? text : JSON.stringify(text);
}

function sizeOf(value: Value): number {
  if (typeof value === 'string') return value.length;
  if (Array.isArray(value)) return value.reduce<number>((sum, item: Value) => sum + sizeOf(item), 2);
  if (typeof value !== 'object' || value === null || value instanceof Secret) return 1;
  return Object.entries(value).reduce(
    (sum, [name, member]) => sum + name.length + sizeOf(member as Value),
    2,
  );
}
