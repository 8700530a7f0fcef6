import { lazyPart } from '../lazyPart';

const load = () => import(/* webpackChunkName: "memory" */ './panels');

/** Parts of the pane that few open: what they need is no part of the pane's first load. */
export const TeachPanel = lazyPart(async () => (await load()).TeachPanel);
export const CorrectionList = lazyPart(async () => (await load()).CorrectionList);
export const TellKind = lazyPart(async () => (await load()).TellKind);
export const UnderstoodPanel = lazyPart(async () => (await load()).UnderstoodPanel);
export const IgnoredList = lazyPart(async () => (await load()).IgnoredList);
export const ReasonForm = lazyPart(async () => (await load()).ReasonForm);
export const ShareMemory = lazyPart(async () => (await load()).ShareMemory);
export const UnusedList = lazyPart(async () => (await load()).UnusedList);
