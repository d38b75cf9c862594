import type { Format } from '../formats.ts';
import { driftPage } from '../html/drift-page.ts';
import { pageText } from '../html/page.ts';
import { planPage } from '../html/plan-page.ts';

/** For people with a browser: one file that loads nothing from anywhere. */
export const html: Format = {
  mediaType: 'text/html',
  plan: (plan) => pageText(planPage(plan)),
  drift: (report) => pageText(driftPage(report)),
};
