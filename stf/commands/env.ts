import { Option, type Command } from 'commander';
import { note, print, printJson } from '../output/print.js';
import { SHELLS, usualShell, type Shell } from '../env/shells.js';
import { RUNS_CHOICES } from '../choices/choices.js';
import { addChoices, chosenOptions } from '../choices/flags.js';

const MORE = `
If several runs have a product, its server in the latest run is used.

Examples:
  eval "$(npx stf env)"; npx playwright test          sh, bash, zsh
  npx stf env --shell fish | source                   fish
  npx stf env --shell powershell | Invoke-Expression  PowerShell
  npx stf env --json                                  for a script

The output contains logins: keep it secret.

Exit codes: 0 printed; 1 there are no kept servers; 2 wrong usage.`;

export function addEnv(program: Command): void {
  const command = program
    .command('env')
    .summary('print the variables that select the kept servers')
    .description(
      'Prints the environment variables that make a test run use the servers that stf start (or --keep) left running.',
    )
    .argument('[run]', 'only servers of this run (see stf ps)')
    .addOption(new Option('--shell <shell>', 'syntax of the output').choices(Object.keys(SHELLS)).default(usualShell()))
    .option('--json', 'print them as a JSON object')
    .addHelpText('after', MORE);
  addChoices(command, RUNS_CHOICES).action(
    async (run: string | undefined, { shell, json }: { shell: Shell; json?: true }) => {
      const [{ keptServers }, { variablesOf }, { addressMapOf, outOfReach }] = await Promise.all([
        import('../runs/kept.js'),
        import('../../environment/index.js'),
        import('../env/address-map.js'),
      ]);
      const servers = await keptServers(chosenOptions(command, RUNS_CHOICES).machine, run);
      const pairs = servers.flatMap((server) => Object.entries(variablesOf(server)));
      const variables = { ...Object.fromEntries(pairs), ...(await addressMapOf(servers)) };
      for (const warning of outOfReach(servers)) note(warning);
      if (json === true) printJson(variables);
      else for (const [name, value] of Object.entries(variables)) print(SHELLS[shell](name, value));
    },
  );
}
