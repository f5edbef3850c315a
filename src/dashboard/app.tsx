import { useEffect, useRef } from 'react';
import { useSearch } from '../ui/address/address.ts';
import { pageFromAddress } from '../ui/address/page.ts';
import { useHealth, useReady, useSession } from '../ui/fetching/queries.ts';
import { Waiting } from '../ui/parts/waiting.tsx';
import { type Page, pageOf, titles } from './pages/index.ts';
import { PanelPageView } from './pages/panel-page.tsx';
import { Frame } from './shell/frame.tsx';
import { shellWords } from './shell/words.ts';
import { SignIn } from './sign-in/sign-in.tsx';
import { signInWords } from './sign-in/words.ts';

/** The door, and behind it the pages. The address stays through both, and with it the range chosen. */
export function App() {
  const session = useSession();
  const ready = useReady({ poll: true });
  const demonstration = ready.data?.demonstration ?? false;
  const signedIn = Boolean(session.data);
  const page = pageOf(pageFromAddress(useSearch()));
  const name = signedIn ? titles[page.name] : signInWords.title;
  useEffect(() => {
    document.title = shellWords.titleOf(name);
  }, [name]);
  if (session.isPending) {
    return (
      <main>
        <Waiting height={400} what={shellWords.noServerYet} />
      </main>
    );
  }
  if (signedIn) return <Pages demonstration={demonstration} />;
  return <SignIn demonstration={demonstration} reachable={!session.isError && !ready.isError} />;
}

function Pages({ demonstration }: { demonstration: boolean }) {
  const search = useSearch();
  const page = pageOf(pageFromAddress(search));
  const health = useHealth({ poll: true });
  useBeginAtTop(page);
  return (
    <Frame
      page={page}
      search={search}
      demonstration={demonstration}
      shown={health.data?.systemInfo ?? null}
    >
      {'panels' in page ? <PanelPageView page={page} search={search} /> : <page.content />}
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
