import { describe, expect, it } from 'vitest';
import { redact } from './index.ts';

// put together here, so that no line of this file is taken for a key
const random = 'aB3dE5fG7hJ9kL1mN3pQ5rS7tU9vW1xY3z';
const hex = '0f1e2d3c4b5a69788796a5b4c3d2e1f0';
const keys = [
  ['sk-', random],
  ['sk-proj-', `${random}-${random}_x`],
  ['sk-ant-api03-', `${random}-${random}`],
  ['ghp_', random],
  ['github_pat_', `11ABC_${random}`],
  ['glpat-', random.slice(0, 20)],
  ['AKIA', 'IOSFODNN7EXAMPLE'],
  ['AIza', `${random}A`],
  ['xoxb-', `123456789012-123456789012-${random.slice(0, 24)}`],
  ['sk_live_', random],
  ['eyJ', `hbGciOi${random}.eyJ${random}.${random}`],
  ['npm_', random],
  ['hf_', random],
  ['SG.', `${random.slice(0, 22)}.${random}${random.slice(0, 9)}`],
  ['SK', hex],
] as const;

describe('secrets', () => {
  it.each(keys)('hides a key that begins with %s, wherever it stands', (start, rest) => {
    const key = start + rest;
    for (const frame of [
      '@',
      'export A=@',
      'new Client("@")',
      '{"a":"@"}',
      'notes (@).',
      'Mein Schlüssel: @!',
    ])
      expect(redact(frame.replace('@', key)), frame).not.toContain(rest.slice(-10));
  });

  it.each([
    ['password=', 'hunter2', ''],
    ['"api_key": "', `ab12${hex}`, '"'],
    ['DB_PASSWORD=', 'tr0ub4dor&3', '\n'],
    ['Das Passwort lautet ', 'Sommer2023!', ''],
    ['my password is ', 'correct-horse-7', ''],
    ['Password: ', 'sunshine', '\nUser: a'],
    ['Server=db;User Id=sa;Password=', 'abc123', ';Encrypt=true'],
    ['Authorization: Bearer ', random, ''],
    ['postgresql://app:', 'geheim', '@db.internal:5432/app'],
    ['https://me:', 'pa55', '@git.test/x.git'],
    ['aws_secret_access_key = ', 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYzzzzzzzKEY', ''],
    ['mysql -u root -p', 'S3cretPw', ' app'],
    ['deploy --token ', 'abc123def456', ' now'],
  ])('hides what follows %s', (start, secret, end) => {
    const out = redact(start + secret + end);
    expect(out).toContain('[SECRET]');
    expect(out).not.toContain(secret);
  });

  it('hides a private key as a whole, also one that was cut off', () => {
    const body = `${random}${random}\n${random}==`;
    const begin = `-----BEGIN RSA PRIVATE ${'KEY'}-----\n`;
    const end = `\n-----END RSA PRIVATE ${'KEY'}-----`;
    expect(redact(`a\n${begin}${body}${end}\nb`)).toBe('a\n[SECRET]\nb');
    expect(redact(`a\n${begin}${body}`)).toBe('a\n[SECRET]');
  });

  it.each([
    'password = input("Enter it: ")',
    'if password == stored.password: return True',
    'const token = tokens[index];',
    'api_key = os.environ["API_KEY"]',
    'password: string;',
    `PASSWORD=$\{DB_PASSWORD}`,
    'api_key = "<your-api-key>"',
    'The password is wrong.',
    'Das Passwort ist falsch.',
    'max_tokens: 4096, temperature: 0.7',
    'tokens = text.split(" ")',
    'from sklearn.feature_extraction.text import CountVectorizer',
    'getElementsByClassNameAndAttributeValue(documentRootElement)',
    'src/components/dashboard/charts/time-saved-by-department-2024/index.ts',
  ])('leaves alone: %s', (text) => {
    expect(redact(text)).toBe(text);
  });
});
