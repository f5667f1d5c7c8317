import { test } from './engine-test.js';
import { testSurface } from './surface/rows.js';

test.use({ version: '3.22.2' });
testSurface();
