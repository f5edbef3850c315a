import { useEffect, useRef } from 'react';
import { useHealth, useReady, useSession } from './fetching/queries.ts';
import { MethodPage } from './pages/method.tsx';
import { OverviewPage } from './pages/overview.tsx';
import { SignIn } from './pages/sign-in.tsx';
import { Waiting } from './parts/waiting.tsx';
import { useSearch } from './shell/address.ts';
import { Frame } from './shell/frame.tsx';
import { PAGES, type Page, pageFromAddress } from './shell/page.ts';

/** The door, and behind it the pages. The address stays through both, and with it the range chosen. */
export function App() {
  const session = useSession();
  const ready = useReady({ poll: true });
  const demonstration = ready.data?.demonstration ?? false;
  const signedIn = Boolean(session.data);
  const page = pageFromAddress(useSearch());
  const name = signedIn ? (PAGES.find((one) => one.page === page)?.name ?? '') : 'Sign in';
  useEffect(() => {
    document.title = `${name} · Cogniforce`;
  }, [name]);
  if (session.isPending) {
    return (
      <main>
        <Waiting height={400} what="Cogniforce has not answered yet." />
      </main>
    );
  }
  if (signedIn) return <Pages demonstration={demonstration} />;
  return <SignIn demonstration={demonstration} reachable={!session.isError && !ready.isError} />;
}

function Pages({ demonstration }: { demonstration: boolean }) {
  const search = useSearch();
  const page = pageFromAddress(search);
  const health = useHealth({ poll: true });
  useBeginAtTop(page);
  return (
    <Frame
      page={page}
      search={search}
      demonstration={demonstration}
      minimumGroup={health.data?.systemInfo.minimumGroup ?? null}
    >
      {page === 'method' ? <MethodPage /> : <OverviewPage search={search} />}
    </Frame>
  );
}

/** Another page begins at its top, and with it the keyboard; the first one leaves the focus where it is. */
function useBeginAtTop(page: Page): void {
  const shown = useRef(page);
  useEffect(() => {
    if (shown.current === page) return;
    shown.current = page;
    if (window.location.hash === '') window.scrollTo(0, 0);
    document.getElementById('main')?.focus({ preventScroll: true });
  }, [page]);
}
