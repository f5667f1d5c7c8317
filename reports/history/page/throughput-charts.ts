import { duration, integer } from '../format.js';
import type { PageData, ThroughputSeries } from '../page-data.js';
import { chart } from './chart.js';

/** One chart for each pair of origin and destination, on each version. */
export function showThroughput(place: HTMLElement, data: PageData): void {
  place.replaceChildren();
  for (const series of data.throughput) show(place, data, series);
}

function show(
  place: HTMLElement,
  data: PageData,
  { origin, destination, name, sdc, points, changes }: ThroughputSeries,
): void {
  const latest = points.at(-1);
  const native = points.some((point) => point.native !== undefined);
  const batch = latest?.p95 === undefined ? '' : ` · batch p95 ${duration(latest.p95)}`;
  const megabytes = latest?.megabytesPerSecond === undefined ? '' : ` · ${latest.megabytesPerSecond.toFixed(1)} MB/s`;
  chart(place, {
    title: `${origin} → ${destination}`,
    note: `${name === '' ? '' : `${name} · `}${sdc}${megabytes}${batch}`,
    height: 150,
    nights: points.map(({ night }) => night),
    all: data.nights,
    series: [
      { label: '', colour: 'transparent', values: points.map(({ low }) => low) },
      { label: '', colour: 'transparent', values: points.map(({ high }) => high) },
      { label: 'records/s', colour: 'accent', values: points.map(({ recordsPerSecond }) => recordsPerSecond) },
      ...(native
        ? [
            {
              label: 'native client',
              colour: 'muted',
              values: points.map((point) => point.native ?? null),
              dashed: true,
            },
          ]
        : []),
    ],
    band: [0, 1],
    changes,
    format: integer,
    min: 0,
  });
}
