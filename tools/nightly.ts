/** Which specs are those of nightly; the others have projects of their own. Of the faults, nightly has one that is quick, for each origin. */
export const NIGHTLY = {
  testDir: 'specs',
  testIgnore: [/specs\/faults\/(?!broken-batches)/, 'specs/performance/**', 'specs/soak/**', 'specs/ui/**'],
};
