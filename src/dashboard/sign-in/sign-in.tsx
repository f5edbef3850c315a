import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useSignIn } from '../../ui/fetching/queries.ts';
import { HatchPattern, Logo } from '../../ui/parts/signs.tsx';
import { useNow } from '../../ui/parts/use-now.ts';
import { DemonstrationBar } from '../shell/frame.tsx';
import { refusalWords } from './words.ts';

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
          <span>The password stands in the terminal that runs the demonstration.</span>
        </DemonstrationBar>
      ) : (
        <div />
      )}
      <main className="door">
        <div className="greeting">
          <span className="brand">
            <Logo />
            Cogniforce
          </span>
          <h1>Sign in</h1>
          <p>
            How much AI is used and how much working time it saves: with the uncertainty of each
            figure.
          </p>
        </div>
        {reachable ? null : (
          <p className="unreachable" role="status">
            Cogniforce does not answer. This page goes on by itself when it does.
          </p>
        )}
        <PasswordForm />
      </main>
      <footer>
        <span>Messages are not copied</span>
        <span>Small groups are hidden</span>
        <span>Open WebUI’s data is only read</span>
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
        <label htmlFor="password">Password</label>
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
          Set as <code>ANALYTICS_PASSWORD</code>. If none was set, one was made at the first start
          and shown once in the terminal.
        </p>
      </div>
      <button type="submit" className="ctl main" disabled={waitSeconds > 0 || signIn.isPending}>
        {signIn.isPending ? 'Signing in' : 'Sign in'}
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
