import type { Diagnostic } from '../core/diagnostic.ts';
/** All findings about the user's files as JSON, with `terraform validate -json`'s keys. */
export interface DiagnosticsDocument {
    readonly format_version: string;
    readonly valid: boolean;
    readonly error_count: number;
    readonly warning_count: number;
    readonly diagnostics: readonly Diagnostic[];
}
/** The findings with their counts; valid = no error among them. */
export declare function diagnosticsToDocument(diagnostics: readonly Diagnostic[]): DiagnosticsDocument;
//# sourceMappingURL=diagnostics-document.d.ts.map