import { type ReactNode, useState } from 'react';
import { Link } from '../../ui/address/link.tsx';
import { addressOfPage } from '../../ui/address/page.ts';
import { useSession, useSignOut } from '../../ui/fetching/queries.ts';
import { Menu } from '../../ui/parts/menu.tsx';
import { chooseTheme, storedTheme, THEMES, type Theme } from '../../ui/parts/preferences.ts';
import { HatchPattern, Logo } from '../../ui/parts/signs.tsx';
import { nameInAddress, PAGES, type Page } from '../pages/index.ts';

interface FrameProps {
  page: Page;
  search: string;
  demonstration: boolean;
  /** Smallest group whose figures are shown; null while unknown. */
  minimumGroup: number | null;
  children: ReactNode;
}

/** What stands around every page: demonstration bar, side bar (a bar on top when narrow), and the skip link. */
export function Frame({ page, search, demonstration, minimumGroup, children }: FrameProps) {
  return (
    <>
      <a className="skip" href="#main">
        Skip to the figures
      </a>
      <HatchPattern />
      {demonstration ? (
        <DemonstrationBar>
          <span>Every person, group and figure here is invented.</span>
          <Link to={addressOfPage(search, 'method')} hash="#connect">
            Connect your Open WebUI
          </Link>
        </DemonstrationBar>
      ) : null}
      <div className="app">
        <header className="side">
          <Brand search={search} />
          <nav className="nav" aria-label="Pages">
            <PageList page={page} search={search} />
          </nav>
          <Account minimumGroup={minimumGroup} />
        </header>
        <header className="top">
          <Brand search={search} />
          <Menu label={page.title} name="Page">
            {(close) => (
              <div className="pop nav">
                <nav aria-label="Pages">
                  <PageList page={page} search={search} onFollow={close} />
                </nav>
                <Account minimumGroup={minimumGroup} />
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
    <aside className="demo" aria-label="Demonstration">
      <b>Demonstration data.</b> {children}
    </aside>
  );
}

function Brand({ search }: { search: string }) {
  return (
    <Link className="brand" to={addressOfPage(search, null)}>
      <Logo />
      Cogniforce
    </Link>
  );
}

interface PageListProps {
  page: Page;
  search: string;
  onFollow?: () => void;
}

function PageList({ page, search, onFollow = () => undefined }: PageListProps) {
  return (
    <ul>
      {PAGES.map((one, index) => (
        <li key={one.name} className={index > 0 && !('panels' in one) ? 'sep' : ''}>
          <Link
            to={addressOfPage(search, nameInAddress(one))}
            current={one === page ? 'page' : undefined}
            onFollow={onFollow}
          >
            {one.title}
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** Who looks, in which privacy mode; always in sight. */
function Account({ minimumGroup }: { minimumGroup: number | null }) {
  const signOut = useSignOut();
  const isKept = useSession().data?.kept ?? true;
  return (
    <div className="who">
      <span>Signed in as Administrator</span>
      {isKept ? null : (
        <span role="status">Until Cogniforce is restarted: its database cannot be written</span>
      )}
      <span>Pseudonymous{minimumGroup === null ? '' : `, groups of ${minimumGroup} or more`}</span>
      <span className="who-controls">
        <ThemeChoice />
        <button
          type="button"
          className="text-button"
          disabled={signOut.isPending}
          onClick={() => signOut.mutate()}
        >
          Sign out
        </button>
      </span>
      {signOut.error === null ? null : <span role="alert">Signing out failed. Try again.</span>}
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
      Theme:
      <select value={theme} onChange={(event) => choose(event.target.value)}>
        {THEMES.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </select>
    </label>
  );
}
