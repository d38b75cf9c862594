import type { Event, MappingEvent, ScalarEvent, SequenceEvent } from 'js-yaml';
import { EVENT_ID, getScalarValue, SCALAR_STYLE } from 'js-yaml';
import type { ScalarNode } from './node.ts';
import type { NumberBuffer } from './number-buffer.ts';
import { PACKED, type Pack } from './packed-node.ts';
import { keyUse } from './yaml-key.ts';
import { OpenNames, type MapNames, type Names } from './yaml-names.ts';
import { isWord, quoteOf, readPlain } from './yaml-scalar.ts';

/** A piece of a file. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Frame {
  readonly at: number;
  /** Of a map: the names so far. */
  readonly names: MapNames | undefined;
  named: boolean;
}

/** Packs what the parser made of a piece. */
export class Packer {
  readonly #text: string;
  readonly #piece: string;
  readonly #offset: number;
  readonly #names: Names;
  readonly #open = new OpenNames();
  readonly #numbers: NumberBuffer;
  readonly #values: ScalarNode['value'][] = [];
  readonly #frames: Frame[] = [];
  #last: number;
  #sound = true;
  #documents = 0;

  /** Uses `numbers` while it packs, whatever they were before. */
  constructor({ text, start, end }: Piece, names: Names, numbers: NumberBuffer) {
    this.#text = text;
    this.#piece = text.slice(start, end);
    this.#offset = start;
    this.#last = start;
    this.#names = names;
    this.#numbers = numbers;
    numbers.clear();
  }

  /**
   * Undefined where the piece is not one map, or holds what only a whole reading can judge: anchors, tags, merges, and
   * whatever must be reported.
   */
  pack(events: readonly Event[]): Pack | undefined {
    for (let index = 0; index < events.length && this.#sound; index++) this.#take(events[index] as Event);
    const isMap = this.#numbers.length > 0 && this.#numbers.get(0) === PACKED.map;
    if (!this.#sound || this.#documents !== 1 || !isMap) return undefined;
    return {
      text: this.#text,
      numbers: this.#numbers.copy(),
      values: this.#values,
      names: this.#names.list,
    };
  }

  #take(event: Event): void {
    if (event.type === EVENT_ID.SCALAR) this.#scalar(event);
    else if (event.type === EVENT_ID.MAPPING) this.#begin(event, PACKED.map);
    else if (event.type === EVENT_ID.SEQUENCE) this.#begin(event, PACKED.list);
    else if (event.type === EVENT_ID.POP) this.#end();
    else if (event.type === EVENT_ID.DOCUMENT && !event.explicitStart && !event.explicitEnd)
      this.#documents++;
    else this.#sound = false;
  }

  #scalar(event: ScalarEvent): void {
    if (event.anchorStart >= 0 || event.tagStart >= 0) this.#sound = false;
    const { style, fast, valueStart, valueEnd } = event;
    const quote = quoteOf(event);
    const start = valueStart < 0 ? this.#last : valueStart - quote + this.#offset;
    const end = valueStart < 0 ? start : valueEnd + quote + this.#offset;
    this.#last = end;
    const plain = style === SCALAR_STYLE.PLAIN;
    const text = fast ? this.#text.slice(start + quote, end - quote) : getScalarValue(this.#piece, event);
    const frame = this.#top();
    if (frame?.names !== undefined && !frame.named) {
      this.#name(text, plain, start, end, frame.names);
      frame.named = true;
      return;
    }
    this.#filled(frame);
    this.#extend(frame, end);
    const isText = !plain || isWord(text);
    if (fast && isText) this.#numbers.add(quote === 1 ? PACKED.quoted : PACKED.text, start, end, 0);
    else this.#value(isText ? { value: text } : readPlain(text), start, end);
  }

  /** The engine takes ten times as long for `at(-1)`, which is asked for every value there is. */
  #top(): Frame | undefined {
    return this.#frames[this.#frames.length - 1];
  }

  #value(reading: ReturnType<typeof readPlain>, start: number, end: number): void {
    if ('value' in reading) this.#numbers.add(PACKED.value, start, end, this.#values.push(reading.value) - 1);
    else this.#sound = false;
  }

  #name(text: string, plain: boolean, start: number, end: number, map: MapNames): void {
    const place = this.#names.place(text);
    if (!this.#open.add(map, text, place) || keyUse(text, plain) !== 'name') this.#sound = false;
    this.#numbers.add(PACKED.name, start, end, place);
  }

  /** A value stands where one may stand: after a name, or in a list. */
  #filled(frame: Frame | undefined): void {
    if (frame === undefined) {
      if (this.#numbers.length > 0) this.#sound = false;
      return;
    }
    if (frame.names !== undefined && !frame.named) this.#sound = false;
    frame.named = false;
  }

  #begin(event: MappingEvent | SequenceEvent, kind: number): void {
    if (event.anchorStart >= 0 || event.tagStart >= 0) this.#sound = false;
    this.#filled(this.#top());
    const start = event.start + this.#offset;
    this.#last = start;
    const names = kind === PACKED.map ? this.#open.open() : undefined;
    this.#frames.push({ at: this.#numbers.length, names, named: false });
    this.#numbers.add(kind, start, start + 1, 0);
  }

  #end(): void {
    const frame = this.#frames.pop();
    if (frame === undefined) return;
    if (frame.names !== undefined) this.#open.close(frame.names);
    this.#numbers.set(frame.at + 3, this.#numbers.length);
    this.#extend(this.#top(), this.#numbers.get(frame.at + 2));
  }

  /** A list or map ends where the last thing in it ends. */
  #extend(frame: Frame | undefined, end: number): void {
    if (frame !== undefined && end > this.#numbers.get(frame.at + 2)) this.#numbers.set(frame.at + 2, end);
  }
}
