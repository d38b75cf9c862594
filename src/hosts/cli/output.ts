import { stripVTControlCharacters, styleText } from 'node:util';
import { createMask, maskStream, type Mask } from '../../http/redact.ts';
import type { Ink, View } from '../../reports/view.ts';
import type { Host, Terminal } from './host.ts';
import type { Interrupts } from './interrupts.ts';
import { jsonText } from '../../reports/json-text.ts';
import { neutralPainted } from '../../reports/neutral.ts';

/** Width of prose where there is no terminal that tells its own. */
const WIDTH = 80;

/** How loud a message is, most urgent first. */
const LEVELS = ['error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof LEVELS)[number];

export interface OutputOptions {
  readonly noColor: boolean;
  readonly level: LogLevel;
  /** stderr as JSON lines. */
  readonly json: boolean;
}

/** Everything a command prints goes through here: masked, and coloured only where that is wanted. */
export class Output {
  readonly mask: Mask;
  readonly #host: Host;
  readonly #log: OutputOptions;
  readonly #colours: 'never' | 'always' | 'terminal';
  /** As the environment says, for where no terminal does. */
  readonly #columns: number;
  /** Which messages are said; all but those of level `debug` are asked about. */
  readonly #says: (line: string) => boolean;
  #hasData = false;

  constructor(host: Host, mask: Mask, options: OutputOptions, says: (line: string) => boolean = () => true) {
    this.#says = says;
    this.#host = host;
    this.mask = mask;
    this.#log = options;
    this.#colours = options.noColor ? 'never' : colourWish(host.env);
    this.#columns = Number(host.env['COLUMNS'] ?? '');
  }

  /** The same sinks, one level quieter and with no secret known yet: for one of many runs in one process. */
  fresh(says: (line: string) => boolean): Output {
    const level = this.#log.level === 'info' ? 'warn' : this.#log.level;
    return new Output(this.#host, createMask(), { ...this.#log, level }, says);
  }

  /** Whether there is anything on stdout yet. */
  get hasData(): boolean {
    return this.#hasData;
  }

  /** Data. */
  out(text: string): void {
    this.#hasData = true;
    this.#host.stdout.write(this.mask.mask(text));
  }

  /** Data piece by piece; a secret split between two pieces is found as well. */
  stream(pieces: Iterable<string>): void {
    this.#hasData = true;
    const stream = maskStream(this.mask);
    for (const piece of pieces) this.#host.stdout.write(stream.write(piece));
    this.#host.stdout.write(stream.end());
  }

  /** The same for pieces that are made while they are written, as fast as they are read. An interrupt ends it. */
  async flow(pieces: AsyncIterable<string>, interrupts: Interrupts): Promise<void> {
    this.#hasData = true;
    const { stdout } = this.#host;
    const stream = maskStream(this.mask);
    for await (const piece of pieces) {
      stdout.write(stream.write(piece));
      await stdout.drained(interrupts.soft);
      if (interrupts.reason !== undefined) throw interrupts.reason;
    }
    stdout.write(stream.end());
  }

  /** A message of a level on stderr, as text or, with `--log-format json`, as one JSON object. Ends the line itself. */
  log(level: LogLevel, message: string): void {
    if (!this.shows(level)) return;
    const line = this.#log.json
      ? jsonText({ '@level': level, '@message': stripVTControlCharacters(message) })
      : neutralPainted(message);
    const masked = this.mask.mask(line);
    if (level === 'debug' || this.#says(masked)) this.#host.stderr.write(`${masked}\n`);
  }

  /** Whether messages of a level are printed. */
  shows(level: LogLevel): boolean {
    return LEVELS.indexOf(level) <= LEVELS.indexOf(this.#log.level);
  }

  /** Help and other text for stderr, its lines as they are. */
  err(text: string): void {
    this.#host.stderr.write(this.mask.mask(neutralPainted(text)));
  }

  /** How reports are to be made for stdout. */
  get outView(): View {
    return this.#view(this.#host.stdout);
  }

  get errView(): View {
    return this.#view(this.#host.stderr);
  }

  #view({ isTTY, columns }: Terminal): View {
    const coloured = this.#colours === 'always' || (this.#colours === 'terminal' && isTTY);
    const width = columns > 0 ? columns : this.#columns > 0 ? this.#columns : WIDTH;
    return { width, paint: coloured ? ink : (_ink, text) => text };
  }
}

function ink(name: Ink, text: string): string {
  return styleText(name, text, { validateStream: false });
}

/** FORCE_COLOR beats NO_COLOR; a continuous integration's log shows colours only when forced. */
function colourWish(env: Host['env']): 'never' | 'always' | 'terminal' {
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined && forced !== '') return forced === '0' || forced === 'false' ? 'never' : 'always';
  if ((env['NO_COLOR'] ?? '') !== '' || env['TERM'] === 'dumb' || isSet(env['CI'])) return 'never';
  return 'terminal';
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '' && value !== 'false' && value !== '0';
}
