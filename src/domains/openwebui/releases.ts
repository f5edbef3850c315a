import type { KnownRevision } from '../../data/index.ts';

/** Open WebUI's revisions, oldest first, with the releases whose last one it is. */
const REVISIONS: readonly (readonly [revision: string, releases: string | null])[] = [
  ['7e5b5dc7342b', null],
  ['ca81bd47c050', null],
  ['c0fbf31ca0db', null],
  ['6a39f3d8e55c', null],
  ['242a2047eae0', null],
  ['1af9b942657b', null],
  ['3ab32c4b8f59', null],
  ['c69f45358db4', null],
  ['c29facfe716b', null],
  ['af906e964978', null],
  ['4ace53fd72c8', null],
  ['922e7a387820', '0.4.0 to 0.4.8'],
  ['57c599a3cb57', null],
  ['7826ab40b532', '0.5.0 to 0.5.2'],
  ['3781e22d8b01', '0.5.3 to 0.6.5'],
  ['9f0c9cd09105', '0.6.6 to 0.6.15'],
  ['d31026856c01', '0.6.16 to 0.6.22'],
  ['018012973d35', null],
  ['3af16a1c9fb6', '0.6.23 to 0.6.26'],
  ['38d63c18f30f', '0.6.27 to 0.6.31'],
  ['a5c220713937', '0.6.32 to 0.6.36'],
  ['37f288994c47', '0.6.37 to 0.6.40'],
  ['2f1211949ecc', null],
  ['b10670c03dd5', null],
  ['90ef40d4714e', null],
  ['3e0e00844bb0', '0.6.41'],
  ['6283dc0e4d8d', null],
  ['81cc2ce44d79', null],
  ['c440947495f3', '0.6.42 to 0.7.2'],
  ['374d2f66af06', null],
  ['8452d01d26d7', null],
  ['f1e2d3c4b5a6', null],
  ['a1b2c3d4e5f6', '0.8.0'],
  ['b2c3d4e5f6a7', '0.8.1 to 0.8.12'],
  ['a3dd5bedd151', null],
  ['d4e5f6a7b8c9', null],
  ['b7c8d9e0f1a2', null],
  ['e1f2a3b4c5d6', null],
  ['c1d2e3f4a5b6', null],
  ['56359461a091', '0.9.0 to 0.9.2'],
  ['4de81c2a3af1', null],
  ['a0b1c2d3e4f5', '0.9.3 to 0.9.5'],
  ['3c9b0ca343fd', null],
  ['461111b60977', '0.9.6'],
  ['3ff2c63645b8', null],
  ['4c5ce3d2f27f', null],
  ['7b3f2a9c1d4e', null],
  ['42e2978c7933', '0.10.0 to 0.10.2'],
  ['856c5b02fb54', null],
  ['9a1b2c3d4e5f', null],
  ['c49178636c78', null],
  ['b0018471bbbe', null],
  ['55f1302ac17c', null],
  ['959eaac8f909', null],
  ['f0bd01a18a3d', '0.11.0'],
  ['1ce6ade7d93b', null],
  ['6d09d1bf1f23', null],
  ['d4c1a8e37b62', '0.11.1 to 0.11.4'],
  ['a7d3e9f2b641', null],
  ['b8e4f0a3c752', null],
  ['d6a8c3f912ab', null],
  ['e7b9d4a023bc', null],
  ['f8c0e5b134cd', null],
  ['b8f2c6d91a04', '0.12.0'],
  ['c92da83b017f', null],
  ['0bd252b206fb', '0.12.1 to 0.12.4'],
];

/** All that are known, oldest first, each with the releases that end at it or that it leads to. */
export function knownRevisions(): KnownRevision[] {
  return REVISIONS.map(([revision]) => ({ revision, releases: releaseOf(revision).releases }));
}

export interface KnownRelease {
  /** Whether the reader was tried with this revision. A newer one, or a fork's, is read all the same. */
  readonly known: boolean;
  /** Releases that end at this revision, such as `0.9.0 to 0.9.2`; null where unknown. */
  readonly releases: string | null;
}

/** What is known of a revision of Open WebUI; one between two releases is named by the release it leads to. */
export function releaseOf(revision: string | null): KnownRelease {
  const at = REVISIONS.findIndex(([known]) => known === revision);
  const [, releases = null] = REVISIONS[at] ?? [];
  if (at < 0 || releases !== null) return { known: at >= 0, releases };
  const next = REVISIONS.slice(at).find(([, named]) => named !== null)?.[1] ?? null;
  return { known: true, releases: next === null ? null : `before ${next.split(' ')[0]}` };
}
