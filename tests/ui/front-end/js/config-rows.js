import { h } from './dom.js';

/**
 * The rows of a config that has several values: a list, keys and values, or beans, whose columns have a header where they are at most
 * four, and labels otherwise. `input` makes the input of one value.
 */
export function configRows({ name, type, model }, rows, set, input) {
  const columns = [...(model?.configDefinitions ?? [])].sort((a, b) => a.displayPosition - b.displayPosition);
  const fresh = () => {
    if (type === 'MAP') return { key: '', value: '' };
    if (type === 'LIST') return '';
    return Object.fromEntries(columns.map((column) => [column.name, column.defaultValue ?? '']));
  };
  const add = () => set([...rows, fresh()]);
  const plus = () => h('button', { type: 'button', class: 'btn', onclick: add }, h('i', { class: 'fa fa-plus' }));
  const buttons = (i) =>
    h(
      'div',
      { class: 'btn-group' },
      h(
        'button',
        { type: 'button', class: 'btn', onclick: () => set(rows.filter((_, one) => one !== i)) },
        h('i', { class: 'fa fa-minus' }),
      ),
      i === rows.length - 1 && plus(),
    );
  const put = (i, value) => set(rows.map((row, one) => (one === i ? value : row)));
  if (type === 'LIST' || type === 'MAP') {
    const text = (value, onchange) => input({ type: 'STRING', name }, value, onchange);
    const key = (row, i) =>
      h('input', {
        type: 'text',
        name: `${name}key${i}`,
        own: { value: row.key },
        oninput: ({ target }) => put(i, { ...row, key: target.value }),
      });
    const cells = (row, i) =>
      type === 'LIST'
        ? h(
            'div',
            {},
            text(row, (value) => put(i, value)),
          )
        : [
            h('div', {}, key(row, i)),
            h('div', {}, ':'),
            h(
              'div',
              {},
              text(row.value, (value) => put(i, { ...row, value })),
            ),
          ];
    return h(
      'div',
      {},
      rows.map((row, i) => h('div', { class: 'row map-list-type' }, cells(row, i), buttons(i))),
      rows.length === 0 && plus(),
    );
  }
  const isMet = ({ dependsOnMap }, row) =>
    Object.entries(dependsOnMap ?? {}).every(([other, wanted]) => wanted.includes(row[other]));
  const cell = (column, row, i) =>
    isMet(column, row) && input(column, row[column.name], (value) => put(i, { ...row, [column.name]: value }));
  const withHeader = columns.length <= 4;
  const head = h(
    'thead',
    {},
    h(
      'tr',
      {},
      columns.map(({ label }) => h('th', { class: 'custom-field-property' }, label)),
      h('th', { class: 'custom-field-buttons' }),
    ),
  );
  const cells = (row, i) =>
    withHeader
      ? columns.map((column) => h('td', {}, cell(column, row, i)))
      : h(
          'td',
          {},
          columns
            .filter((column) => isMet(column, row))
            .map((column) => h('div', { class: 'form-group' }, h('label', {}, column.label), cell(column, row, i))),
        );
  return h(
    'div',
    {},
    h(
      'table',
      { class: 'table' },
      withHeader && head,
      h(
        'tbody',
        {},
        rows.map((row, i) => h('tr', {}, cells(row, i), h('td', {}, buttons(i)))),
      ),
    ),
    rows.length === 0 && plus(),
  );
}
