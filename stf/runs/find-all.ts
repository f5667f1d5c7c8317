import { findRuns, type Run } from '../../environment/index.js';
import { EXIT } from '../exit-codes.js';
import { note } from '../output/print.js';

/** All runs, also those of which only containers are left. When Docker cannot be searched for these, that is told. */
export function findAll(): Promise<Run[]> {
  return findRuns({
    docker: 'all',
    onTrouble: (error) => {
      // Who may not use Docker has nothing there.
      if (error.code !== 'DOCKER_PERMISSION_DENIED') process.exitCode = EXIT.failed;
      note(`Containers were not looked for. ${error.message}`);
    },
  });
}
