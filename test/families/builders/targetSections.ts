import type { Criterion } from '../../layouts/data/criteria';
import type { Random } from '../../layouts/random';
import { rounded } from '../render/text';
import { communes, districts, parted, range, total } from './names';
import { average, bandCount, bandsOf, criterionCount, type Progress } from './progress';
import { heading, type TargetLine } from './targetLines';
import type { Known, TargetsOptions } from './targets';

/** Lines about the province: districts done, the average, income, poverty, labour, water. */
export function generalLines(
  rng: Random,
  options: TargetsOptions,
  all: Progress,
  known?: Known,
): TargetLine[] {
  const steps = range(1, all.steps);
  const lines: TargetLine[] = [];
  if (options.districts) {
    const names = known?.districts ?? districts(rng, rng.int(2, 4));
    const years = steps.map((step) => (step === all.steps ? names.length : null));
    lines.push({
      ...count('districts', '#', 'Đơn vị cấp huyện hoàn thành nhiệm vụ xây dựng nông thôn mới'),
      counts: 'cumulative',
      start: 0,
      target: names.length,
      years,
      ...(options.notes ? { note: names.join(', ') } : {}),
    });
  }
  lines.push({
    ...rate('average', rng.pick(['Mức đạt tiêu chí bình quân/xã', 'Số tiêu chí bình quân trên xã'])),
    measure: 'average',
    decimals: options.averageDecimals,
    start: average(all, 0),
    target: average(all, all.steps),
    years: steps.map((step) => average(all, step)),
    trend: 'rising',
  });
  lines.push(
    steady('income', 'Thu nhập bình quân (Tr.đ/người/năm)', rng.int(200, 450) / 10, 1.5, 1, all.steps),
  );
  const poor = rng.int(250, 480) / 10;
  const poverty = steady('poverty', 'Tỷ lệ hộ nghèo (%)', poor, -rng.int(8, 40) / 10, 2, all.steps);
  lines.push({ ...poverty, measure: 'share', trend: 'falling' });
  lines.push({
    ...rate('labour', 'Tỷ lệ lao động qua đào tạo (%)'),
    counts: 'nothing',
    start: rng.int(450, 600) / 10,
    target: '≥ 65',
    years: [],
  });
  const water = steady(
    'water',
    'Tỷ lệ hộ sử dụng nước hợp vệ sinh (%)',
    rng.int(600, 780) / 10,
    2.15,
    2,
    all.steps,
  );
  // 92,65 beside 92,7 is one number; 91,95 beside 92 would look like two
  const looser = Number.isInteger(rounded(Number(water.target), 1)) ? {} : { yearDecimals: 1 };
  lines.push({ ...water, ...looser, measure: 'share', trend: 'rising' });
  lines.push({
    ...rate('clean-water', 'Tỷ lệ hộ sử dụng nước sạch từ hệ thống cấp nước tập trung'),
    number: '-',
    counts: 'nothing',
    start: 11,
    target: rng.int(20, 40),
    years: [],
  });
  return lines;
}

/** Headings, then model and advanced communes by yearly increase, with the names of those meant. */
export function recognitionLines(
  rng: Random,
  options: TargetsOptions,
  all: Progress,
  known?: Known,
): TargetLine[] {
  const [best] = bandsOf(options.criteria, options.lowest);
  const recognised = range(1, all.steps).map((step) => bandCount(all, step, best!));
  const most = Math.min(recognised.at(-1)!, rng.int(2, 9));
  const advanced = within(rng, most, recognised);
  const model = within(rng, Math.min(most, rng.int(1, 3)), advanced);
  const names = known?.recognised ?? communes(rng, most, false);
  const line = (id: string, number: string, name: string, reached: readonly number[]): TargetLine => {
    const target = reached.at(-1)!;
    return {
      ...count(id, number, name),
      counts: 'increment',
      start: 0,
      target,
      years: reached.map((one, at) => one - (reached[at - 1] ?? 0) || null),
      ...(options.notes && target > 0 ? { note: names.slice(0, target).join(', ') } : {}),
    };
  };
  return [
    heading('by-commune', '#', 'Kết quả đạt chuẩn tiêu chí theo xã'),
    line('model', '#.1', 'Xã nông thôn mới kiểu mẫu', model),
    line('advanced', '#.2', 'Xã nông thôn mới nâng cao', advanced),
  ];
}

