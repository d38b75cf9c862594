import type { RunEvent } from '../../core/events.ts';
import type { Change } from '../../core/model.ts';
import type { ApplyResult } from '../../core/result.ts';
import {
  eventLine,
  plannedLines,
  type Planned,
  resultLines,
  versionLine,
  type ProgressLine,
} from '../../reports/progress-json.ts';
import { progressText } from '../../reports/progress-text.ts';
import type { Invocation } from './invocation.ts';
import { LineFile } from './line-file.ts';
import { jsonText } from '../../reports/json-text.ts';

/** How often a change that is still under way is mentioned. */
const STILL_MS = 10_000;

/** Tells what happens during a run: as lines on stderr, or as NDJSON on stdout or into a file. */
export class RunReporter {
  readonly #invocation: Invocation;
  /** Lines are data: on stdout, or in a file. */
  readonly #streams: boolean;
  readonly #file: LineFile | undefined;
  readonly #underWay = new Map<string, { readonly change: Change; readonly since: number }>();
  readonly #stop: () => void;

  constructor(invocation: Invocation, stream: boolean) {
    const { flags, host, toolVersion } = invocation;
    const into = stream ? flags.text('json-into') : undefined;
    this.#invocation = invocation;
    this.#streams = stream && flags.has('json');
    this.#file = into === undefined ? undefined : new LineFile(into, invocation);
    this.#stop = host.every(STILL_MS, () => this.#still());
    this.#lines(() => [versionLine(toolVersion)]);
  }

  readonly emit = (event: RunEvent): void => {
    const now = this.#invocation.host.clock.now();
    if (event.type === 'apply_start')
      this.#underWay.set(event.change.address, { change: event.change, since: now });
    if (event.type === 'apply_complete' || event.type === 'apply_errored')
      this.#underWay.delete(event.change.address);
    this.#tell(event);
  };

  planned(plan: Planned): void {
    this.#lines(() => plannedLines(plan));
  }

  finished(result: ApplyResult): void {
    this.#lines(() => resultLines(result));
  }

  close(): void {
    this.#stop();
    this.#file?.close();
  }

  #still(): void {
    const now = this.#invocation.host.clock.now();
    for (const { change, since } of this.#underWay.values()) {
      this.#tell({ type: 'apply_progress', change, elapsedMs: now - since });
    }
  }

  #tell(event: RunEvent): void {
    const { output } = this.#invocation;
    this.#lines(() => [eventLine(event)]);
    if (!this.#streams) output.log(levelOf(event), progressText(event, output.errView));
  }

  /** Lines are made only where somebody reads them. */
  #lines(make: () => readonly ProgressLine[]): void {
    if (!this.#streams && this.#file === undefined) return;
    for (const line of make()) {
      const text = `${jsonText(line)}\n`;
      this.#file?.write(text);
      if (this.#streams) this.#invocation.output.out(text);
    }
  }
}

function levelOf({ type }: RunEvent): 'error' | 'warn' | 'info' {
  if (type === 'apply_errored') return 'error';
  return type === 'recovered' ? 'warn' : 'info';
}
