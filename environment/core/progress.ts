/** Takes one line about something that takes time; shown to the person who waits. */
export type Progress = (message: string) => void;

export const silent: Progress = () => undefined;
