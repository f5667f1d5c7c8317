import { test } from './engine-test.js';
import { testFirstSteps } from './first-steps.js';
import { testSdk } from './test-sdk.js';

test.use({ version: '3.22.2' });
testSdk();
testFirstSteps();
