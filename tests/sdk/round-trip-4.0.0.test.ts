import { test } from './engine-test.js';
import { testRoundTrip } from './round-trip.js';

test.use({ version: '4.0.0' });
testRoundTrip();
