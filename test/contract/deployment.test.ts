import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { VARIABLES } from '../../src/config/index.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (file: string) => readFileSync(join(root, file), 'utf8');

interface Service {
  readonly image: string;
  readonly user?: string;
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
  readonly tmpfs?: readonly string[];
  readonly volumes?: readonly string[];
  readonly ports?: readonly string[];
  readonly secrets?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes?: Readonly<Record<string, unknown>>;
  readonly secrets?: Readonly<Record<string, { readonly file: string }>>;
}

const FILES = ['compose.yaml', 'compose.sqlite.yaml', 'compose.monitoring.yaml'];
const composeOf = (file: string) => parse(read(file)) as Compose;
/** Of the image. */
const OURS = ['cogniforce', 'grants-written'];
const settings = new Set(VARIABLES);
const isSetting = (name: string) => settings.has(name.replace(/_FILE$/, ''));

describe.each(FILES)('%s', (file) => {
  const { services, volumes = {}, secrets = {} } = composeOf(file);

  it('sets nothing for Cogniforce but what is a setting', () => {
    const names = OURS.flatMap((name) => Object.keys(services[name]?.environment ?? {}));
    expect(names.filter((name) => !isSetting(name))).toEqual([]);
    expect(names).not.toEqual([]);
  });

  it('names each image by a variable, and publishes on this machine alone', () => {
    for (const [name, { image, ports = [] }] of Object.entries(services)) {
      if (image !== undefined) expect(image, name).toMatch(/^\$\{[A-Z]+_IMAGE:-.+\}$/);
      for (const port of ports) expect(port, name).toMatch(/^127\.0\.0\.1:\$\{[A-Z]+_PORT:-\d+\}:/);
    }
  });

  it('gives every service the secrets and volumes that it names, and makes no other', () => {
    const used = Object.values(services);
    const asked = new Set(used.flatMap((service) => service.secrets ?? []));
    expect([...asked].sort()).toEqual(Object.keys(secrets).sort());
    const mounted = used
      .flatMap((service) => service.volumes ?? [])
      .map((volume) => volume.split(':')[0] ?? '')
      .filter((volume) => !volume.startsWith('.'));
    expect([...new Set(mounted)].sort()).toEqual(Object.keys(volumes).sort());
  });

  it('has every secret made by the script', () => {
    const script = read('deploy/compose/make-secrets.sh');
    for (const [name, { file: path }] of Object.entries(secrets)) {
      expect(path).toBe(`./secrets/${name}`);
      expect(script).toMatch(new RegExp(`\\b${name}\\b`));
    }
  });

  it('has no password in the environment of a container', () => {
    for (const { environment = {} } of Object.values(services)) {
      const open = Object.keys(environment).filter((name) => /PASSWORD|TOKEN|SALT|KEY/.test(name));
      expect(open.filter((name) => !name.endsWith('_FILE'))).toEqual([]);
    }
  });
});

describe.each(['compose.yaml', 'compose.sqlite.yaml'])('Cogniforce in %s', (file) => {
  it('has a read-only root, no capability, and no volume of Open WebUI that it could write', () => {
    const { cogniforce } = composeOf(file).services;
    expect(cogniforce).toMatchObject({ read_only: true, cap_drop: ['ALL'], tmpfs: ['/tmp'] });
    const theirs = (cogniforce?.volumes ?? []).filter((volume) => volume.startsWith('openwebui'));
    expect(theirs.every((volume) => volume.endsWith(':ro'))).toBe(true);
  });
});

