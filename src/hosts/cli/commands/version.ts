import process from 'node:process';
import type { Invocation } from '../invocation.ts';
import { printAnswer } from '../print-answer.ts';

/** `holdfast version`. */
export function run(invocation: Invocation): Promise<number> {
  const { toolVersion } = invocation;
  const facts = {
    version: toolVersion,
    node: process.versions.node,
    platform: `${process.platform}-${process.arch}`,
  };
  printAnswer(invocation, facts, `Holdfast v${toolVersion}\non ${facts.platform}, Node ${facts.node}\n`);
  return Promise.resolve(0);
}
