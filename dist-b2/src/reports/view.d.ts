/** Ways to emphasise text; what they look like is the host's affair. */
export type Ink = 'red' | 'green' | 'yellow' | 'cyan' | 'bold' | 'dim';
/** Emphasises text, or gives it back as it is where colours are off. */
export type Paint = (ink: Ink, text: string) => string;
/** For whom a report is made. */
export interface View {
    readonly paint: Paint;
    /** Columns of the terminal; prose is wrapped to it, values never are. */
    readonly width: number;
}
/** No colours, for files and pipes. */
export declare const plainView: View;
//# sourceMappingURL=view.d.ts.map