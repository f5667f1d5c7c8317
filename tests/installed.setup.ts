import { test } from '@playwright/test';
import { installPackages } from '../packaging/install.js';
import { INSTALLED } from './support/installed.js';

test('the packages are installed', () => installPackages(INSTALLED));
