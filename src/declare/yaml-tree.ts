import type { AliasEvent, Event, MappingEvent, ScalarEvent, SequenceEvent } from 'js-yaml';
import { EVENT_ID, getScalarValue, SCALAR_STYLE } from 'js-yaml';
import type { Entry, MapNode, Node, ScalarNode } from './node.ts';
import type { SourceFile } from './source-file.ts';
import { didYouMean } from './suggest.ts';
import { nameKey, type MapKey } from './yaml-key.ts';
import { isWord, quoteOf, readPlain, readTagged } from './yaml-scalar.ts';

/** Called with a span, what is wrong there and what to do. */
export type Report = (start: number, end: number, summary: string, detail?: string) => void;

/** How many times its own size a file may grow by aliases and merges. */
const EXPANSION = 10;

interface ListFrame {
  readonly kind: 'list';
  readonly items: Node[];
}

interface MapFrame {
  readonly kind: 'map';
  readonly entries: Map<string, Entry>;
  merges: readonly Node[];
  key: MapKey | undefined;
}

const NONE: readonly Node[] = [];

type Frame = (ListFrame | MapFrame) & {
  readonly start: number;
  readonly anchor: string;
  end: number;
  weight: number;
};

/** Turns the parser's events into nodes. Goes on after a mistake, so that all of them are found in one reading. */
export class TreeBuilder {
  readonly #file: SourceFile;
  readonly #text: string;
  readonly #report: Report;
  readonly #frames: Frame[] = [];
  readonly #anchors = new Map<string, Node | 'open'>();
  #root: Node | undefined;
  #budget: number;
  #last = 0;

  constructor(file: SourceFile, report: Report) {
    this.#file = file;
    this.#text = file.text;
    this.#report = report;
    this.#budget = EXPANSION * file.text.length;
  }

  build(events: readonly Event[]): Node | undefined {
    for (let index = 0; index < events.length; index++) this.#take(events[index] as Event);
    return this.#root;
  }

