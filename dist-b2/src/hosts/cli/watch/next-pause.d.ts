/** How long to wait before the next cycle: the interval, doubled with each failure in a row, give or take a tenth. */
export declare function nextPause(intervalMs: number, failures: number, random: number): number;
//# sourceMappingURL=next-pause.d.ts.map