/** One resource as a test case. */
export interface TestCase {
    readonly name: string;
    readonly className: string;
    readonly outcome: 'passed' | 'skipped' | 'failure' | 'error';
    /** One line; absent for what passed. */
    readonly message?: string;
    /** What kind of failure or error: a class of drift or an error's code. */
    readonly type?: string;
    readonly detail?: string;
}
/** The report around the cases. */
export interface Suite {
    readonly name: string;
    /** ISO 8601. */
    readonly timestamp: string;
    readonly properties: Readonly<Record<string, string>>;
    readonly cases: readonly TestCase[];
}
/** One suite as a document that both schemas in use accept: Ant's strict one and that of Jenkins. */
export declare function suiteDocument(suite: Suite): Generator<string>;
//# sourceMappingURL=suite.d.ts.map