/**
 * Draws the add-in's icons (`npx tsx assets/icons/build.ts`): a sheet with a green head, one red cell and a green
 * check. Everything is placed on a 16 × 16 grid, so that the smallest size keeps sharp edges.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodePng } from './png';

const SIZES = [16, 32, 64, 80, 128];
const GRID = 16;
/** Samples a pixel side: enough for smooth slanted lines. */
const SAMPLES = 8;

type Colour = readonly [red: number, green: number, blue: number, alpha: number];
const NOTHING: Colour = [0, 0, 0, 0];
const WHITE: Colour = [255, 255, 255, 255];
const GREEN: Colour = [16, 124, 65, 255];
const LINE: Colour = [176, 190, 182, 255];
const RED: Colour = [209, 52, 56, 255];

type Point = readonly [x: number, y: number];
const CHECK: readonly Point[] = [
  [7.2, 11.2],
  [9.9, 13.9],
  [15, 7.6],
];

/** What stands at a point of the grid; the first shape that covers it, from the front to the back. */
function colourAt(x: number, y: number): Colour {
  const fromCheck = Math.min(distance([x, y], CHECK[0]!, CHECK[1]!), distance([x, y], CHECK[1]!, CHECK[2]!));
  if (fromCheck <= 1) return GREEN;
  // A white rim parts the check from the grid; outside the sheet it would be a smudge on a dark ribbon.
  const onSheet = x >= 0 && x < 14 && y >= 1 && y < 15;
  if (!onSheet) return NOTHING;
  if (fromCheck <= 1.8) return WHITE;
  const inside = x >= 1 && x < 13 && y >= 4 && y < 14;
  if (!inside) return GREEN;
  if (x >= 5 && x < 9 && y >= 4 && y < 7) return RED;
  const onLine = (x >= 4 && x < 5) || (x >= 9 && x < 10) || (y >= 7 && y < 8) || (y >= 10 && y < 11);
  return onLine ? LINE : WHITE;
}

/** Distance of a point from a stretch of line. */
function distance([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const along = Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - x1 - along * dx, y - y1 - along * dy);
}

/** Red, green, blue and alpha of every pixel, row by row; each the average of its samples. */
function draw(size: number): Uint8Array {
  const pixels = new Uint8Array(size * size * 4);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      pixels.set(pixel(row, column, GRID / size), (row * size + column) * 4);
    }
  }
  return pixels;
}

function pixel(row: number, column: number, scale: number): number[] {
  let [red, green, blue, alpha] = [0, 0, 0, 0];
  for (let sample = 0; sample < SAMPLES * SAMPLES; sample++) {
    const x = (column + ((sample % SAMPLES) + 0.5) / SAMPLES) * scale;
    const y = (row + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) * scale;
    const [r, g, b, a] = colourAt(x, y);
    // Weighted by alpha, so that what is see-through does not darken an edge.
    red += r * a;
    green += g * a;
    blue += b * a;
    alpha += a;
  }
  if (alpha === 0) return [0, 0, 0, 0];
  return [red / alpha, green / alpha, blue / alpha, alpha / (SAMPLES * SAMPLES)].map(Math.round);
}

for (const size of SIZES) {
  writeFileSync(join(__dirname, `icon-${size}.png`), encodePng(size, size, draw(size)));
}
