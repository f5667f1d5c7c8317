/** The environment of a user: without the variables of the outer run and of earlier tests. */
export function userEnvironment(): NodeJS.ProcessEnv {
  const users = Object.entries(process.env).filter(
    ([name]) =>
      !/^(STF_RUN|STF_TMPDIR$|STF_REPORTS|TEST_|PW_|PLAYWRIGHT_|CI$|NODE_OPTIONS$|FORCE_COLOR$|npm_)/.test(name),
  );
  return Object.fromEntries(users);
}
