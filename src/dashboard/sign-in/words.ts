import { english, part } from '../../ui/words/language.ts';

/** What the door says. */
export const signInWords = part('signIn', {
  title: 'Sign in',
  greeting:
    'How much AI is used and how much working time it saves: with the uncertainty of each figure.',
  demonstration: 'The password is shown in the terminal that runs the demonstration.',
  unreachable: 'Cogniforce does not answer. This page goes on by itself when it does.',
  notCopied: 'Messages are not copied',
  sums: 'Sums of several people only',
  onlyRead: 'Open WebUI’s data is only read',
  password: 'Password',
  passwordHint:
    'Set as <code>ANALYTICS_PASSWORD</code>. If none was set, one was made at the first start and shown once in the terminal.',
  submit: 'Sign in',
  submitting: 'Signing in',

  noServer: 'Cogniforce does not answer. Check that it is running, then try again.',
  unreadable: 'The server’s answer cannot be read. Look into the log of Cogniforce.',
  wrong: 'Wrong password.',
  wrongLeft: (tries: number, inWords: string) =>
    english.plural(tries, {
      one: `Wrong password. ${inWords} try left before a pause.`,
      other: `Wrong password. ${inWords} tries left before a pause.`,
    }),
  wrongWait: (wait: string) => `Wrong password. The next try is possible in ${wait}.`,
  tooMany: (wait: string) => `Too many tries. The next try is possible in ${wait}.`,
  pauseOver: 'The pause is over: try again.',
});
