/** The npm that started us, so that its version and settings stay. @returns {[string, string[]]} */
export function npm() {
  const cli = process.env.npm_execpath;
  if (cli?.endsWith('.js')) return [process.execPath, [cli]];
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm', []];
}
