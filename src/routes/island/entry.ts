import { Visit } from './visit.ts';

new Visit().start();
