import { descend, unitsUnder } from '../../bieu/axis';
import type { Reading } from '../../relations/reading';
import { words } from '../../text/normalize';
import { readFigure } from '../readFigure';
import { headerWords, type HeaderBand } from './headerBand';
import { countMet, type MarkArea } from './markReader';

/** The places across that hold derived figures; null where the table has none. */
export interface FigureColumns {
  readonly count: number | null;
  readonly average: number | null;
  readonly unitCount: number | null;
  /** Places whose heads say that they are shares of a whole. */
  readonly shares: readonly number[];
}

const COUNT =
  /\b(?:tong|cong|so|tong so|sl) (?:so )?(?:tieu chi|tc)\b|\b(?:tieu chi|tc) (?:da )?dat\b|\bket qua\b|^(?:tong|cong|tong cong|tong so|dat|so dat|tong dat|tong hop)$|\b(?:tong cong|tong so)\b|\b(?:so|so luong|tong|muc) dat\b|\bdat (?:chuan|duoc)\b/;
/** Counts of something else: what is missing, planned, changed, or of another year. */
const NOT_COUNT =
  /\b(?:chua|khong|thieu|con lai)\b|\b(?:tang|giam|so voi|chenh lech|bien dong)\b|\b(?:nam truoc|cung ky|ky truoc|lan truoc)\b|\b(?:ty le|ti le|%|xep|hang|diem|ghi chu|ma)\b/;
const PLANNED = /\b(?:ke hoach|dang ky|muc tieu|phan dau|chi tieu|du kien)\b/;
const AVERAGE =
  /\b(?:binh quan|bq|trung binh|tb|bqtc|tcbq)\b|\b(?:tieu chi|tc|ket qua|muc dat|dat) (?:tren |moi |mot )?xa\b/;
const UNIT_COUNT =
  /^(?:tong )?so (?:luong )?(?:xa|phuong|don vi|thon|ban|ap|xom|khu dan cu)(?: (?:xa|phuong|thi tran|thon|ban|cap xa|truc thuoc|hanh chinh))*$/;

interface Candidate {
  readonly place: number;
  readonly header: string;
  /** The head as printed. */
  readonly raw: string;
  readonly year: number;
}

/** Finds count, average and number-of-units columns by what their heads say and what their figures agree with. */
export function figureColumns(
  area: MarkArea,
  band: HeaderBand,
  taken: ReadonlySet<number>,
  tableYear: number,
): FigureColumns {
  const candidates: Candidate[] = [];
  for (let place = 0; place < area.view.width; place++) {
    if (taken.has(place)) continue;
    const text = headerWords(area.view, band, place, area.places.length);
    candidates.push({ place, header: words(text), raw: text, year: latestYear(text) });
  }
  // a column «Đăng ký năm 2026» does not make this the table of 2026
  const ownYear = Math.max(
    tableYear,
    ...candidates
      .filter(({ header }) => COUNT.test(header) && !PLANNED.test(header) && !NOT_COUNT.test(header))
      .map(({ year }) => year),
  );
  const unitCount = candidates.find(({ header }) => UNIT_COUNT.test(header))?.place ?? null;
  const open = candidates.filter(({ place }) => place !== unitCount);
  const average = bestOf(open, (one) => averageScore(area, one));
  const count = bestOf(
    open.filter((one) => one.place !== average?.place),
    (one) => countScore(area, one, ownYear),
  );
  const shares = open
    .filter(
      ({ place, raw, header }) => place !== count?.place && place !== average?.place && isShare(raw, header),
    )
    .map(({ place }) => place);
  return { count: count?.place ?? null, average: average?.place ?? null, unitCount, shares };
}

const SHARE = /\b(?:ty|ti) le\b|\bphan tram\b/;
/** Shares of what is no whole: growth, and what was planned may be surpassed. */
const MAY_EXCEED =
  /\b(?:so voi|so sanh|tang|giam|tang truong|ke hoach|kh|chi tieu|muc tieu|nghi quyet|du toan|dang ky|giao(?! thong)|hoan thanh|nam truoc|cung ky)\b/;

/** «Tỷ lệ đạt (%)», «% tiêu chí đạt»: of 100 at most. */
function isShare(raw: string, header: string): boolean {
  return (
    (SHARE.test(header) || (raw.includes('%') && /\b(?:dat|tieu chi|tc)\b/.test(header))) &&
    !MAY_EXCEED.test(header)
  );
}

