import { DockerError } from '../errors.js';

/** The `DockerError` that something ends with; anything else fails the test. */
export async function failureOf(doing: Promise<unknown>): Promise<DockerError> {
  try {
    await doing;
  } catch (error) {
    if (error instanceof DockerError) return error;
    throw error;
  }
  throw new Error('No error came.');
}
