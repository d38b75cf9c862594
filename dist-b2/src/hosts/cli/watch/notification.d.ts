import { type CycleResult } from './cycle-result.ts';
export type NotificationFormat = 'json' | 'slack';
/** Whether a cycle has news since the last report: something was done, or what is open is not what it was. */
export declare function isNews(result: CycleResult, reported: string): boolean;
/** The body of one notification. Names and codes only: values stay at home. */
export declare function notificationBody(result: CycleResult, at: string, format: NotificationFormat): string;
/** One cycle in one sentence or two. */
export declare function sentence({ name, stack, open, applied, failed, reason }: CycleResult): string;
//# sourceMappingURL=notification.d.ts.map