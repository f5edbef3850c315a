import { type Group, setting } from './setting.ts';
import { between, foreignWebAddress, number, webAddress } from './values.ts';

const QUESTIONS: Group = {
  title: 'What people are asked',
  says: '"Without AI, how long would this have taken you?"',
};

export const questions = {
  /** Of finished work, 0 to 1. */
  share: setting('ANALYTICS_QUESTION_SHARE', {
    group: QUESTIONS,
    says: 'Of finished work, at random; 0: nobody is asked.',
    schema: number(between(0, 1, 'at most 1: a share, such as 0.05')),
    default: '0.05',
  }),
  /** Without a slash at its end; null: not known. */
  publicUrl: setting('ANALYTICS_PUBLIC_URL', {
    group: QUESTIONS,
    says: 'Where people reach this page, for links that are handed out: https://cogniforce.example.org',
    schema: webAddress,
  }),
  /** Without a slash at its end; null: not known. */
  webuiUrl: setting('WEBUI_URL', {
    group: QUESTIONS,
    says: 'Open WebUI’s own variable: a question then links to its conversation there.',
    schema: foreignWebAddress,
  }),
};
