import { z } from 'zod';
import { ANSWER_MINUTES } from '../../kernel/question.ts';

/** The token is any text: what is malformed is unknown, and is answered in the same way. */
export const questionParameters = z.object({
  token: z.string().describe('The last part of the link'),
});

const minutes = z.literal(ANSWER_MINUTES);

/** GET /api/v1/analytics/questions/{token}: open to whoever has the link; no text of the conversation. */
export const questionReply = z.object({
  state: z
    .enum(['open', 'answered', 'declined'])
    .describe('`answered` for the browser alone that has answered; for everybody else `open`'),
  task: z.object({
    from: z.string().describe('First moment of the task, an instant to the minute'),
    to: z.string(),
    timeZone: z.string().describe('The organisation’s, IANA name'),
    taskClass: z.string(),
    asks: z.int().describe('Messages of the person that asked for something'),
    conversationUrl: z
      .string()
      .nullable()
      .describe('In Open WebUI, which asks for the person’s own sign-in; null without WEBUI_URL'),
  }),
  answerUntil: z.string().describe('An instant; afterwards an answer can only be taken back'),
  answer: z
    .object({
      minutes: minutes.nullable(),
      wouldNotHaveDone: z.boolean(),
      withAiMinutes: minutes
        .nullable()
        .describe('How long it took with AI, all included; null where that was not said'),
      calibrates: z.boolean().describe('False where the estimate had been seen before'),
    })
    .nullable(),
  estimate: z
    .object({ low: z.number(), mostLikely: z.number(), high: z.number() })
    .nullable()
    .describe('Minutes as published, 80 % range; only after the answer'),
  demonstration: z.boolean().describe('The task is an invented one'),
});
export type QuestionReply = z.infer<typeof questionReply>;

const answer = z
  .strictObject({
    minutes: minutes.nullable().describe('240 stands for more, too'),
    wouldNotHaveDone: z.boolean().default(false),
    withAiMinutes: minutes
      .nullable()
      .default(null)
      .describe('How long it took with AI, all included: need not be said'),
    consent: z.literal(true).describe('To what the page says happens with it'),
  })
  .refine((given) => (given.minutes === null) === given.wouldNotHaveDone);
const refusal = z.strictObject({ declined: z.literal(true) });

/** POST: an answer, or that there will be none. A later one of the same browser takes the place of an earlier one. */
export const questionBody = z.union(
  [answer, refusal],
  `minutes (${ANSWER_MINUTES.join(', ')}, or null with wouldNotHaveDone) with consent: true; or declined: true`,
);
export type QuestionBody = z.infer<typeof questionBody>;

/**
 * GET /api/v1/analytics/questions: how many were asked and answered; nothing of who has answered, and no link. Counts of
 * what became of them are rounded down to a multiple of `minimumGroup`, so that they move by so many at once.
 */
export const questionsReply = z.object({
  share: z.number().describe('Of finished work that is asked about; 0: nobody is asked'),
  asked: z.int().describe('Of all time'),
  answers: z
    .int()
    .nullable()
    .describe('With minutes, given before the estimate was seen: those that calibrate'),
  waiting: z
    .int()
    .nullable()
    .describe('Such as calibrate once they are of `minimumGroup` people who answered anew'),
  next: z
    .object({ state: z.enum(['provisional', 'calibrated']), from: z.int() })
    .nullable()
    .describe('The next state of the calibration, and from how many answers; null in the last'),
  open: z.int().nullable(),
  answered: z.int().nullable(),
  declined: z.int().nullable().describe('Refused, or taken back'),
  expired: z.int().nullable(),
  responseRate: z
    .number()
    .nullable()
    .describe('Share of answered ones among those that are no longer open; null without any'),
  hidden: z
    .boolean()
    .describe('Fewer than `minimumGroup` people were asked: what became of it is not shown'),
  minimumGroup: z.int(),
  timeZone: z.string(),
});
export type QuestionsReply = z.infer<typeof questionsReply>;
