import { test } from './engine-test.js';
import { testSurface } from './surface/rows.js';

test.use({ version: '4.0.0' });
testSurface();
