/** A finding's two parts as one running text. */
export function joined(summary: string, detail: string): string {
  if (detail === '') return summary;
  return `${summary}${/[.!?]$/u.test(summary) ? '' : '.'} ${detail}`;
}
