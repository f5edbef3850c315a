import { key } from './secrets.ts';
import { type Group, setting } from './setting.ts';

const MONITORING: Group = { title: 'Monitoring', says: '' };

export const monitoring = {
  /** Null: there is no /metrics. */
  metricsToken: setting('ANALYTICS_METRICS_TOKEN', {
    group: MONITORING,
    says: 'Opens /metrics to Prometheus, which sends it as a bearer token; at least 16 characters, 8 different ones (docs/operate.md).',
    schema: key(16),
    isSecret: true,
    unset: 'there is no /metrics',
  }),
};