function bestOf(candidates: readonly Candidate[], score: (one: Candidate) => number): Candidate | null {
  let best: Candidate | null = null;
  let most = 0;
  for (const one of candidates) {
    const points = score(one);
    // of two that fit equally well the one of the later year is this table's own
    if (points > most || (points > 0 && points === most && best !== null && one.year > best.year)) {
      best = one;
      most = points;
    }
  }
  return best;
}

const ENOUGH_LINES = 3;
/** Share of agreeing lines that tells a count whatever its head says: one slip among three lines may stand. */
const MOSTLY = 0.65;

/** Agreement that a column of an earlier year reaches only where it is this table's own after all. */
const NEARLY_ALL = 0.9;

function countScore(area: MarkArea, { place, header, year }: Candidate, tableYear: number): number {
  if (NOT_COUNT.test(header) || AVERAGE.test(header)) return 0;
  const { filled, agree, plausible } = countAgreement(area, place);
  const share = filled === 0 ? 0 : agree / filled;
  if (year > 0 && year < tableYear && share < NEARLY_ALL) return 0;
  const named = COUNT.test(header);
  const isOwn = named && !PLANNED.test(header) && (year === 0 || year >= tableYear);
  // a head that names the count is enough: counts typed one line too low agree nowhere and must be shown
  const isBelieved =
    filled === 0 ? holdsTotals(area, place) : share >= 0.5 || (isOwn && plausible === filled);
  if (named && isBelieved) {
    return 2 + share - (PLANNED.test(header) ? 0.5 : 0);
  }
  return filled >= ENOUGH_LINES && share >= MOSTLY ? 1 + share : 0;
}

interface Agreement {
  readonly filled: number;
  readonly agree: number;
  /** Whole numbers between 0 and the number of criteria. */
  readonly plausible: number;
}

function countAgreement(area: MarkArea, place: number): Agreement {
  let filled = 0;
  let agree = 0;
  let plausible = 0;
  for (const unit of unitsUnder(area.units)) {
    for (const line of unit.lines) {
      const reading = readFigure(area.view.cell(line, place), { whole: true, most: area.places.length });
      if (reading.state !== 'number') continue;
      filled++;
      if (Number.isInteger(reading.low) && reading.low >= 0 && reading.low <= area.places.length) plausible++;
      // whether «không xét» counts is settled later; either reading may agree here
      if (reading.low === countMet(area, line, false) || reading.low === countMet(area, line, true)) agree++;
    }
  }
  return { filled, agree, plausible };
}

function holdsTotals(area: MarkArea, place: number): boolean {
  return descend(area.units).some((node) =>
    node.lines.some((line) => figure(area, line, place).state === 'number'),
  );
}

function averageScore(area: MarkArea, { place, header }: Candidate): number {
  const nodes = descend(area.units).filter((node) => node.role !== 'unit' && node.lines.length > 0);
  let filled = 0;
  let agree = 0;
  for (const node of nodes) {
    if (node.lines.every((line) => figure(area, line, place).state !== 'number')) continue;
    const units = unitsUnder(node).flatMap((unit) => unit.lines);
    const met = units.reduce((sum, line) => sum + (countMet(area, line, false) ?? 0), 0);
    for (const line of node.lines) {
      const reading = figure(area, line, place);
      if (reading.state !== 'number') continue;
      filled++;
      if (Math.abs(reading.low - met / units.length) <= 0.5 * 10 ** -reading.decimals + 0.01) agree++;
    }
  }
  if (filled === 0) return 0;
  if (AVERAGE.test(header) && !/\b(?:ty le|ti le|nam truoc|cung ky|thu nhap)\b/.test(header))
    return 2 + agree / filled;
  const spare = filled >= ENOUGH_LINES && agree / filled >= 0.8 && !NOT_COUNT.test(header);
  return spare && !COUNT.test(header) ? 1 : 0;
}

function figure(area: MarkArea, line: number, place: number): Reading {
  return readFigure(area.view.cell(line, place), { whole: false, most: area.places.length });
}

/** Longer texts are no heads. */
const LONGEST_HEAD = 5000;

/** The latest year (2000–2099) that a text names, or 0. */
export function latestYear(text: string): number {
  let latest = 0;
  for (const match of text.slice(0, LONGEST_HEAD).matchAll(/\b20\d{2}\b/g))
    latest = Math.max(latest, Number(match[0]));
  return latest;
}
