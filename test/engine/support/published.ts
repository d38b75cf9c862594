import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { planToDocument } from '../../../src/core/plan-document.ts';
import type { Plan } from '../../../src/core/result.ts';
import type { StateDocument } from '../../../src/core/store.ts';
import { serialiseDocument } from '../../../src/state/document.ts';

const ajv = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false, allErrors: true });
const planSchema = ajv.compile(schema('plan'));
const stateSchema = ajv.compile(schema('state'));

/** Where a plan as others read it departs from its published schema. */
export function planDepartures(plan: Plan): unknown {
  planSchema(JSON.parse(JSON.stringify(planToDocument(plan))));
  return planSchema.errors ?? [];
}

/** Where a state as stored departs from its published schema. */
export function stateDepartures(document: StateDocument): unknown {
  stateSchema(JSON.parse(serialiseDocument(document)));
  return stateSchema.errors ?? [];
}

function schema(name: string): object {
  return JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')) as object;
}
