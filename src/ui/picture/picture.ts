import { drawn } from './drawing.ts';
import { escaped, tag } from './svg-text.ts';

const FOOT = 36;
const EDGE = 24;

/** What stands in a picture besides what is drawn. */
export interface Caption {
  /** Read aloud, and the name of the picture. */
  readonly title: string;
  /** Where it comes from, and of which days it is. */
  readonly source: string;
}

/**
 * A part of the page as a drawing that needs nothing else: SVG with its colours written into it, in the light theme.
 *
 * Any part can be drawn: no chart has to know how.
 */
export function pictureOf(part: HTMLElement, caption: Caption): string {
  const undo = inLight();
  try {
    return svgOf(part, caption);
  } finally {
    undo();
  }
}

/** The page is light until what is given back is called; nothing is painted in between. */
function inLight(): () => void {
  const { dataset, classList } = document.documentElement;
  const { theme } = dataset;
  dataset.theme = 'light';
  classList.add('still');
  return () => {
    classList.remove('still');
    if (theme === undefined) delete dataset.theme;
    else dataset.theme = theme;
  };
}

function svgOf(part: HTMLElement, { title, source }: Caption): string {
  const { left, top, width, height } = part.getBoundingClientRect();
  const style = getComputedStyle(part);
  const all = { width: Math.ceil(width), height: Math.ceil(height) + FOOT };
  const foot = {
    x: EDGE,
    y: all.height - FOOT / 2 + 4,
    fill: lightOf('--ink-3'),
    'font-family': style.fontFamily,
    'font-size': '12px',
  };
  return tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      ...all,
      viewBox: `0 0 ${all.width} ${all.height}`,
      role: 'img',
      'aria-label': title,
    },
    [
      `<title>${escaped(title)}</title>`,
      hatch(),
      tag('rect', { ...all, fill: lightOf('--surface') }),
      drawn(part, { left, top }),
      tag('text', foot, escaped(source)),
    ].join(''),
  );
}

/** The colour that a token has in the light theme, the first of its two. */
function lightOf(token: string): string {
  const both = getComputedStyle(document.documentElement).getPropertyValue(token);
  return /#[0-9a-f]{3,8}/i.exec(both)?.[0] ?? '#000000';
}

/** The pattern of the unknown, which stands once on the page. */
function hatch(): string {
  const stroke = lightOf('--edge');
  const pattern = { id: 'hatch', width: 5, height: 5, patternUnits: 'userSpaceOnUse' };
  return `<defs>${tag(
    'pattern',
    { ...pattern, patternTransform: 'rotate(45)' },
    tag('line', { x1: 0, y1: 0, x2: 0, y2: 5, stroke, 'stroke-width': 1 }),
  )}</defs>`;
}

/** The same in dots, twice as many as on the page: it is looked at on other screens, too. */
export async function pngOf(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width * 2;
  canvas.height = image.height * 2;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((made) => (made === null ? reject(new TypeError('toBlob')) : resolve(made)));
  });
}
