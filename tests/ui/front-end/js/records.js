import { h } from './dom.js';
import { update } from './state.js';

const expanded = new Map();

/** A record as nested lists: quotes come from CSS, and only what is open is in the document. */
export function recordTree(id, name, value, { isError = false, isOpen = false } = {}) {
  return field(id, name, value, { isRoot: true, isError, isOpen });
}

function field(id, name, { type, value }, { isRoot = false, isError = false, isOpen = false } = {}) {
  const isNested = /^(?:MAP|LIST|LIST_MAP)$/.test(type);
  const open = expanded.get(id) ?? isOpen;
  const toggle = () => {
    expanded.set(id, !open);
    update();
  };
  const fields =
    !isNested || value === null
      ? []
      : type === 'MAP'
        ? Object.entries(value)
        : value.map((one, i) => [type === 'LIST' ? String(i) : one.dqpath.split('/').at(-1), one]);
  return h(
    'ul',
    { class: 'record-list' },
    h(
      'li',
      { class: `record-list-item ${isRoot ? 'is-root' : ''}`, key: id },
      h(
        'div',
        {},
        h(
          'label',
          { class: `${isRoot ? 'root-label' : ''} ${isError && isRoot ? 'label label-danger' : ''}` },
          isNested && h('span', { class: `pointer toggler ${open ? 'open' : ''}`, onclick: toggle }),
          h('span', { class: 'field-name' }, name),
          ' :',
        ),
        h(
          'div',
          {},
          h('span', { class: 'field-type', hidden: true }, type === 'LIST' ? `${type} [ ${value?.length} ]` : type),
          open && fields.map(([key, one]) => field(`${id}/${key}`, key, one)),
          (!isNested || value === null) &&
            h('span', { class: `field-value ${value === null ? '' : type}` }, String(value)),
        ),
      ),
    ),
  );
}
