import { h } from './dom.js';

/** What page objects use of CodeMirror: the class, the object at the element, and a field that takes what is typed. */
export function editor(text, onchange) {
  const field = h('textarea', {
    rows: Math.min(6, text.split('\n').length),
    own: { value: text },
    oninput: (event) => onchange(event.target.value),
  });
  const api = (element) => ({
    getValue: () => element.querySelector('textarea').value,
    setValue: (value) => {
      element.querySelector('textarea').value = value;
      onchange(value);
    },
    execCommand: () => element.querySelector('textarea').select(),
  });
  const box = h(
    'div',
    { class: 'CodeMirror', onclick: ({ currentTarget }) => currentTarget.querySelector('textarea').focus() },
    field,
  );
  // An accessor, as the drawn element is not this one.
  return bind(box, api);
}

function bind(box, api) {
  if (!Object.hasOwn(HTMLDivElement.prototype, 'CodeMirror')) {
    Object.defineProperty(HTMLDivElement.prototype, 'CodeMirror', {
      get() {
        return this.classList.contains('CodeMirror') ? this.__data__(this) : undefined;
      },
    });
  }
  box.__data__ = api;
  return box;
}
