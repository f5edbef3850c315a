import { CostPanel } from '../../metrics/cost/panel.tsx';
import { KindsByModelPanel, ModelsByGroupPanel } from '../../metrics/crossings/panel.tsx';
import { RatingsPanel } from '../../metrics/ratings/panel.tsx';
import { SpendingPanel } from '../../metrics/spending/panel.tsx';
import type { PanelPage } from './panel-page.tsx';

/** Which models are used, what they cost, and how their answers are rated. */
export const models: PanelPage = {
  name: 'models',
  panels: [CostPanel, SpendingPanel, RatingsPanel, ModelsByGroupPanel, KindsByModelPanel],
};
