import { PostgresMedium } from './postgres-medium.ts';
/** `postgres://USER:PASSWORD@HOST/DATABASE` with the driver's usual parameters (`sslmode`, `options=-csearch_path=…`). */
export declare function openPostgres(url: URL, identity: {
    readonly name: string;
    readonly stack: string;
}): Promise<PostgresMedium>;
//# sourceMappingURL=postgres.d.ts.map