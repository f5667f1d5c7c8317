import { test } from './engine-test.js';
import { testFirstSteps } from './first-steps.js';
import { testSdk } from './test-sdk.js';

test.use({ version: '4.0.0' });
testSdk();
testFirstSteps();
