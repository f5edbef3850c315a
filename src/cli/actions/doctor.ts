import { ERRORS } from '../../kernel/errors.ts';
import { type Action, OK } from '../command.ts';
import type { Finding } from '../doctor/finding.ts';
import { examine } from '../doctor/index.ts';
import type { Output } from '../output.ts';

/** Where nothing fails and something is to be known: as of a comparison that found a difference. */
const WARNED = 2;

/** Says how the installation is, look by look; 0 where all is well. */
export const run: Action = async (context, { json }) => {
  const findings = await examine(context);
  const exitCode = exitCodeOf(findings);
  if (json) context.out.json({ status: stateOf(findings), exitCode, findings });
  else print(context.out, findings);
  return exitCode;
};

function exitCodeOf(findings: readonly Finding[]): number {
  const failed = findings.find(({ code }) => code !== null);
  if (failed?.code) return ERRORS[failed.code].exit;
  return findings.some(({ state }) => state === 'warn') ? WARNED : OK;
}

function stateOf(findings: readonly Finding[]): Finding['state'] {
  const order = ['fail', 'warn'] as const;
  return order.find((each) => findings.some(({ state }) => state === each)) ?? 'ok';
}

function print(out: Output, findings: readonly Finding[]): void {
  out.table(findings.map(({ name, state, says }) => ({ look: name, state, says })));
  const toDo = findings.filter(({ remedy }) => remedy !== null);
  if (toDo.length > 0) out.line('');
  // Of several settings that are wrong the remedy is one.
  for (const line of new Set(toDo.map(({ name, remedy }) => `${name}: ${remedy}`))) out.line(line);
}
