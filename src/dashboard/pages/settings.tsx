import { useState } from 'react';
import type { SettingsReply } from '../../api/contracts/settings.ts';
import { PendingPanel } from '../../ui/failures/pending-panel.tsx';
import { useSettings } from '../../ui/fetching/entries.ts';
import { Panel } from '../../ui/parts/panel.tsx';
import { Rich } from '../../ui/words/rich.tsx';
import { ChangesPanel } from '../settings/changes-panel.tsx';
import { EntriesPanels } from '../settings/entries-panels.tsx';
import { nameOf } from '../settings/setting-names.ts';
import { SettingRow } from '../settings/setting-row.tsx';
import { settingsWords } from '../settings/words.ts';
import { titles } from './words.ts';

/** What the figures are worked out with, where each comes from, what it would change, and every change so far. */
export function SettingsPage() {
  const settings = useSettings();
  return (
    <>
      <div className="head">
        <h1>{titles.settings}</h1>
      </div>
      <p className="lead">
        <Rich text={settingsWords.lead} />
      </p>
      {settings.data === undefined ? (
        <PendingPanel
          {...{ title: titles.settings, className: '', height: 500 }}
          {...{ waiting: settingsWords.waiting, missing: settingsWords.missing }}
          holds={settingsWords.holds}
          error={settings.error}
          onRetry={() => settings.refetch()}
        />
      ) : (
        <SettingsPanels reply={settings.data} />
      )}
    </>
  );
}

const ZONE = 'ANALYTICS_PROCESSING_TIMEZONE';

function SettingsPanels({ reply: { settings, changes } }: { reply: SettingsReply }) {
  const [saved, setSaved] = useState<string | null>(null);
  const zone = settings.find(({ name }) => name === ZONE)?.value ?? 'UTC';
  const rows = (isFixed: boolean) =>
    settings
      .filter(({ environmentOnly }) => environmentOnly === isFixed)
      .map((setting) => (
        <SettingRow key={setting.name} setting={setting} zone={zone} onSaved={setSaved} />
      ));
  return (
    <div className="grid">
      <Panel title={settingsWords.ratesTitle} sub={settingsWords.ratesSub} className="w-7">
        <output className="saved">
          {saved === null ? '' : settingsWords.saved(nameOf(saved))}
        </output>
        {rows(false)}
      </Panel>
      <Panel title={settingsWords.fixedTitle} sub={settingsWords.fixedSub} className="w-5">
        {rows(true)}
      </Panel>
      <EntriesPanels currency={currencyOf(settings)} />
      <ChangesPanel changes={changes} zone={zone} />
    </div>
  );
}

const RATE = 'ANALYTICS_HOURLY_RATE';

/** What amounts are said in: the currency of the hourly rate, else US dollars. */
function currencyOf(settings: SettingsReply['settings']): string {
  const rate = settings.find(({ name }) => name === RATE)?.value ?? '';
  return /[A-Z]{3}$/.exec(rate)?.[0] ?? 'USD';
}
