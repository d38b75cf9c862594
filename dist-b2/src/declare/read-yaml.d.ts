import type { Findings } from './findings.ts';
import type { Node } from './node.ts';
import type { SourceFile } from './source-file.ts';
/** Reads one YAML document. What is wrong goes into `findings`; undefined where nothing could be made of the text. */
export declare function readYaml(file: SourceFile, findings: Findings): Node | undefined;
//# sourceMappingURL=read-yaml.d.ts.map