/** What is loaded together when a part about memory is first opened. */
export { TeachPanel } from '../taught/TeachPanel';
export { CorrectionList } from '../understood/CorrectionList';
export { TellKind } from '../understood/TellKind';
export { UnderstoodPanel } from '../understood/UnderstoodPanel';
export { IgnoredList } from './IgnoredList';
export { ReasonForm } from './ReasonForm';
export { ShareMemory } from './ShareMemory';
export { UnusedList } from './UnusedList';
