import { seededRandom } from '../src/kernel/statistics.ts';

const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const LOWER = UPPER.toLowerCase();
const DIGITS = '0123456789';
const MIXED = UPPER + LOWER + DIGITS;
const HEX = `${DIGITS}abcdef`;

/** A secret that was made up, in a text, and the stretch that must not be left readable. */
export interface MadeSecret {
  readonly kind: string;
  readonly text: string;
  readonly secret: string;
}

/** Texts with made-up keys, tokens and passwords, so many of each kind and frame; the same for the same seed. */
export function madeSecrets(each: number, seed: number): MadeSecret[] {
  const random = seededRandom(seed);
  const drawn = (count: number, from: string) =>
    Array.from({ length: count }, () => from.charAt(Math.floor(random() * from.length))).join('');
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const keys = keyMakers(drawn, pick);
  const made: MadeSecret[] = [];
  for (let round = 0; round < each; round += 1) {
    for (const [kind, make] of Object.entries(keys)) {
      const secret = make();
      made.push({ kind, secret, text: pick(FRAMES).replace('@', () => secret) });
    }
    for (const [kind, frame] of Object.entries(PASSWORD_FRAMES)) {
      const secret = passwordOf(drawn, pick);
      made.push({ kind, secret, text: pick(frame).replace('@', () => secret) });
    }
    for (const frame of KEY_FRAMES) {
      const secret =
        drawn(pick([20, 24, 32, 40]), pick([MIXED, HEX, `${MIXED}-_`])) +
        drawn(1, DIGITS) +
        drawn(1, 'abcdef');
      made.push({ kind: 'assigned-key', secret, text: frame.replace('@', () => secret) });
    }
  }
  return made;
}

type Draw = (count: number, from: string) => string;
type Pick = <T>(from: readonly T[]) => T;

function keyMakers(drawn: Draw, pick: Pick): Record<string, () => string> {
  const jwt = () =>
    `eyJhbGciOi${drawn(26, MIXED)}.eyJ${drawn(60, MIXED)}.${drawn(43, `${MIXED}-_`)}`;
  const pem = (kind: string) =>
    `-----BEGIN ${kind}PRIVATE KEY-----\n${[64, 64, 64, 20].map((count) => drawn(count, `${MIXED}+/`)).join('\n')}\n-----END ${kind}PRIVATE KEY-----`;
  return {
    openai: () => `sk-${drawn(48, MIXED)}`,
    'openai-project': () =>
      `sk-proj-${drawn(20, MIXED)}-${drawn(30, MIXED)}_${drawn(40, `${MIXED}-`)}${drawn(4, MIXED)}`,
    'openai-service': () => `sk-svcacct-${drawn(60, `${MIXED}_`)}${drawn(3, MIXED)}`,
    anthropic: () => `sk-ant-api03-${drawn(86, `${MIXED}-_`)}${drawn(6, MIXED)}AA`,
    openrouter: () => `sk-or-v1-${drawn(64, HEX)}`,
    'github-classic': () => `${pick(['ghp', 'gho', 'ghu', 'ghs', 'ghr'])}_${drawn(36, MIXED)}`,
    'github-fine-grained': () => `github_pat_${drawn(22, MIXED)}_${drawn(59, MIXED)}`,
    gitlab: () => `glpat-${drawn(20, `${MIXED}-`)}${drawn(2, MIXED)}`,
    'aws-id': () => `${pick(['AKIA', 'ASIA'])}${drawn(16, `${UPPER}234567`)}`,
    'aws-secret': () => `${drawn(36, `${MIXED}+/`)}${drawn(2, UPPER)}${drawn(2, DIGITS)}`,
    google: () => `AIza${drawn(34, `${MIXED}-_`)}${drawn(1, MIXED)}`,
    'google-oauth': () => `GOCSPX-${drawn(27, `${MIXED}-_`)}${drawn(1, MIXED)}`,
    slack: () =>
      `${pick(['xoxb', 'xoxp', 'xoxa'])}-${drawn(12, DIGITS)}-${drawn(12, DIGITS)}-${drawn(24, MIXED)}`,
    'slack-hook': () =>
      `https://hooks.slack.com/services/T${drawn(8, UPPER)}/B${drawn(8, UPPER)}/${drawn(24, MIXED)}`,
    stripe: () => `${pick(['sk', 'rk'])}_${pick(['live', 'test'])}_${drawn(pick([24, 99]), MIXED)}`,
    'stripe-hook': () => `whsec_${drawn(32, MIXED)}`,
    jwt,
    'private-key': () => pem(pick(['RSA ', 'EC ', 'OPENSSH ', '', 'ENCRYPTED '])),
    sendgrid: () => `SG.${drawn(22, MIXED)}.${drawn(43, `${MIXED}-_`)}`,
    twilio: () => `SK${drawn(32, HEX)}`,
    npm: () => `npm_${drawn(36, MIXED)}`,
    pypi: () => `pypi-AgEIcHlwaS5vcmc${drawn(120, `${MIXED}-_`)}${drawn(2, MIXED)}`,
    'hugging-face': () => `hf_${drawn(34, MIXED)}`,
    docker: () => `dckr_pat_${drawn(27, `${MIXED}-_`)}${drawn(1, MIXED)}`,
    digitalocean: () => `dop_v1_${drawn(64, HEX)}`,
    shopify: () => `shpat_${drawn(32, HEX)}`,
    telegram: () => `${drawn(1, '123456789')}${drawn(8, DIGITS)}:AA${drawn(33, `${MIXED}-_`)}`,
    databricks: () => `dapi${drawn(32, HEX)}`,
    vault: () => `hvs.${drawn(24, MIXED)}`,
    'connection-string': () =>
      `${pick(['postgresql', 'mysql', 'mongodb+srv', 'redis', 'amqp', 'mssql+pyodbc'])}://${drawn(6, LOWER)}:${drawn(12, `${MIXED}!$%&*`)}@db.${drawn(6, LOWER)}.internal:5432/${drawn(5, LOWER)}`,
    'url-with-password': () =>
      `https://${drawn(6, LOWER)}:${drawn(10, MIXED)}@git.${drawn(7, LOWER)}.dev/app.git`,
  };
}

