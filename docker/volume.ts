import type Docker from 'dockerode';
import type { Loose } from './loose.js';

export interface VolumeFacts {
  name: string;
  labels: Record<string, string>;
  /** On the daemon's machine. */
  folder: string;
}

/** From `GET /volumes`. */
export function volumeFacts(volume: Docker.VolumeInspectInfo): VolumeFacts {
  return {
    name: volume.Name,
    labels: (volume as Loose<Docker.VolumeInspectInfo>).Labels ?? {},
    folder: volume.Mountpoint,
  };
}
