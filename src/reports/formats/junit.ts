import type { Format } from '../formats.ts';
import { driftCases, planCases } from '../junit/cases.ts';
import { suiteDocument } from '../junit/suite.ts';

/** For the test pages of build servers: each resource is a test case. */
export const junit: Format = {
  mediaType: 'application/xml',
  plan: (plan) =>
    suiteDocument({
      name: `holdfast plan ${plan.name}/${plan.stack}`,
      timestamp: plan.timestamp,
      properties: { stack: plan.stack, serial: String(plan.serial), toolVersion: plan.toolVersion },
      cases: planCases(plan),
    }),
  drift: (report) =>
    suiteDocument({
      name: `holdfast drift ${report.name}/${report.stack}`,
      timestamp: report.timestamp,
      properties: {
        stack: report.stack,
        unmanaged: String(report.unmanaged.length),
        toolVersion: report.toolVersion,
      },
      cases: driftCases(report),
    }),
};
