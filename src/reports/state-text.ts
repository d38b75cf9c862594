import type { Recorded } from '../core/model.ts';
import type { StateDocument } from '../core/store.ts';
import { SENSITIVE } from '../core/value.ts';
import { neutralLine } from './neutral.ts';
import { memberLines } from './value-lines.ts';
import type { View } from './view.ts';

/** The state for people, resource by resource. */
export function* stateText(document: StateDocument, view: View): Generator<string> {
  const addresses = Object.keys(document.resources).sort();
  for (const address of addresses) {
    const recorded = document.resources[address];
    if (recorded !== undefined) yield `${resourceText(address, recorded, view)}\n`;
  }
  const outputs = document.outputs ?? {};
  if (Object.keys(outputs).length > 0) yield `Outputs:\n${memberLines(outputs, ' ').join('\n')}\n\n`;
  const { name, stack, serial, lineage } = document;
  yield `Stack ${name}/${stack}: ${addresses.length} recorded, serial ${serial}, lineage ${lineage}.\n`;
}

/** What is recorded of one address. Secrets are recorded as fingerprints, which say nothing and are not shown. */
export function resourceText(address: string, recorded: Recorded, view: View): string {
  const {
    id,
    provider,
    origin,
    type,
    variant,
    scope,
    applied,
    fingerprints,
    dependencies,
    options,
    deposed,
  } = recorded;
  const sealed = Object.fromEntries(Object.keys(fingerprints).map((path) => [path, SENSITIVE]));
  const left = deposed.map((object) => object.id);
  const facts = [
    `at ${origin} (provider entry ${provider})`,
    ...(options.protect === true ? ['protected'] : []),
    ...(options.retainOnDelete === true ? ['kept when no longer declared'] : []),
    ...(dependencies.length > 0 ? [`needs ${dependencies.join(', ')}`] : []),
    ...(left.length > 0 ? [`left behind by a replacement: ${left.join(', ')}`] : []),
  ];
  return [
    view.paint('bold', `# ${neutralLine(address)}`),
    ...facts.map((fact) => `  # ${neutralLine(fact)}`),
    `  ${type} ${neutralLine(variant)} {`,
    ...memberLines({ id, ...scope, ...applied, ...sealed }, ' ').map((line) => `    ${line}`),
    '  }',
    '',
  ].join('\n');
}
