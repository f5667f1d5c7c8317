import 'uplot/dist/uPlot.min.css';
import './style.css';
import type { PageData } from '../page-data.js';
import { showAllTests } from './all-tests.js';
import { showThroughput } from './throughput-charts.js';
import { showTrends } from './trend-charts.js';

const data = JSON.parse(document.getElementById('data')?.textContent ?? '{}') as PageData;

const trends = document.querySelector<HTMLElement>('[data-charts=trends]');
const throughput = document.querySelector<HTMLElement>('[data-charts=throughput]');
const tests = document.querySelector<HTMLElement>('[data-tests]');

function draw(): void {
  if (trends !== null) showTrends(trends, data);
  if (throughput !== null) showThroughput(throughput, data);
}

draw();
if (tests !== null) showAllTests(tests, data);

// Charts are drawn in the colours of the page, at the width of their place.
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', draw);
let width = innerWidth;
addEventListener('resize', () => {
  if (innerWidth === width) return;
  width = innerWidth;
  requestAnimationFrame(draw);
});
