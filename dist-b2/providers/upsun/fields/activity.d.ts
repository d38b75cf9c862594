import type { Field } from '../../../src/core/define.ts';
/** Which activities of a project set an integration off: webhooks, scripts and the CDN share these. */
export declare const activityFields: Readonly<Record<string, Field>>;
//# sourceMappingURL=activity.d.ts.map