import { KindsByGroupPanel } from '../../metrics/crossings/panel.tsx';
import { WorkPanel } from '../../metrics/work/panel.tsx';
import type { PanelPage } from './panel-page.tsx';

/** What AI is used for, what became of it, and when. */
export const work: PanelPage = {
  name: 'work',
  panels: [WorkPanel, KindsByGroupPanel],
};
