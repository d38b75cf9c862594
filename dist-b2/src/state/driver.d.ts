/** Loads a package that only this backend needs, or says how to install it. */
export declare function loadDriver<T>(name: string, version: string, load: () => Promise<T>): Promise<T>;
//# sourceMappingURL=driver.d.ts.map