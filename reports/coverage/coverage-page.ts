import { html, type Html } from '../history/html.js';
import { kindOf, totalText } from './coverage-table.js';
import { configShare, valueShare, type ConfigCoverage, type Share, type StageCoverage } from './stage-coverage.js';

const STYLE = `
  :root { color-scheme: light dark; --yes: #1a7f37; --no: #9a6700; --line: #8884; }
  body { font: 14px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 72rem; padding: 0 1rem; }
  summary { cursor: pointer; padding: .3rem 0; border-top: 1px solid var(--line); }
  summary span { float: right; font-variant-numeric: tabular-nums; margin-left: 2rem; min-width: 8rem; text-align: right; }
  table { border-collapse: collapse; margin: .3rem 0 1rem 1.2rem; }
  td { padding: .1rem .8rem .1rem 0; vertical-align: top; }
  .yes { color: var(--yes); } .no { color: var(--no); opacity: .8; } code { font-size: 12px; opacity: .7; }
  @media (prefers-color-scheme: dark) { :root { --yes: #3fb950; --no: #d29922; } }`;

/** Stage × config × value as one file, which opens from disk and loads nothing. */
export function coveragePage(stages: readonly StageCoverage[], title: string): string {
  const body = html`<h1>${title}</h1>
    <p>${totalText(stages)} A config is set where a pipeline of a test has another value than its default.</p>
    ${stages.map(stageRow)}`;
  return [
    '<!doctype html>',
    '<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    html`<title>${title}</title>`.text,
    `<style>${STYLE}</style></head><body>`,
    body.text,
    '</body></html>\n',
  ].join('\n');
}

function stageRow(stage: StageCoverage): Html {
  if (!stage.used)
    return html`<details>
      <summary class="no">${stage.label} (${kindOf(stage)})<span>not used</span></summary>
    </details>`;
  const [configs, values] = [configShare(stage), valueShare(stage)];
  return html`<details>
    <summary>
      ${stage.label} (${kindOf(stage)})<span>${shareText(values)} values</span
      ><span>${shareText(configs)} configs</span>
    </summary>
    <table>
      ${stage.configs.map(configRow)}
    </table>
  </details>`;
}

function configRow({ name, label, set, values }: ConfigCoverage): Html {
  return html`<tr>
    <td class="${set ? 'yes' : 'no'}">${set ? '✓' : '–'} ${label}<br /><code>${name}</code></td>
    <td>
      ${values.map(({ value, used }) => html`<span class="${used ? 'yes' : 'no'}">${used ? '✓' : '–'} ${value}</span> `)}
    </td>
  </tr>`;
}

function shareText({ covered, of }: Share): string {
  return `${covered}/${of}`;
}
