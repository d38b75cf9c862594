import type { IncomingMessage, ServerResponse } from 'node:http';
import type { World } from './world.ts';
/** Answers one request whose body has been read; `text` is undefined where that was too long. Never throws. */
export declare function serve(world: World, message: IncomingMessage, response: ServerResponse, text: string | undefined): void;
//# sourceMappingURL=serve.d.ts.map