/** A release of Open WebUI, as three numbers. */
export type Release = readonly [major: number, minor: number, patch: number];

/** One of each way in which Open WebUI has kept its chats, oldest first: the order of an upgrade. */
export const RELEASES = ['0.6.5', '0.6.41', '0.8.12', '0.9.6', '0.10.2', '0.11.4', '0.12.4'];

/** Null: no release is called so. */
export function parseRelease(text: string): Release | null {
  const [, major, minor, patch] = /^(\d+)\.(\d+)\.(\d+)$/.exec(text) ?? [];
  return patch === undefined ? null : [Number(major), Number(minor), Number(patch)];
}

/** Whether `release` is `than`, or newer. */
export function isFrom(release: Release, ...than: readonly [number, number, number?]): boolean {
  const [major, minor, patch = 0] = than;
  const differs = [release[0] - major, release[1] - minor, release[2] - patch].find(
    (by) => by !== 0,
  );
  return (differs ?? 0) >= 0;
}
