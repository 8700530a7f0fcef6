import { answerPage } from './answerPage';

answerPage();
