import type { Invocation } from '../invocation.ts';
/** `holdfast pulumi doctor`: looks at the program's directory and the machine, and asks no vendor. Exits 1 on errors. */
export declare function run({ host, directory, output, flags }: Invocation): Promise<number>;
//# sourceMappingURL=pulumi-doctor.d.ts.map