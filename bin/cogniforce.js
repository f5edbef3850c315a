#!/usr/bin/env node
// Says so in one line where Node.js is too old, before anything is imported that would crash it.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major > 22 || (major === 22 && minor >= 18)) {
  const { keepCompiled } = await import('./keep-compiled.js');
  keepCompiled();
  await import(new URL('../dist/cli/main.js', import.meta.url).href);
} else {
  console.error(
    `Cogniforce needs Node.js 22.18 or newer and this is ${process.versions.node}: ` +
      'install a newer one from https://nodejs.org.',
  );
  process.exitCode = 69;
}
