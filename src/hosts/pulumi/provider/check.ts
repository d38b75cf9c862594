import type { JsonObject } from '../../../core/json.ts';
import { formatPath } from '../../../core/path.ts';
import { validateProperties } from '../../../declare/validate-properties.ts';
import { validatorFor } from '../../../declare/validators.ts';
import { marked } from '../../../pulumi-facts/marked.ts';
import { checkPlace, type CheckFailure } from './check-place.ts';
import { declarationOf } from './declaration.ts';
import { joined } from './joined.ts';
import type { Kind } from './kinds.ts';
import type { Session } from './session.ts';

/** What `check` answers: the inputs to go on with, secrets marked, and what is wrong with them. */
export interface Checked {
  readonly inputs: JsonObject;
  readonly failures: readonly CheckFailure[];
}

/** Validates inputs by the rules and in the words of `holdfast validate`; fills in the scope from the provider. */
export async function check(session: Session, kind: Kind, news: JsonObject): Promise<Checked> {
  const declaration = declarationOf(kind, news, session.secrets);
  const defaults = session.entry(kind, declaration.hidden);
  const place = checkPlace(kind, declaration, defaults);
  const inputs = { ...news, ...place.filled };
  const { discriminator } = declaration;
  if (place.failures.some(({ property }) => property === kind.type.discriminator))
    return { inputs, failures: shown(session, place.failures) };
  const variant = discriminator as string;
  const validator = await validatorFor(kind.module, kind.type, variant);
  const checked = {
    resource: kind.type,
    variant,
    properties: declaration.properties,
    passthrough: declaration.hidden.passthrough ?? [],
  };
  const failures = [...place.failures];
  for (const { severity, summary, detail, path } of validateProperties(checked, validator)) {
    if (severity === 'error') failures.push({ property: formatPath(path), reason: joined(summary, detail) });
    else session.tell(`warning: ${kind.token} ${variant}: ${joined(summary, detail)}`);
  }
  return { inputs: marked(kind.type, variant, inputs), failures: shown(session, failures) };
}

function shown(session: Session, failures: readonly CheckFailure[]): readonly CheckFailure[] {
  return failures.map(({ property, reason }) => ({ property, reason: session.shown(reason) }));
}
