import { type Bug, cap } from './code-parts.ts';

/** What is wrong in TypeScript. */
export const typescriptBugs: readonly Bug[] = [
  {
    language: 'typescript',
    title: 'Missing property',
    code: (n) => `export async function load${n.Type}(id: string) {
  const response = await fetch(\`/api/${n.many}/\${id}\`);
  const { ${n.one} } = await response.json();
  return {
    label: ${n.one}.${n.key}.toUpperCase(),
    ${n.amount}: ${n.one}.${n.amount}.toFixed(2),
  };
}`,
    error: (n, line) => `TypeError: Cannot read properties of undefined (reading '${n.key}')
    at load${n.Type} (src/${n.many}/load-${n.one}.ts:${line}:${(line % 30) + 9})
    at process.processTicksAndRejections (node:internal/process/task_queues:105:5)
    at async render${n.Type}Page (src/pages/${n.one}.tsx:${line + 17}:20)`,
    causes: [
      'The API answers 404 with an error as its body, so `{one}` is `undefined` when you read `{key}`. `fetch` does not throw on a 404.',
      'You destructure `{one}` from the body without checking that the request succeeded. For a deleted {one} there is no such field.',
    ],
    fix: (n) => `export async function load${n.Type}(id: string) {
  const response = await fetch(\`/api/${n.many}/\${encodeURIComponent(id)}\`);
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(\`loading ${n.one} failed: \${response.status}\`);
  const { ${n.one} } = (await response.json()) as { ${n.one}: ${n.Type} };
  return {
    label: ${n.one}.${n.key}.toUpperCase(),
    ${n.amount}: ${n.one}.${n.amount}.toFixed(2),
  };
}`,
    advice: [
      'Callers must now handle `null`: show "not found" instead of an empty page.',
      'A schema check of the body would have told you at the border, not three calls later.',
      'Turn on `strict` if it is off; the compiler would have warned.',
    ],
  },
  {
    language: 'typescript',
    title: 'Async loop',
    code: (n) => `async function close${cap(n.many)}(${n.many}: ${n.Type}[]) {
  ${n.many}.forEach(async (${n.one}) => {
    await api.patch(\`/${n.many}/\${${n.one}.${n.key}}\`, { ${n.state}: '${n.value}' });
  });
  console.log('all ${n.many} closed');
}`,
    error: (n, line) => `all ${n.many} closed
(node:${line * 113}) UnhandledPromiseRejection: This error originated either by throwing inside of an async function without a catch block.
    at PATCH /${n.many}/${line}a7 -> 429 Too Many Requests`,
    causes: [
      '`forEach` does not wait for async functions. The message is printed at once, all requests go out together, and nobody catches their errors.',
      'The callback returns a promise that `forEach` throws away, so you get neither order nor errors, and hit the rate limit.',
    ],
    fix: (
      n,
    ) => `async function close${cap(n.many)}(${n.many}: readonly ${n.Type}[]): Promise<string[]> {
  const failed: string[] = [];
  for (const ${n.one} of ${n.many}) {
    try {
      await api.patch(\`/${n.many}/\${${n.one}.${n.key}}\`, { ${n.state}: '${n.value}' });
    } catch (error) {
      failed.push(\`\${${n.one}.${n.key}}: \${String(error)}\`);
    }
  }
  return failed;
}`,
    advice: [
      'One after the other is slow but safe. If it has to be faster, run {limit} at a time.',
      'Return what failed, so that the caller can try again.',
      'The lint rule against floating promises finds such places.',
    ],
  },
  {
    language: 'typescript',
    title: 'Stale state',
    code: (n) => `function ${n.Type}List({ ${n.state} }: { ${n.state}: string }) {
  const [${n.many}, set${cap(n.many)}] = useState<${n.Type}[]>([]);
  useEffect(() => {
    fetch(\`/api/${n.many}?${n.state}=\${${n.state}}\`).then((r) => r.json()).then(set${cap(n.many)});
  }, []);
  return <ul>{${n.many}.map((${n.one}) => <li>{${n.one}.${n.key}}</li>)}</ul>;
}`,
    error: (
      n,
    ) => `Warning: Each child in a list should have a unique "key" prop. Check the render method of \`${n.Type}List\`.
(and the list does not change when I choose another ${n.state})`,
    causes: [
      'The effect runs once only, because its list of dependencies is empty. Choosing another {state} never triggers a new request.',
      '`{state}` is missing in the dependencies, so the first value is used for ever. The warning about keys is a second, smaller problem.',
    ],
    fix: (n) => `function ${n.Type}List({ ${n.state} }: { ${n.state}: string }) {
  const { data: ${n.many} = [], isPending, error } = useQuery({
    queryKey: ['${n.many}', ${n.state}],
    queryFn: ({ signal }) => load${cap(n.many)}(${n.state}, signal),
  });
  if (isPending) return <p>Loading ...</p>;
  if (error) return <p role="alert">The ${n.many} could not be loaded.</p>;
  return <ul>{${n.many}.map((${n.one}) => <li key={${n.one}.${n.key}}>{${n.one}.${n.key}}</li>)}</ul>;
}`,
    advice: [
      'A query library also drops answers that arrive too late.',
      'Without one: add `{state}` to the dependencies and abort in the clean-up function.',
      'Use a real id as key, never the index, if rows can move.',
    ],
  },
];
