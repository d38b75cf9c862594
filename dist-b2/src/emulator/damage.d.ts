import type { Reply } from './api.ts';
/** The reply with its list (the body itself, or the one list of objects in it) in another order. */
export declare function shuffleList(reply: Reply, random: () => number): Reply;
/** The reply with members no document names in its object, in the objects of its lists and in those it embeds. */
export declare function addExtraFields(reply: Reply): Reply;
//# sourceMappingURL=damage.d.ts.map