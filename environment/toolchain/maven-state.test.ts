import { expect, _baseTest as test } from '@playwright/test';
import { MavenState } from './maven-state.js';

test('shows the module and the downloaded megabytes of a build', () => {
  const state = new MavenState(90_000_000);
  expect(state.text).toBe('Maven: resolving dependencies');
  state.take('[INFO] Building stf-engine-core 1.0                                       [4/12]');
  state.take('Downloading from central: https://repo.example.com/a/a/1/a-1.jar');
  expect(state.text).toBe('Maven: module 4 of 12');
  state.take('Downloaded from central: https://repo.example.com/a/a/1/a-1.jar (40 MB at 2.1 MB/s)');
  state.take('[INFO] Downloaded from central: https://repo.example.com/a/a/1/a-1.pom (900 kB at 2.1 MB/s)');
  state.take('Downloaded from central: https://repo.example.com/a/b/1/b-1.pom (512 B at 1.0 kB/s)');
  expect(state.text).toBe('Maven: module 4 of 12, 41 of about 90 MB downloaded');
});

test('shows no total when more than expected is downloaded', () => {
  const state = new MavenState(1_000_000);
  state.take('Downloaded from central: https://repo.example.com/a/a/1/a-1.jar (1.2 MB at 2.1 MB/s)');
  expect(state.text).toBe('Maven: 1.2 MB downloaded');
});
