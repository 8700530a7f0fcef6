import { DONG_BANG, DUYEN_HAI, HAI_CAP, TAY_BAC, TAY_NGUYEN, TRUNG_DU } from './provinces-a';
import {
  CHUYEN_VI,
  CHUYEN_VI_VUNG,
  COT_DOC,
  GHEP_TEP,
  IN_HOA,
  KHONG_TONG,
  KHU_DAN_CU,
  NANG_CAO,
} from './provinces-b';
import type { Sample } from './sample';

export type { Sample } from './sample';

/** Layouts made by hand, each as another province would do it, each with a province it suits. */
export const HAND_MADE: readonly Sample[] = [
  TAY_BAC,
  DONG_BANG,
  HAI_CAP,
  DUYEN_HAI,
  TAY_NGUYEN,
  TRUNG_DU,
  KHU_DAN_CU,
  CHUYEN_VI,
  NANG_CAO,
  IN_HOA,
  KHONG_TONG,
  COT_DOC,
  CHUYEN_VI_VUNG,
  GHEP_TEP,
];
