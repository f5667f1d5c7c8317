import { expect, _baseTest as test } from '@playwright/test';
import { errorsAsFailures } from './junit-failures.js';

test('errors count as failures, and quoted output stays', () => {
  const report = (
    failures: number,
    errors: number,
    element: string,
  ): string => `<testsuites tests="3" failures="${failures}" errors="${errors}">
<testsuite name="&lt;error a=&quot;b&quot;>" failures="${failures}" errors="${errors}">
<testcase name="a"><${element} message="JDBC_06"><![CDATA[<error message="in a log">
<testsuite failures="1" errors="1">]]></${element}></testcase>
<testcase name="b"><failure message="1 row is missing"></failure></testcase>
</testsuite></testsuites>`;
  expect(errorsAsFailures(report(1, 1, 'error'))).toBe(report(2, 0, 'failure'));
  expect(errorsAsFailures(report(2, 0, 'failure'))).toBe(report(2, 0, 'failure'));
});