  #take(event: Event): void {
    if (event.type === EVENT_ID.SCALAR) this.#scalar(event);
    else if (event.type === EVENT_ID.MAPPING) this.#open(event, 'map');
    else if (event.type === EVENT_ID.SEQUENCE) this.#open(event, 'seq');
    else if (event.type === EVENT_ID.ALIAS) this.#alias(event);
    else if (event.type === EVENT_ID.POP) this.#close();
  }

  #scalar(event: ScalarEvent): void {
    const text = getScalarValue(this.#text, event);
    const quote = quoteOf(event);
    const start =
      event.valueStart < 0 ? Math.max(this.#last, event.tagEnd, event.anchorEnd) : event.valueStart - quote;
    const end = event.valueStart < 0 ? start : event.valueEnd + quote;
    this.#last = end;
    const frame = this.#frames.at(-1);
    const isKey = frame?.kind === 'map' && frame.key === undefined;
    const plain = event.style === SCALAR_STYLE.PLAIN && event.tagStart < 0;
    if (isKey) frame.key = nameKey(text, plain, start, end, this.#report);
    if (isKey && event.anchorStart < 0) return;
    const value = isKey ? text : this.#read(event, text, start, end);
    const node: ScalarNode = { kind: 'scalar', value, start, end, weight: end - start + 1 };
    if (event.anchorStart >= 0) this.#anchors.set(this.#text.slice(event.anchorStart, event.anchorEnd), node);
    if (!isKey) this.#add(node);
  }

  #read(event: ScalarEvent, text: string, start: number, end: number): ScalarNode['value'] {
    const tag = this.#tag(event);
    if (tag === undefined && (event.style !== SCALAR_STYLE.PLAIN || isWord(text))) return text;
    const reading = tag === undefined ? readPlain(text) : readTagged(tag, text);
    if (reading === undefined) this.#report(start, end, `this value does not fit its tag !!${tag ?? ''}`);
    else if ('value' in reading) return reading.value;
    else this.#report(start, end, reading.refused, reading.detail);
    return null;
  }

  /** The core schema's tag without its prefix; `!` means text. Any other tag is reported. */
  #tag(event: ScalarEvent | MappingEvent | SequenceEvent): string | undefined {
    if (event.tagStart < 0) return undefined;
    const raw = this.#text.slice(event.tagStart, event.tagEnd);
    if (raw === '!') return event.type === EVENT_ID.SCALAR ? 'str' : undefined;
    const allowed =
      event.type === EVENT_ID.SCALAR
        ? ['str', 'int', 'float', 'bool', 'null']
        : [event.type === EVENT_ID.MAPPING ? 'map' : 'seq'];
    const name = /^(?:!!|!<tag:yaml\.org,2002:)([a-z]+)>?$/u.exec(raw)?.[1];
    if (name !== undefined && allowed.includes(name)) return name;
    const detail = `A manifest needs no tags; for a variable write "\${env.NAME}".`;
    this.#report(event.tagStart, event.tagEnd, `unknown tag ${raw}`, detail);
    return undefined;
  }

  #open(event: MappingEvent | SequenceEvent, kind: 'map' | 'seq'): void {
    this.#tag(event);
    const anchor = event.anchorStart < 0 ? '' : this.#text.slice(event.anchorStart, event.anchorEnd);
    if (anchor !== '') this.#anchors.set(anchor, 'open');
    this.#last = event.start;
    const { start } = event;
    const end = start + 1;
    this.#frames.push(
      kind === 'seq'
        ? { kind: 'list', items: [], start, end, weight: 2, anchor }
        : { kind: 'map', entries: new Map(), merges: NONE, key: undefined, start, end, weight: 2, anchor },
    );
  }

  #alias(event: AliasEvent): void {
    const name = this.#text.slice(event.anchorStart, event.anchorEnd);
    const start = event.anchorStart - 1;
    const target = this.#anchors.get(name);
    this.#last = event.anchorEnd;
    const frame = this.#frames.at(-1);
    if (frame?.kind === 'map' && frame.key === undefined) {
      this.#report(start, event.anchorEnd, 'an alias cannot be a key', 'Write the name out.');
      frame.key = { name, start, end: event.anchorEnd, use: 'drop' };
      return;
    }
    const known = target !== undefined && target !== 'open';
    if (!known) this.#refuseAlias(name, target, start, event.anchorEnd);
    const usable = known && this.#spend(target.weight, start, event.anchorEnd);
    this.#add(usable ? target : { kind: 'scalar', value: null, start, end: event.anchorEnd, weight: 1 });
  }

  #refuseAlias(name: string, target: 'open' | undefined, start: number, end: number): void {
    if (target === 'open') this.#report(start, end, `*${name} contains itself`);
    else this.#report(start, end, `no anchor &${name} before this`, didYouMean(name, this.#anchors.keys()));
  }

  #spend(weight: number, start: number, end: number): boolean {
    const before = this.#budget;
    this.#budget -= weight;
    if (this.#budget >= 0) return true;
    const summary = `aliases make this file more than ${String(EXPANSION)} times its size`;
    if (before >= 0) this.#report(start, end, summary, 'Write the values out, or use forEach.');
    return false;
  }

  #close(): void {
    const frame = this.#frames.pop();
    if (frame === undefined) return;
    const { start, weight } = frame;
    const end = Math.max(frame.end, start);
    if (frame.kind === 'map' && frame.merges.length > 0) this.#merge(frame);
    const node: Node =
      frame.kind === 'list'
        ? { kind: 'list', items: frame.items, start, end, weight }
        : { kind: 'map', entries: frame.entries, start, end, weight };
    if (frame.anchor !== '') this.#anchors.set(frame.anchor, node);
    this.#add(node);
  }

  #add(node: Node): void {
    const frame = this.#frames.at(-1);
    if (frame === undefined) {
      this.#root ??= node;
      return;
    }
    frame.weight += node.weight;
    frame.end = Math.max(
      frame.end,
      this.#last,
      node.end > this.#last && node.start >= frame.start ? node.end : 0,
    );
    if (frame.kind === 'list') frame.items.push(node);
    else this.#member(frame, node);
  }

  #member(frame: MapFrame, node: Node): void {
    const { key } = frame;
    if (key === undefined) {
      this.#report(node.start, node.end, 'a key must be plain text', 'Lists and maps cannot be keys.');
      frame.key = { name: '', start: node.start, end: node.end, use: 'drop' };
      return;
    }
    frame.key = undefined;
    if (key.use === 'merge') frame.merges = [...frame.merges, node];
    if (key.use !== 'name') return;
    const first = frame.entries.get(key.name);
    if (first === undefined)
      frame.entries.set(key.name, { name: key.name, start: key.start, end: key.end, value: node });
    else this.#duplicate(key, first);
  }

  #duplicate(key: MapKey, first: Entry): void {
    const { line } = this.#file.position(first.start);
    const summary = `"${key.name}" appears twice in this map`;
    this.#report(key.start, key.end, summary, `The first is on line ${String(line)}; remove one of them.`);
  }

  /** Members written out win over merged ones, earlier sources over later ones. */
  #merge(frame: Frame & MapFrame): void {
    for (const source of frame.merges.flatMap((node) => (node.kind === 'list' ? node.items : [node]))) {
      if (source.kind !== 'map') {
        this.#report(
          source.start,
          source.end,
          '<< needs a map or a list of maps',
          'Usually an alias: <<: *name',
        );
        continue;
      }
      mergeInto(frame.entries, source);
    }
  }
}

function mergeInto(entries: Map<string, Entry>, source: MapNode): void {
  for (const [name, entry] of source.entries) if (!entries.has(name)) entries.set(name, entry);
}
