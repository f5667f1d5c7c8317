/** How containers of a run call the machine that the run is on; each container that needs it gets it as an extra host. */
export const HOST_NAME = 'host.docker.internal';
