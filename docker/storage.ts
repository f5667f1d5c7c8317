import type Docker from 'dockerode';
import type { Loose } from './daemon-api.js';

export interface VolumeFacts {
  name: string;
  labels: Record<string, string>;
  /** On the daemon's machine. */
  directory: string;
}

/** From `GET /volumes`. */
export function volumeFacts(volume: Docker.VolumeInspectInfo): VolumeFacts {
  return {
    name: volume.Name,
    labels: (volume as Loose<Docker.VolumeInspectInfo>).Labels ?? {},
    directory: volume.Mountpoint,
  };
}

/** Disk space that the daemon uses, in bytes. */
export interface DiskUsage {
  images: number;
  containers: number;
  volumes: number;
  buildCache: number;
}

/** The parts of `GET /system/df` that are used. */
interface DfAnswer {
  LayersSize?: number;
  Containers?: { SizeRw?: number }[] | null;
  Volumes?: { UsageData?: { Size?: number } | null }[] | null;
  BuildCache?: { Size?: number }[] | null;
}

export function diskUsage(answer: object): DiskUsage {
  const { LayersSize, Containers, Volumes, BuildCache } = answer as DfAnswer;
  // A size that the daemon did not compute is -1.
  const sum = (sizes: (number | undefined)[] = []): number =>
    sizes.reduce<number>((total, size = 0) => total + Math.max(size, 0), 0);
  return {
    images: Math.max(LayersSize ?? 0, 0),
    containers: sum(Containers?.map((container) => container.SizeRw)),
    volumes: sum(Volumes?.map((volume) => volume.UsageData?.Size)),
    buildCache: sum(BuildCache?.map((entry) => entry.Size)),
  };
}