it('names in example.env what the compose files take, and nothing else', () => {
  const taken = FILES.flatMap((file) => [...read(file).matchAll(/(?<!\$)\$\{([A-Z_]+)/g)]);
  const named = [...read('deploy/compose/example.env').matchAll(/^# ([A-Z_]+)=/gm)];
  const unique = (found: readonly RegExpMatchArray[]) =>
    [...new Set(found.map(([, name]) => name))].sort();
  expect(unique(named)).toEqual(unique(taken));
});

describe('the image', () => {
  const lines = read('Dockerfile')
    .split('\n')
    .filter((line) => !line.startsWith('#'));
  const text = lines.join('\n');
  const last = text.slice(text.lastIndexOf('\nFROM '));

  it('is made on a base that can be chosen, in two stages', () => {
    expect(text.match(/^ARG BASE=node:\d+-\S+slim$/m)).not.toBeNull();
    expect(text.match(/^FROM \$\{BASE\}.*$/gm)).toHaveLength(2);
  });

  it('runs as a number that is not root, ends at SIGTERM, and asks the product how it is', () => {
    expect(last).toMatch(/^USER 1000:1000$/m);
    expect(last).toMatch(/^STOPSIGNAL SIGTERM$/m);
    expect(last).toMatch(/^HEALTHCHECK .* CMD \["cogniforce", "health"\]$/m);
    expect(last).toMatch(/^ENTRYPOINT \["cogniforce"\]$/m); // no shell between: it is the first process
  });

  it('installs nothing in the last stage, and knows no processor', () => {
    expect(last).not.toMatch(/npm|apt|apk|curl|wget/);
    expect(text).not.toMatch(/amd64|arm64|x64|x86_64|aarch64/);
  });

  it('is of the version of the package', () => {
    const { version } = JSON.parse(read('package.json'));
    expect(text).toMatch(new RegExp(`^ARG VERSION=${version}$`, 'm'));
    const chart = parse(read('deploy/helm/cogniforce/Chart.yaml'));
    expect(chart).toMatchObject({ version, appVersion: version });
  });

  it('is built from named parts alone: neither a database nor a secret can come in', () => {
    const allowed = read('.dockerignore')
      .split('\n')
      .filter((line) => line && !line.startsWith('#'));
    expect(allowed[0]).toBe('*');
    expect(allowed.filter((line) => /secrets|data|dist|node_modules|\.git/.test(line))).toEqual([]);
  });
});

describe('monitoring', () => {
  /** What /metrics has. */
  const METRICS = new Set([
    ...['cogniforce_run_last_success_timestamp_seconds', 'cogniforce_run_failures_ratio'],
    ...['cogniforce_domain_up', 'cogniforce_domain_drift', 'cogniforce_disk_free_bytes'],
    ...['cogniforce_llm_charged_usd_month', 'cogniforce_llm_quote_usd'],
    'cogniforce_backup_last_success_timestamp_seconds',
    ...['cogniforce_http_requests_total', 'cogniforce_http_request_duration_seconds_bucket'],
    ...['process_resident_memory_bytes', 'process_cpu_seconds_total'],
  ]);
  const metricsIn = (text: string) => text.match(/\b(?:cogniforce|process)_[a-z_]+\b/g) ?? [];
  const rules = parse(read('deploy/monitoring/alerts.yml')).groups.flatMap(
    (group: { rules: object[] }) => group.rules,
  ) as { alert: string; expr: string; annotations: Record<string, string> }[];

  it('has an alert for each trouble, from metrics that there are, with what to do', () => {
    expect(rules.map(({ alert }) => alert)).toEqual(
      expect.arrayContaining([
        ...['CogniforceNoRun', 'CogniforceCostAboveQuote', 'CogniforceFailures'],
        ...['CogniforceDomainDown', 'CogniforceDrift', 'CogniforceDisk'],
      ]),
    );
    for (const { expr, annotations } of rules) {
      expect(metricsIn(expr).filter((name) => !METRICS.has(name))).toEqual([]);
      expect(Object.keys(annotations).sort()).toEqual(['remedy', 'summary']);
    }
  });

  it('has a dashboard from metrics that there are, and the source that it is provisioned with', () => {
    const dashboard = JSON.parse(read('deploy/monitoring/grafana/dashboards/cogniforce.json'));
    const panels = dashboard.panels as {
      datasource: { uid: string };
      targets: { expr: string }[];
    }[];
    const { datasources } = parse(
      read('deploy/monitoring/grafana/provisioning/datasources/prometheus.yaml'),
    );
    for (const { datasource, targets } of panels) {
      expect(datasource.uid).toBe(datasources[0].uid);
      for (const { expr } of targets) {
        expect(
          metricsIn(expr).filter((name) => !METRICS.has(name)),
          expr,
        ).toEqual([]);
      }
    }
  });
});

describe('the Helm chart', () => {
  const folder = 'deploy/helm/cogniforce';
  const values = parse(read(`${folder}/values.yaml`));

  it('sets settings alone', () => {
    const names = [...Object.keys(values.config), ...values.secret.keys];
    expect(names.filter((name) => !isSetting(name))).toEqual([]);
  });

  it('uses no value that is not declared, and describes each', () => {
    const templates = globSync(`${folder}/templates/*`, { cwd: root }).map(read).join('\n');
    const used = [...templates.matchAll(/\.Values((?:\.[a-zA-Z]+)+)/g)].map(
      ([, path = '']) => path,
    );
    const isThere = (path: string) =>
      path
        .slice(1)
        .split('.')
        .reduce((at, key) => at?.[key], values) !== undefined;
    expect(used.filter((path) => !isThere(path))).toEqual([]);
    const { properties } = JSON.parse(read(`${folder}/values.schema.json`));
    expect(Object.keys(values).filter((key) => !(key in properties))).toEqual([]);
  });
});
