import type { Random } from '../../layouts/random';
import type { Draft, Paper } from './paper';
import type { Province } from './province';
import { MOST_VILLAGES } from './targets';

/** Figures of Biểu 03 that Biểu 01 prints again: villages there were, and villages aimed at. */
export interface Villages {
  readonly model: { readonly before: number; readonly target: number };
  readonly met: { readonly before: number; readonly target: number };
}

const DOMAIN = { kind: 'whole', most: MOST_VILLAGES } as const;
const FIRST = 2;
/** Columns of figures from left to right. */
const [ALL, MET_BEFORE, MODEL_BEFORE, REGISTERED, REG_MODEL, REG_MET, ASSIGNED, ASG_MODEL, ASG_MET] = [
  2, 3, 4, 5, 6, 7, 8, 9, 10,
] as const;
const LAST = ASG_MET;

/** Biểu 03: villages by district, or by commune where there are no districts. */
export function addVillages(draft: Draft, rng: Random, province: Province, paper: Paper): Villages {
  writeHead(paper, province);
  const names = province.districts.flatMap(({ name, communes }) => (name === null ? communes : [name]));
  const unitMost = province.districts.length > 1 ? 8 : 2;
  const lines = names.map((name, at) => {
    const row = 6 + at;
    paper.text(row, 0, at + 1);
    paper.text(row, 1, name);
    return writeUnit(draft, rng, paper, row, unitMost);
  });
  const row = 6 + lines.length;
  paper.text(row, 1, 'Tổng cộng');
  const total = Array.from({ length: LAST - FIRST + 1 }, (_, k) => {
    const own = lines.map((line) => line[k]!);
    const sum = own.reduce((all, figure) => all + draft.truthOf(figure), 0);
    const figure = paper.figure(row, FIRST + k, 'village-total', DOMAIN, sum);
    draft.sum(figure, own);
    return figure;
  });
  parting(draft, total);
  const at = (column: number): number => total[column - FIRST]!;
  return {
    model: { before: at(MODEL_BEFORE), target: at(ASG_MODEL) },
    met: { before: at(MET_BEFORE), target: at(ASG_MET) },
  };
}

function writeHead(paper: Paper, { districts }: Province): void {
  paper.text(0, 0, 'Biểu số 03');
  paper.merge(1, 0, 1, LAST, 'BIỂU CHI TIẾT CHỈ TIÊU THÔN, BẢN ĐẠT CHUẨN NÔNG THÔN MỚI ĐẾN NĂM 2025');
  paper.merge(2, 0, 2, LAST, '(Kèm theo Kế hoạch số 186/KH-UBND ngày 29 tháng 6 năm 2022 của UBND tỉnh)');
  paper.merge(4, 0, 5, 0, 'TT');
  paper.merge(4, 1, 5, 1, districts.length > 1 ? 'Tên huyện' : 'Tên xã');
  paper.merge(4, ALL, 5, ALL, 'Tổng số thôn bản');
  group(paper, MET_BEFORE, 'Thực hiện đến hết năm 2021', ['Thôn bản NTM', 'Thôn bản NTM kiểu mẫu']);
  const parts = ['Tổng cộng', 'Thôn bản NTM kiểu mẫu', 'Thôn bản NTM'];
  group(paper, REGISTERED, 'Đăng ký chỉ tiêu của các huyện đến năm 2025', parts);
  group(paper, ASSIGNED, 'Dự kiến chỉ tiêu giao cho các huyện đến năm 2025', parts);
}

function group(paper: Paper, left: number, head: string, columns: readonly string[]): void {
  paper.merge(4, left, 4, left + columns.length - 1, head);
  columns.forEach((column, k) => paper.text(5, left + k, column));
}

/** A unit's figures in order; what is assigned is never fewer than are there already. */
function writeUnit(draft: Draft, rng: Random, paper: Paper, row: number, most: number): number[] {
  const [metBefore, modelBefore] = [rng.int(0, most * 2), rng.int(0, most)];
  const [regModel, regMet] = [modelBefore + rng.int(0, most), metBefore + rng.int(0, most * 3)];
  const [asgModel, asgMet] = [regModel + rng.int(0, 2), regMet + rng.int(0, most)];
  const values = [
    asgModel + asgMet + metBefore + modelBefore + rng.int(1, most * 4),
    metBefore,
    modelBefore,
    regModel + regMet,
    regModel,
    regMet,
    asgModel + asgMet,
    asgModel,
    asgMet,
  ];
  const line = values.map((value, k) => paper.figure(row, FIRST + k, 'village', DOMAIN, value));
  parting(draft, line);
  return line;
}

/** Registered and assigned villages are the model ones and the others. */
function parting(draft: Draft, line: readonly number[]): void {
  const at = (column: number): number => line[column - FIRST]!;
  draft.sum(at(REGISTERED), [at(REG_MODEL), at(REG_MET)]);
  draft.sum(at(ASSIGNED), [at(ASG_MODEL), at(ASG_MET)]);
}
