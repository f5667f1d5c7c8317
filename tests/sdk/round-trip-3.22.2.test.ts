import { test } from './engine-test.js';
import { testRoundTrip } from './round-trip.js';

test.use({ version: '3.22.2' });
testRoundTrip();
