type Child = Node | string | null;

/** Makes an element. Children that are strings become text, never markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** The shape of a severity, drawn, so that it is told without colour and by no font. */
export function sign(kind: 'error' | 'warning' | 'note'): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  svg.classList.add('sign', kind);
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', SHAPES[kind]);
  path.setAttribute('fill-rule', 'evenodd');
  svg.append(path);
  return svg;
}

const SVG = 'http://www.w3.org/2000/svg';
/** The same shapes as in the pane. */
const SHAPES = {
  error: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Z',
  warning: 'M8 1.2 15.4 14.5H.6Z',
  note: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm-.9 2.4h1.8v1.8H7.1Zm0 3h1.8v5.2H7.1Z',
};
