import { lazy } from 'react';

const load = () => import(/* webpackChunkName: "memory" */ './panels');

/** Parts of the pane that few open: what they need is no part of the pane's first load. */
export const TeachPanel = lazy(() => load().then((all) => ({ default: all.TeachPanel })));
export const CorrectionList = lazy(() => load().then((all) => ({ default: all.CorrectionList })));
export const TellKind = lazy(() => load().then((all) => ({ default: all.TellKind })));
export const UnderstoodPanel = lazy(() => load().then((all) => ({ default: all.UnderstoodPanel })));
export const IgnoredList = lazy(() => load().then((all) => ({ default: all.IgnoredList })));
export const ReasonForm = lazy(() => load().then((all) => ({ default: all.ReasonForm })));
export const ShareMemory = lazy(() => load().then((all) => ({ default: all.ShareMemory })));
export const UnusedList = lazy(() => load().then((all) => ({ default: all.UnusedList })));
