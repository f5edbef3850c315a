import { GroupsPanel, OneGroupPanel } from '../../metrics/groups/panel.tsx';
import type { PanelPage } from './panel-page.tsx';

/** The groups side by side, and one of them by itself. */
export const groups: PanelPage = {
  name: 'groups',
  panels: [OneGroupPanel, GroupsPanel],
};
