import type { Rule } from '../../../src/core/define.ts';

/** Rules all kinds share. Sources: buddy-api.md 2. */
export const commonRules: readonly Rule[] = [
  {
    when: [{ field: 'scope', is: ['PROJECT'] }],
    require: ['project_name'],
    message: 'scope PROJECT needs project_name, the handle of the project as in its address.',
  },
  {
    when: [{ field: 'scope', is: ['WORKSPACE', 'ENVIRONMENT'] }],
    forbid: ['project_name'],
    message:
      'project_name only counts with scope PROJECT, and is never answered with another: remove it, or change the scope.',
  },
  {
    expect: { field: 'scope', is: ['WORKSPACE', 'PROJECT'] },
    severity: 'warning',
    message:
      'The vendor documents no way to name the environment when adding to one; add it in its app and adopt it with options.import if the request is refused.',
  },
  {
    when: [{ field: 'scope', is: ['ENVIRONMENT'] }],
    forbid: ['permissions'],
    severity: 'warning',
    message:
      'Permissions of an integration of an environment are inherited from the environment and managed there.',
  },
];
