import * as buddy from './buddy.ts';
import * as gitjira from './gitjira.ts';
import * as upsun from './upsun.ts';
export { buddy, gitjira, upsun };
/** Resource classes by type token. */
export declare const resourceClasses: {
    readonly 'buddy:Integration': typeof buddy.Integration;
    readonly 'gitjira:Integration': typeof gitjira.Integration;
    readonly 'upsun:Integration': typeof upsun.Integration;
};
/** Classes of provider instances by provider. */
export declare const providerClasses: {
    readonly buddy: typeof buddy.Provider;
    readonly gitjira: typeof gitjira.Provider;
    readonly upsun: typeof upsun.Provider;
};
//# sourceMappingURL=index.d.ts.map