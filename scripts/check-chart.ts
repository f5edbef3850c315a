import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ran } from './containers/docker.ts';
import { Failure, script } from './support/failure.js';
import { root } from './support/root.js';
import { tail } from './support/run.js';
import { withEndings } from './support/with-endings.ts';
import { workFolder } from './support/work-folder.ts';

// `npm run -s check:chart [-- --json]`: the Helm chart by `helm lint` and, as it is rendered in its ways, by kubeconform against the
// schemas of Kubernetes. Both programs are those on the PATH, else they are built by Go; that and the schemas come through Go's proxy.

const CHART = join(root, 'deploy', 'helm', 'cogniforce');
const KUBERNETES = '1.34.0';
const BUILT = {
  helm: 'helm.sh/helm/v3/cmd/helm@v3.18.4',
  kubeconform: 'github.com/yannh/kubeconform/cmd/kubeconform@v0.6.7',
} as const;
type Program = keyof typeof BUILT;

const ON_SQLITE = [
  'persistence.enabled=true',
  'secret.keys={ANALYTICS_PASSWORD,ANALYTICS_SALT,ANALYTICS_SESSION_KEY,ANALYTICS_METRICS_TOKEN}',
  'openwebui.existingClaim=open-webui',
  'config.DATABASE_URL=sqlite:////openwebui/webui.db',
];
const ALL_OPTIONS = [
  ...['ingress.enabled=true', 'ingress.tlsSecret=tls', 'ingress.className=nginx'],
  ...['networkPolicy.enabled=true', 'serviceMonitor.enabled=true'],
];
/** Values by what they stand for. */
const WAYS: Readonly<Record<string, readonly string[]>> = {
  'as it is': [],
  'on SQLite, with all options': [...ON_SQLITE, ...ALL_OPTIONS],
};
/** Values that are refused, with a word of the reason. */
const REFUSED: readonly (readonly [value: string, reason: RegExp])[] = [
  ['persistence.enabled=true', /take COGNIFORCE_DATABASE_URL out/],
  ['serviceMonitor.enabled=true', /needs ANALYTICS_METRICS_TOKEN/],
  ['serve.replicas=3', /replicas/],
];

await script(() =>
  withEndings(async (endings) => {
    const folder = workFolder('cogniforce-chart', endings);
    const helm = await find('helm', folder);
    const found = await judged(helm, await find('kubeconform', folder), folder);
    for (const [value, reason] of REFUSED) await refused(helm, folder, value, reason);
    if (process.argv.includes('--json')) console.log(JSON.stringify({ status: 'passed', found }));
    else for (const [way, said] of Object.entries(found)) console.log(`${way}: ${said}`);
    return 0;
  }),
);

/** What kubeconform says of each way. Errors: Failure with what is wrong. */
async function judged(helm: string, kubeconform: string, folder: string) {
  const schemas = await schemasOf(folder);
  await must(helm, ['lint', CHART, '--strict'], folder);
  const found: Record<string, string> = {};
  for (const [way, values] of Object.entries(WAYS)) {
    const file = join(folder, 'rendered.yaml');
    writeFileSync(file, await must(helm, rendering(values), folder));
    // What belongs to the operator of Prometheus has no schema in Kubernetes.
    const words = ['-strict', '-summary', '-skip', 'ServiceMonitor', '-schema-location', schemas];
    found[way] = (await must(kubeconform, [...words, file], folder)).trim();
  }
  return found;
}

async function refused(helm: string, cwd: string, value: string, reason: RegExp): Promise<void> {
  const { code, said } = await ran(helm, rendering([value]), { env: {}, cwd });
  if (code !== 0 && reason.test(said)) return;
  throw new Failure(`${value} was not refused.`, { output: said });
}

function rendering(values: readonly string[]): string[] {
  const set = values.flatMap((value) => ['--set', value]);
  return ['template', 'check', CHART, '--kube-version', KUBERNETES, ...set];
}

async function find(program: Program, folder: string): Promise<string> {
  const { code } = await ran('sh', ['-c', `command -v ${program}`], { env: {}, cwd: folder });
  if (code === 0) return program;
  console.error(`building ${program}, some minutes`);
  const built = await ran('go', ['install', BUILT[program]], {
    env: { GOBIN: folder },
    cwd: folder,
  });
  if (built.code === 0) return join(folder, program);
  const output = tail(built.said);
  throw new Failure(`Not checked: needs ${program}, or Go to build it.`, { output, exitCode: 69 });
}

interface Schema {
  readonly type?: string;
  readonly format?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly 'x-kubernetes-group-version-kind'?: readonly { readonly kind: string }[];
  readonly [more: string]: unknown;
}

/** Where kubeconform finds the schema of each kind: made of the description that Kubernetes itself has. Errors: Failure. */
async function schemasOf(folder: string): Promise<string> {
  const module = `k8s.io/kubernetes@v${KUBERNETES}`;
  const { Dir } = JSON.parse(await must('go', ['mod', 'download', '-json', module], folder));
  const file = join(Dir, 'api', 'openapi-spec', 'swagger.json');
  const { definitions } = JSON.parse(readFileSync(file, 'utf8')) as {
    definitions: Readonly<Record<string, Schema>>;
  };
  const into = join(folder, 'schemas');
  mkdirSync(into);
  const strict = Object.entries(definitions).map(([name, schema]) => [name, strictly(schema)]);
  const all = { definitions: Object.fromEntries(strict) };
  writeFileSync(join(into, 'all.json'), JSON.stringify(all));
  for (const [name, schema] of Object.entries(definitions)) {
    const [{ kind = '' } = {}, ...others] = schema['x-kubernetes-group-version-kind'] ?? [];
    if (kind === '' || others.length > 0) continue;
    const version = name.split('.').at(-2);
    const reference = { $ref: `all.json#/definitions/${name}` };
    writeFileSync(join(into, `${kind.toLowerCase()}-${version}.json`), JSON.stringify(reference));
  }
  return `${into}/{{ .ResourceKind }}-{{ .ResourceAPIVersion }}.json`;
}

/** As JSON Schema has it, where nothing may stand that has no name. */
function strictly(schema: Schema): object {
  if (schema.format === 'int-or-string') return { type: ['string', 'integer'] };
  const { properties } = schema;
  if (properties === undefined) return schema;
  const each = Object.entries(properties).map(([name, inner]) => [name, strictly(inner)]);
  return { ...schema, properties: Object.fromEntries(each), additionalProperties: false };
}

async function must(command: string, args: readonly string[], cwd: string): Promise<string> {
  const { code, stdout, said } = await ran(command, args, { env: {}, cwd });
  if (code === 0) return stdout;
  throw new Failure(`${command} ${args[0] ?? ''} failed (${code}).`, { output: tail(said) });
}
