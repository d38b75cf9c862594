import type { ShapeChecker } from './shape-checker.ts';
type Members = Readonly<Record<string, unknown>>;
/** Checks the table of one resource type. */
export declare function checkResourceType(resource: Members, path: string, checker: ShapeChecker): void;
export {};
//# sourceMappingURL=resource-problems.d.ts.map