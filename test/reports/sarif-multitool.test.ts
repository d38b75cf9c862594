import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { sarif } from '../../src/reports/formats/sarif.ts';
import { plainView } from '../../src/reports/view.ts';
import { installClient } from '../clients/install.ts';
import { validateSarif, type Remark } from '../clients/sarif-multitool/validate.ts';
import { HOSTILE, hostileDrift, hostilePlan } from './hostile.ts';
import { quietDrift, sampleDrift } from './sample-drift.ts';
import { quietPlan, samplePlan } from './sample-plan.ts';

const runsHere = process.platform === 'linux' && process.arch === 'x64';
if (!runsHere)
  process.stderr.write('The client sarif-multitool is not driven: it is made for Linux on x64\n');
const installed = runsHere ? await installClient('sarif-multitool') : { missing: 'not for this machine' };
const describeTool = installed.missing === undefined ? describe : describe.skip;

const planLog = (plan = samplePlan): string => [...(sarif.plan?.(plan, plainView) ?? [])].join('');
const driftLog = (report = sampleDrift): string => [...(sarif.drift?.(report, plainView) ?? [])].join('');

describeTool('our SARIF in the eyes of its makers', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'holdfast-sarif-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const validate = (name: string, logs: Readonly<Record<string, string>>): Promise<readonly Remark[]> =>
    validateSarif((installed as { directory: string }).directory, join(folder, name), logs);

  /** Holdfast has no page of its own that a log could lead to. */
  const withoutOurPage = (remarks: readonly Remark[]): readonly Remark[] =>
    remarks.filter(({ rule, text }) => !(rule === 'SARIF2005' && /nformationUri/u.test(text)));

  test('is without fault, whatever the texts in it', async () => {
    const hostile = HOSTILE.join(' ');
    const logs = {
      plan: planLog(),
      drift: driftLog(),
      'quiet-plan': planLog(quietPlan),
      'quiet-drift': driftLog(quietDrift),
      'hostile-plan': planLog(hostilePlan(hostile)),
      'hostile-drift': driftLog(hostileDrift(hostile)),
    };
    expect(withoutOurPage(await validate('good', logs))).toEqual([]);
  });

  test('is told from a log with a member the schema does not know and a rule that is not there', async () => {
    const [first, ...rest] = driftLog().split('"ruleIndex":');
    expect(rest.length).toBeGreaterThan(1);
    const bad = `${first}"unknown":1,"ruleIndex":9${rest.join('"ruleIndex":')}`;
    const remarks = withoutOurPage(await validate('bad', { bad }));
    expect(remarks.map(({ file, level, rule }) => `${file} ${level} ${rule}`)).toEqual([
      'bad.sarif error JSON1005',
      'bad.sarif error SARIF1009',
    ]);
  });
});
