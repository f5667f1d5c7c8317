import { expect, _baseTest as test } from '@playwright/test';
import { describeContainerEnd } from './state.js';

const ENDS: [exitCode: number | undefined, oomKilled: boolean, text: string][] = [
  [137, false, 'was killed by SIGKILL'],
  [143, false, 'was killed by SIGTERM'],
  [137, true, 'ran out of memory and was killed'],
  [3, false, 'exited with code 3'],
  [0, false, 'exited with code 0'],
  [undefined, false, 'ended'],
];

for (const [exitCode, oomKilled, text] of ENDS) {
  test(`a container with exit code ${exitCode ?? '-'}${oomKilled ? ', out of memory,' : ''} ${text}`, () => {
    expect(describeContainerEnd({ oomKilled, ...(exitCode === undefined ? {} : { exitCode }) })).toBe(text);
  });
}
