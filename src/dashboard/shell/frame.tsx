import { type ReactNode, useState } from 'react';
import type { HealthReply } from '../../api/contracts/health.ts';
import { Link } from '../../ui/address/link.tsx';
import { addressOfPage } from '../../ui/address/page.ts';
import { useSession, useSignOut } from '../../ui/fetching/queries.ts';
import { Menu } from '../../ui/parts/menu.tsx';
import { chooseTheme, storedTheme, THEMES, type Theme } from '../../ui/parts/preferences.ts';
import { HatchPattern, Logo } from '../../ui/parts/signs.tsx';
import { nameInAddress, PAGES, type Page, titles } from '../pages/index.ts';
import { shellWords } from './words.ts';

type Shown = Pick<HealthReply['systemInfo'], 'people' | 'minimumGroup'>;

interface FrameProps {
  page: Page;
  search: string;
  demonstration: boolean;
  /** How people are shown; null while that is not known. */
  shown: Shown | null;
  children: ReactNode;
}

/** What stands around every page: demonstration bar, side bar (a bar on top when narrow), and the skip link. */
export function Frame({ page, search, demonstration, shown, children }: FrameProps) {
  return (
    <>
      <a className="skip" href="#main">
        {shellWords.skip}
      </a>
      <HatchPattern />
      {demonstration ? (
        <DemonstrationBar>
          <span>{shellWords.invented}</span>
          <Link to={addressOfPage(search, 'method')} hash="#connect">
            {shellWords.connect}
          </Link>
        </DemonstrationBar>
      ) : null}
      <div className="app">
        <header className="side">
          <Brand search={search} />
          <nav className="nav" aria-label={shellWords.pages}>
            <PageList page={page} search={search} />
          </nav>
          <Account shown={shown} />
        </header>
        <header className="top">
          <Brand search={search} />
          <Menu label={titles[page.name]} name={shellWords.page}>
            {(close) => (
              <div className="pop nav">
                <nav aria-label={shellWords.pages}>
                  <PageList page={page} search={search} onFollow={close} />
                </nav>
                <Account shown={shown} />
              </div>
            )}
          </Menu>
        </header>
        <main id="main" tabIndex={-1}>
          {children}
        </main>
      </div>
    </>
  );
}

/** On top of every page, and cannot be closed. */
export function DemonstrationBar({ children }: { children: ReactNode }) {
  return (
    <aside className="demo" aria-label={shellWords.demonstration}>
      <b>{shellWords.demonstrationData}</b> {children}
    </aside>
  );
}

function Brand({ search }: { search: string }) {
  return (
    <Link className="brand" to={addressOfPage(search, null)}>
      <Logo />
      {shellWords.brand}
    </Link>
  );
}

interface PageListProps {
  page: Page;
  search: string;
  onFollow?: () => void;
}

const firstOfTexts = PAGES.findIndex((page) => !('panels' in page));

function PageList({ page, search, onFollow = () => undefined }: PageListProps) {
  return (
    <ul>
      {PAGES.map((one, index) => (
        <li key={one.name} className={index === firstOfTexts ? 'sep' : ''}>
          <Link
            to={addressOfPage(search, nameInAddress(one))}
            current={one === page ? 'page' : undefined}
            onFollow={onFollow}
          >
            {titles[one.name]}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function shownWords(shown: Shown | null): string {
  if (shown === null) return shellWords.sums;
  return shown.people === 'aggregates'
    ? shellWords.sumsOf(shown.minimumGroup)
    : shellWords.singlePeople;
}

/** Who looks, in which privacy mode; always in sight. */
function Account({ shown }: { shown: Shown | null }) {
  const signOut = useSignOut();
  const isKept = useSession().data?.kept ?? true;
  return (
    <div className="who">
      <span>{shellWords.signedInAs}</span>
      {isKept ? null : <span role="status">{shellWords.notKept}</span>}
      <span>{shownWords(shown)}</span>
      <span className="who-controls">
        <ThemeChoice />
        <button
          type="button"
          className="text-button"
          disabled={signOut.isPending}
          onClick={() => signOut.mutate()}
        >
          {shellWords.signOut}
        </button>
      </span>
      {signOut.error === null ? null : <span role="alert">{shellWords.signOutFailed}</span>}
    </div>
  );
}

function ThemeChoice() {
  const [theme, setTheme] = useState<Theme>(storedTheme);
  const choose = (value: string) => {
    const chosen = THEMES.find((one) => one === value) ?? 'system';
    chooseTheme(chosen);
    setTheme(chosen);
  };
  return (
    <label className="theme">
      {shellWords.theme}
      <select value={theme} onChange={(event) => choose(event.target.value)}>
        {THEMES.map((one) => (
          <option key={one} value={one}>
            {shellWords.themes[one]}
          </option>
        ))}
      </select>
    </label>
  );
}
