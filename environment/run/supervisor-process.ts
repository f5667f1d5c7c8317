import { choices } from './choose.js';
import { runSupervisor } from './run-supervisor.js';

await runSupervisor(choices, process.env);
