/** What is loaded together while a workbook is checked for the first time. */
export { ResultScreen } from './ResultScreen';
export { UnrecognisedScreen } from './UnrecognisedScreen';
