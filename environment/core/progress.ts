/** Reports one line about long work to the user. */
export type Progress = (message: string) => void;

export const silent: Progress = () => undefined;
