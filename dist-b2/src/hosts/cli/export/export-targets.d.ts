import type { SurveyTarget } from '../../../engine/survey.ts';
import type { Connections } from '../connections.ts';
import type { ExportSource } from './export-source.ts';
/** The scopes that `--scope` names or, without it, those of every provider entry at hand. */
export declare function exportTargets(scopes: readonly string[], source: ExportSource, connections: Connections): Promise<readonly SurveyTarget[]>;
//# sourceMappingURL=export-targets.d.ts.map