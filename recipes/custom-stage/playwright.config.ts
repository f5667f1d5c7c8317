import { defineConfig } from '@playwright/test';
import { frameworkConfig, type SdcOptions } from 'sdc-test-framework/config';

export default defineConfig<object, SdcOptions>(frameworkConfig(), { testDir: 'specs' });
