/** The same function, computed once for each object it is asked about. */
export declare function remembered<K extends object, V>(make: (key: K) => V): (key: K) => V;
//# sourceMappingURL=remembered.d.ts.map