function passwordOf(drawn: Draw, pick: Pick): string {
  const word = drawn(1, UPPER) + drawn(pick([4, 6, 8]), LOWER);
  return pick([
    () => `${word}${drawn(pick([2, 4]), DIGITS)}${drawn(1, '!?#*')}`,
    () => `${drawn(5, LOWER)}${drawn(3, DIGITS)}${drawn(2, UPPER)}`,
    () => `${drawn(12, `${MIXED}+=@^~`)}${drawn(1, DIGITS)}${drawn(1, LOWER)}`,
    () => `${word.toLowerCase()}-${drawn(5, LOWER)}-${drawn(2, DIGITS)}`,
  ])();
}

const FRAMES = [
  '@',
  'My key is @ and it does not work.',
  'Hier ist der Schlüssel: @',
  'export SOME_VALUE=@',
  'const client = new Client("@");',
  '{"value": "@", "other": 3}',
  'curl -H "X-Custom: @" https://api.example.com/v1/items',
  'I get error 401 with `@`, why?',
  "the log says: invalid credentials '@' for host",
  'config:\n  value: @\n  retries: 3\n',
  'notes_(@).txt',
  '<add key="value" value="@" />',
];

const PASSWORD_FRAMES: Record<string, readonly string[]> = {
  'assigned-password': [
    'password=@',
    'DB_PASSWORD=@',
    'password: @',
    'spring.datasource.password=@',
    '"password": "@"',
    "PASSWORD = '@'",
    'password => "@",',
    'Server=db;User Id=app;Password=@;Encrypt=true',
    'pwd=@;',
    'userPassword: "@"',
    'mysql_password = "@"  # production',
    'passphrase: @',
    'ADMIN_PASS=@',
  ],
  'told-password': [
    'my password is @',
    'The password is: @',
    'the password for the server is "@".',
    'Das Passwort lautet @',
    'Mein Passwort ist @.',
    'Passwort: @',
    'Kennwort: @\nBenutzer: admin',
    'WLAN-Passwort: @',
    'login admin, password @'.replace('password @', 'password: @'),
    'Username: admin\nPassword: @\n',
    'le mot de passe est @',
  ],
};

const KEY_FRAMES = [
  'api_key: @',
  'API_KEY=@',
  'apiKey: "@",',
  "api_key='@'",
  'OPENAI_API_KEY="@"',
  'client_secret=@',
  'aws_secret_access_key = @',
  'export AUTH_TOKEN=@',
  'access_token: @',
  '"token": "@"',
  'Authorization: Bearer @',
  'Authorization: Token @',
  '-H "Authorization: Bearer @"',
  'x-api-key: @',
  'https://api.example.com/v1/items?access_token=@',
  'secretKey = "@"',
  'ENCRYPTION_KEY=@',
  'AccountKey=@==;EndpointSuffix=core.windows.net',
];
