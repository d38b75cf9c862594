/**
 * V8's settings are for servers; a command is over before they pay. The young generation grows no further (a third less
 * memory for 10,000 resources), the old one little more than twofold between collections (another quarter) and collected
 * at once (nobody notices the pause; marking beside the program costs a twelfth more CPU), one thread collects the young
 * one (waking others costs more than it saves), and the slowest of the compilers stays out (a fifth less CPU for a plan
 * of 10,000, and no more time). Measured with `npm run bench`.
 */
export declare function tuneEngine(): void;
//# sourceMappingURL=tune-engine.d.ts.map