import type { Spoken } from '../messages.ts';
import * as adoption from './adoption.ts';
import * as failures from './failures.ts';
import * as frame from './frame.ts';
import * as method from './method.ts';
import * as money from './money.ts';
import * as runs from './runs.ts';
import * as settings from './settings.ts';
import * as summary from './summary.ts';
import * as trend from './trend.ts';
import * as ui from './ui.ts';
import * as work from './work.ts';

/** German, of the pages of figures. */
export const de: Spoken<'dashboard'> = {
  code: 'de',
  locale: 'de',
  texts: {
    ...ui,
    ...frame,
    ...failures,
    ...summary,
    ...trend,
    ...adoption,
    ...money,
    ...work,
    ...runs,
    ...settings,
    ...method,
  },
};
