import { answerPage } from '../worker/answerPage';
import './ownScript';

// one script is the page and its worker: nothing can be loaded from a file beside this one
if (typeof document === 'undefined') answerPage();
else void import('../page');
