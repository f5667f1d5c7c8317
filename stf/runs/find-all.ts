import { findRuns, type Machine, type Run } from '../../environment/index.js';
import { EXIT } from '../exit-codes.js';
import { note } from '../output/print.js';

/** All runs, including those with only containers left. Prints a warning when Docker cannot be searched for these. */
export function findAll(machine: Machine): Promise<Run[]> {
  return findRuns(machine, {
    docker: 'all',
    onTrouble: (error) => {
      // A user without access to Docker cannot have containers there.
      if (error.code !== 'DOCKER_PERMISSION_DENIED') process.exitCode = EXIT.failed;
      note(`Docker could not be searched for containers. ${error.message}`);
    },
  });
}
