import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useSignIn } from '../../ui/fetching/queries.ts';
import { HatchPattern, Logo } from '../../ui/parts/signs.tsx';
import { useNow } from '../../ui/parts/use-now.ts';
import { Rich } from '../../ui/words/rich.tsx';
import { DemonstrationBar } from '../shell/frame.tsx';
import { shellWords } from '../shell/words.ts';
import { refusalWords } from './refusal.ts';
import { signInWords } from './words.ts';

interface SignInProps {
  demonstration: boolean;
  /** Whether the server answers at all. */
  reachable: boolean;
}

/** The door: one password. It says how many tries are left, and how long a pause takes. */
export function SignIn({ demonstration, reachable }: SignInProps) {
  return (
    <div className="gate">
      <HatchPattern />
      {demonstration ? (
        <DemonstrationBar>
          <span>{signInWords.demonstration}</span>
        </DemonstrationBar>
      ) : (
        <div />
      )}
      <main className="door">
        <div className="greeting">
          <span className="brand">
            <Logo />
            {shellWords.brand}
          </span>
          <h1>{signInWords.title}</h1>
          <p>{signInWords.greeting}</p>
        </div>
        {reachable ? null : (
          <p className="unreachable" role="status">
            {signInWords.unreachable}
          </p>
        )}
        <PasswordForm />
      </main>
      <footer>
        <span>{signInWords.notCopied}</span>
        <span>{signInWords.sums}</span>
        <span>{signInWords.onlyRead}</span>
      </footer>
    </div>
  );
}

function PasswordForm() {
  const signIn = useSignIn();
  const input = useRef<HTMLInputElement>(null);
  const [password, setPassword] = useState('');
  const waitSeconds = usePause(signIn.error?.problem?.retryAfterSeconds ?? 0, signIn.submittedAt);
  const refusal =
    signIn.error === null
      ? null
      : refusalWords(signIn.error.problem, signIn.error.status, waitSeconds);
  // There is nothing else to do here.
  useEffect(() => input.current?.focus(), []);
  useEffect(() => {
    if (signIn.isError) input.current?.select();
  }, [signIn.isError]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (waitSeconds === 0 && !signIn.isPending) signIn.mutate(password);
  };
  return (
    <form className="panel" onSubmit={submit}>
      <div className="field">
        <label htmlFor="password">{signInWords.password}</label>
        {/* Password managers file a password under a name; there is only one here. */}
        <input
          type="text"
          name="username"
          autoComplete="username"
          value="administrator"
          readOnly
          hidden
        />
        <input
          ref={input}
          id="password"
          type="password"
          name="password"
          autoComplete="current-password"
          aria-describedby="password-hint password-wrong"
          aria-invalid={refusal !== null}
          required
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
        <p className="wrong" id="password-wrong" role="alert">
          {refusal}
        </p>
        <p className="hint" id="password-hint">
          <Rich text={signInWords.passwordHint} />
        </p>
      </div>
      <button type="submit" className="ctl main" disabled={waitSeconds > 0 || signIn.isPending}>
        {signIn.isPending ? signInWords.submitting : signInWords.submit}
      </button>
    </form>
  );
}

/** Seconds left of a pause that began with a refusal. */
function usePause(seconds: number, sinceMs: number): number {
  const now = useNow(1000);
  if (seconds === 0) return 0;
  return Math.max(0, Math.min(seconds, Math.ceil(seconds - (now - sinceMs) / 1000)));
}
