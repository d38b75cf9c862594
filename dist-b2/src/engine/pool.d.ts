/** Runs a task per item, at most `limit` at once, results in the items' order. Rejects with the first failure once all begun tasks ended. */
export declare function pool<T, R>(items: readonly T[], limit: number, task: (item: T) => Promise<R>): Promise<R[]>;
//# sourceMappingURL=pool.d.ts.map