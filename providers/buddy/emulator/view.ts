import { isObject, type Json, type JsonObject } from '../../../src/core/json.ts';
import { summaryMembers, viewMembers } from './facts.ts';
import type { Stored } from './stored.ts';

/** An integration as answered: nothing that is write-only, null for what is empty. */
export function fullView(stored: Stored, baseUrl: string): JsonObject {
  return pick(viewMembers, stored, baseUrl);
}

/** An integration as a summarising list shows it. */
export function summaryView(stored: Stored, baseUrl: string): JsonObject {
  return pick(summaryMembers, stored, baseUrl);
}

function pick(members: readonly string[], stored: Stored, baseUrl: string): JsonObject {
  const { id, workspace, values } = stored;
  const known: JsonObject = {
    ...values,
    url: `${baseUrl}/workspaces/${workspace}/integrations/${id}`,
    html_url: `https://app.buddy.works/${workspace}/integrations/${id}`,
    hash_id: id,
    allowed_pipelines: pipelineViews(values['allowed_pipelines'] ?? null, workspace, baseUrl),
  };
  return Object.fromEntries(members.map((name) => [name, orNull(known[name])]));
}

function orNull(value: Json | undefined): Json {
  return value === undefined || value === '' ? null : value;
}

function pipelineViews(pipelines: Json, workspace: string, baseUrl: string): Json {
  if (!Array.isArray(pipelines)) return pipelines;
  return pipelines.map((pipeline: Json) => {
    const id = isObject(pipeline) && typeof pipeline['id'] === 'number' ? pipeline['id'] : 0;
    const url = `${baseUrl}/workspaces/${workspace}/projects/shop/pipelines/${id}`;
    return { id, url, html_url: url, identifier: `pipeline_${id}`, name: `Pipeline ${id}` };
  });
}
