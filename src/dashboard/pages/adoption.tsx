import {
  ActivePanel,
  AdoptionPanel,
  CohortsPanel,
  ComingsPanel,
  FirstUsePanel,
  GroupsPanel,
  SpreadPanel,
} from '../../metrics/adoption/panel.tsx';
import type { PanelPage } from './panel-page.tsx';

/** Who takes to it, how often, and who stays. */
export const adoption: PanelPage = {
  name: 'adoption',
  panels: [
    ...[AdoptionPanel, SpreadPanel, CohortsPanel, FirstUsePanel],
    ...[ComingsPanel, GroupsPanel, ActivePanel],
  ],
};
