const SVG = 'http://www.w3.org/2000/svg';
const SVG_TAGS = new Set(['svg', 'g', 'path', 'rect', 'circle', 'text', 'tspan', 'image', 'foreignObject']);

/** An element: `h('a', { class: 'btn', onclick }, 'text')`. `datum` is what D3 would keep at it, `own` sets properties. */
export function h(tag, attributes = {}, ...children) {
  const element = SVG_TAGS.has(tag) ? document.createElementNS(SVG, tag) : document.createElement(tag);
  const { datum, own = {}, ...rest } = attributes;
  if (datum !== undefined) element.__data__ = datum;
  element.own = own;
  Object.assign(element, own);
  element.handlers = {};
  for (const [name, value] of Object.entries(rest)) {
    if (typeof value === 'function') {
      element.handlers[name] = value;
      element[name] = value;
    } else if (value === true) element.setAttribute(name, '');
    else if (value !== false && value !== undefined && value !== null) element.setAttribute(name, value);
  }
  element.append(...children.flat(9).filter((child) => child !== false && child !== undefined && child !== null));
  return element;
}

/** Makes a drawn element the same as a new one; what a user is typing stays. */
export function morph(from, to) {
  if (
    from.nodeType !== to.nodeType ||
    from.nodeName !== to.nodeName ||
    from.getAttribute?.('key') !== to.getAttribute?.('key')
  ) {
    return from.replaceWith(to);
  }
  if (from.nodeType === Node.TEXT_NODE) {
    if (from.data !== to.data) from.data = to.data;
    return undefined;
  }
  for (const { name } of [...from.attributes]) if (!to.hasAttribute(name)) from.removeAttribute(name);
  for (const { name, value } of to.attributes) if (from.getAttribute(name) !== value) from.setAttribute(name, value);
  for (const name of Object.keys(from.handlers ?? {})) if (!(name in to.handlers)) from[name] = null;
  Object.assign(from, to.handlers);
  from.handlers = to.handlers;
  from.__data__ = to.__data__;
  if (from !== document.activeElement)
    for (const [name, value] of Object.entries(to.own)) if (from[name] !== value) from[name] = value;
  const [old, fresh] = [[...from.childNodes], [...to.childNodes]];
  fresh.forEach((child, i) => (i < old.length ? morph(old[i], child) : from.append(child)));
  old.slice(fresh.length).forEach((child) => child.remove());
  return undefined;
}

let opened;
/** A button with a menu that a click opens and closes. The entries are in the document while it is closed. */
export function dropdown(id, button, entries, { wrapper = {} } = {}) {
  const toggle = (event) => {
    event.preventDefault();
    event.stopPropagation();
    opened = opened === id ? undefined : id;
    dispatchEvent(new Event('redraw'));
  };
  button.onclick = toggle;
  button.handlers.onclick = toggle;
  return h('div', wrapper, button, h('ul', { class: `dropdown-menu ${opened === id ? 'open' : ''}` }, entries));
}

addEventListener('click', () => {
  if (opened === undefined) return;
  opened = undefined;
  dispatchEvent(new Event('redraw'));
});

/** A link that does something. */
export function link(text, onclick, attributes = {}) {
  const act = (event) => {
    event.preventDefault();
    onclick(event);
  };
  return h('a', { href: '#', ...attributes, onclick: act }, text);
}
