import { runDigest } from '../core/run-digest.ts';
import type { RunRecord } from '../core/store.ts';
import { indentedJson } from './indented-json.ts';
import { jsonText } from './json-text.ts';

/** What a history's document says besides its runs. */
export interface HistoryFacts {
  readonly format_version: '1.0';
  readonly name: string;
  readonly stack: string;
  /** Digest of the last run's record. */
  readonly head: string | null;
  /** Each record is the one that the next one names. */
  readonly whole: boolean;
  /** Digest of the record that is named but not there. */
  readonly missing?: string;
}

/** A history as one JSON document, record by record. */
export async function* historyDocument(
  facts: HistoryFacts,
  linked: AsyncIterable<RunRecord>,
  unlinked: AsyncIterable<RunRecord>,
): AsyncGenerator<string> {
  yield jsonText(facts, 2).slice(0, -'\n}'.length);
  yield* member('runs', linked);
  yield* member('unlinked', unlinked);
  yield '\n}\n';
}

/** Each change and each declared resource is a piece of its own. */
const DEPTH = 2;

async function* member(name: string, runs: AsyncIterable<RunRecord>): AsyncGenerator<string> {
  yield `,\n  "${name}": [`;
  let separator = '';
  for await (const run of runs) {
    yield `${separator}\n    `;
    yield* indentedJson({ digest: runDigest(run), ...run }, DEPTH, '    ');
    separator = ',';
  }
  yield separator === '' ? ']' : '\n  ]';
}
