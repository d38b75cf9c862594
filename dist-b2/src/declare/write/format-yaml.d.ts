import { type FindType } from './format-order.ts';
/** A manifest's text in canonical order and layout; comments stay with what they stand at. The text must be valid YAML. */
export declare function formatYaml(text: string, find: FindType): string;
//# sourceMappingURL=format-yaml.d.ts.map