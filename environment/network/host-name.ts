/** The name of this machine in the run's containers; containers that need it get it as an extra host. */
export const HOST_NAME = 'host.docker.internal';
