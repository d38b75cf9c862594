import type { Provider } from '../../../core/define.ts';
import type { CommonConfig } from '../../../http/connect.ts';
/** Keys every provider entry understands besides its provider's own. */
export declare const COMMON_KEYS: readonly ["concurrency", "timeout", "caFile", "allowInsecureHttp", "headers"];
/** Reads the common keys from their texts; a text that does not fit is an error that names the key. */
export declare function commonSettings(provider: Provider, texts: Readonly<Record<string, string>>): CommonConfig;
//# sourceMappingURL=common-settings.d.ts.map