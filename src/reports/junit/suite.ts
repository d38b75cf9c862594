import { escapeMarkup } from '../escape-markup.ts';

/** One resource as a test case. */
export interface TestCase {
  readonly name: string;
  readonly className: string;
  readonly outcome: 'passed' | 'skipped' | 'failure' | 'error';
  /** One line; absent for what passed. */
  readonly message?: string;
  /** What kind of failure or error: a class of drift or an error's code. */
  readonly type?: string;
  readonly detail?: string;
}

/** The report around the cases. */
export interface Suite {
  readonly name: string;
  /** ISO 8601. */
  readonly timestamp: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly cases: readonly TestCase[];
}

/** One suite as a document that both schemas in use accept: Ant's strict one and that of Jenkins. */
export function* suiteDocument(suite: Suite): Generator<string> {
  const count = (outcome: TestCase['outcome']): number =>
    suite.cases.filter((one) => one.outcome === outcome).length;
  const counts = `tests="${suite.cases.length}" failures="${count('failure')}" errors="${count('error')}" skipped="${count('skipped')}"`;
  const moment = suite.timestamp.slice(0, 'YYYY-MM-DDTHH:MM:SS'.length);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n';
  yield `<testsuite ${attribute('name', suite.name)} package="holdfast" id="0" ${attribute('timestamp', moment)} hostname="localhost" ${counts} time="0">\n`;
  const properties = Object.entries(suite.properties).map(
    ([name, value]) => `  <property ${attribute('name', name)} ${attribute('value', value)}/>\n`,
  );
  yield `<properties>\n${properties.join('')}</properties>\n`;
  for (const one of suite.cases) yield caseElement(one);
  yield '<system-out></system-out>\n<system-err></system-err>\n</testsuite>\n</testsuites>\n';
}

function caseElement({ name, className, outcome, message = '', type = '', detail = '' }: TestCase): string {
  const open = `<testcase ${attribute('name', name)} ${attribute('classname', className)} time="0"`;
  if (outcome === 'passed') return `${open}/>\n`;
  if (outcome === 'skipped') return `${open}><skipped ${attribute('message', message)}/></testcase>\n`;
  const inner = `<${outcome} ${attribute('message', message)} ${attribute('type', type)}>${escapeMarkup(detail)}</${outcome}>`;
  return `${open}>${inner}</testcase>\n`;
}

function attribute(name: string, value: string): string {
  return `${name}="${escapeMarkup(value).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;')}"`;
}
