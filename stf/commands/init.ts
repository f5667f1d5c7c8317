import type { Command } from 'commander';

const MORE = `
It adds playwright.config.ts, specs/first.spec.ts, tsconfig.json, scripts in package.json and lines in .gitignore.
Existing files are left unchanged and listed; running it again changes nothing.
For an existing config that does not use the framework yet, the lines to add are printed.

Examples:
  npm install --save-dev ./sdc-test-framework-0.1.0.tgz && npx stf init && npx stf test

Exit codes: 0 done; 1 the directory cannot be used; 2 wrong usage.`;

export function addInit(program: Command): void {
  program
    .command('init')
    .summary('add the framework to a repository of your own')
    .description('Adds the framework to a repository of your own: a config, a first spec that runs, scripts.')
    .argument('[folder]', 'directory', '.')
    .addHelpText('after', MORE)
    .action(async (folder: string) => {
      const { init } = await import('../init/init.js');
      await init(folder);
    });
}