/** How many are reached by each step, `target` at the last, never more than `bounds`. */
function within(rng: Random, target: number, bounds: readonly number[]): number[] {
  let reached = 0;
  return parted(rng, target, bounds.length).map((more, at) => {
    reached += more;
    return Math.min(reached, bounds[at]!);
  });
}

/** Communes by how many criteria they meet. */
export function bandLines(options: TargetsOptions, all: Progress): TargetLine[] {
  const bands = bandsOf(options.criteria, options.lowest);
  const lines = bands.map(({ low, high }, at): TargetLine => {
    const name =
      low === high
        ? `Số xã đạt chuẩn (${low} tiêu chí) đã có QĐ công nhận`
        : low === 0
          ? 'Số xã đạt dưới 5 tiêu chí'
          : `Số xã đạt từ ${low} - ${high} tiêu chí`;
    return {
      ...count(`band-${low}`, '-', name),
      counts: 'cumulative',
      start: bandCount(all, 0, bands[at]!),
      target: bandCount(all, all.steps, bands[at]!),
      years: range(1, all.steps).map((step) => bandCount(all, step, bands[at]!)),
      ...(at === 0 ? { trend: 'rising' as const } : {}),
    };
  });
  return [heading('bands', '#.3', 'Xã nông thôn mới'), ...lines];
}

/** How many communes meet each criterion. */
export function countLines(
  options: TargetsOptions,
  all: Progress,
  criteria: readonly Criterion[],
): TargetLine[] {
  const lines = criteria.map(({ full }, k): TargetLine => {
    const counts = range(0, all.steps).map((step) => criterionCount(all, step, k));
    return {
      ...count(`criterion-${k + 1}`, '-', `Số xã đạt tiêu chí số ${k + 1} về ${full}`),
      counts: options.countsByYear ? 'cumulative' : 'nothing',
      start: counts[0]!,
      target: counts.at(-1)!,
      years: options.countsByYear ? counts.slice(1) : [],
      trend: 'rising',
    };
  });
  return [heading('criteria', '#.4', 'Kết quả đạt chuẩn theo từng tiêu chí'), ...lines];
}

/** Villages: the whole is its two «-» lines, which count by yearly increase. */
export function villageLines(rng: Random, options: TargetsOptions, known?: Known['villages']): TargetLine[] {
  const steps = options.end - options.start;
  const part = (id: string, name: string, most: number, target?: number, before?: number): TargetLine => {
    const start = before ?? rng.int(5, most);
    const more = target === undefined ? rng.int(40, 160) : Math.max(0, target - start);
    const from = target === undefined ? start : target - more;
    return {
      ...count(id, '-', name),
      counts: 'increment',
      start: from,
      target: from + more,
      years: parted(rng, more, steps),
    };
  };
  const model = part(
    'villages-model',
    'Số thôn, bản đạt chuẩn nông thôn mới kiểu mẫu',
    30,
    known?.model,
    known?.modelBefore,
  );
  const met = part('villages-met', 'Số thôn, bản đạt chuẩn nông thôn mới', 60, known?.met, known?.metBefore);
  const whole: TargetLine = {
    ...count('villages', '#', 'Kết quả đạt chuẩn tiêu chí theo thôn, bản'),
    counts: options.villageYears ? 'increment' : 'nothing',
    start: model.start! + met.start!,
    target: Number(model.target) + Number(met.target),
    years: options.villageYears
      ? range(0, steps - 1).map((at) => total([model.years[at]!, met.years[at]!]))
      : [],
  };
  return [whole, model, met];
}

function count(id: string, number: string, name: string): TargetLine {
  return { ...heading(id, number, name), measure: 'count' };
}

function rate(id: string, name: string): TargetLine {
  return { ...heading(id, '#', name), measure: 'share', decimals: 1, counts: 'cumulative' };
}

/** A line that moves by the same step each year. */
function steady(
  id: string,
  name: string,
  from: number,
  by: number,
  decimals: number,
  steps: number,
): TargetLine {
  const years = range(1, steps).map((step) => Math.round((from + by * step) * 100) / 100);
  const line: TargetLine = {
    ...rate(id, name),
    measure: 'index',
    decimals,
    start: from,
    target: years.at(-1)!,
    years,
  };
  return { ...line, trend: by > 0 ? 'rising' : 'falling' };
}
