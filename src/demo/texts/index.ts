import { codeDebug } from './code-debug.ts';
import { codeNew } from './code-new.ts';
import { spreadsheet, sql } from './data.ts';
import { edit } from './edit.ts';
import { learn } from './learn.ts';
import { lookup } from './lookup.ts';
import { minutes } from './minutes.ts';
import { offer } from './offer.ts';
import { plan } from './plan.ts';
import { post } from './post.ts';
import type { Writer } from './script.ts';
import { smallTalk, trial } from './small-talk.ts';
import { summarise } from './summarise.ts';
import { supportReply } from './support.ts';
import { translate } from './translate.ts';

/** What people of the demonstration ask for. */
export const writers = {
  supportReply,
  translate,
  summarise,
  edit,
  minutes,
  offer,
  post,
  plan,
  codeNew,
  codeDebug,
  sql,
  spreadsheet,
  learn,
  lookup,
  smallTalk,
  trial,
} as const satisfies Record<string, Writer>;

export type TaskKind = keyof typeof writers;
