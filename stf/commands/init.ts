import type { Command } from 'commander';

const MORE = `
It adds playwright.config.ts, specs/first.spec.ts, tsconfig.json, scripts in package.json and lines in .gitignore.
What is there already stays as it is, and is named; a second time changes nothing.
A config that does not use the framework yet stays too: the lines that it needs are printed.

Examples:
  npm install --save-dev ./sdc-test-framework-0.1.0.tgz && npx stf init && npx stf test

Exit codes: 0 done; 1 the folder cannot be used; 2 wrong usage.`;

export function addInit(program: Command): void {
  program
    .command('init')
    .summary('add the framework to a repository of your own')
    .description('Adds the framework to a repository of your own: a config, a first spec that runs, scripts.')
    .argument('[folder]', 'where', '.')
    .addHelpText('after', MORE)
    .action(async (folder: string) => {
      const { init } = await import('../init/init.js');
      await init(folder);
    });
}
