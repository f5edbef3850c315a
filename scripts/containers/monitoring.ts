import { setTimeout as sleep } from 'node:timers/promises';
import type { Project } from './project.ts';
import type { Told } from './story.ts';

const TIMEOUT_MS = 60_000;

interface Target {
  readonly labels: Readonly<Record<string, string>>;
  readonly health: string;
  readonly lastError: string;
}

/** Holds that Prometheus has the alerts, and reads the metrics with the token. */
export async function watched({ ports }: Project, told: Told): Promise<void> {
  const ask = async (path: string) => {
    const response = await fetch(`http://127.0.0.1:${ports.prometheus}/api/v1/${path}`);
    return (await response.json()).data;
  };
  const until = Date.now() + TIMEOUT_MS;
  let targets: Target[] = [];
  while (Date.now() < until) {
    targets = await ask('targets').then(
      ({ activeTargets }) => activeTargets,
      () => [],
    );
    if (targets.length > 0 && targets.every(({ health }) => health !== 'unknown')) break;
    await sleep(1000);
  }
  const [{ health = '', lastError = '' } = {}] = targets;
  told.holds('Prometheus reads /metrics with the token', health === 'up', lastError);
  const { groups } = await ask('rules');
  const rules = groups.flatMap(
    ({ rules: some }: { rules: { health: string; name: string }[] }) => some,
  );
  const broken = rules.filter((rule: { health: string }) => rule.health === 'err');
  told.holds('Prometheus takes every alert', rules.length > 0 && broken.length === 0, rules.length);
}
