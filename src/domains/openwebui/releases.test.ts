import { describe, expect, it } from 'vitest';
import { knownRevisions, releaseOf } from './releases.ts';

describe('releaseOf', () => {
  it('names the releases that end at a revision', () => {
    expect(releaseOf('3781e22d8b01')).toEqual({ known: true, releases: '0.5.3 to 0.6.5' });
    expect(releaseOf('f0bd01a18a3d')).toEqual({ known: true, releases: '0.11.0' });
    expect(releaseOf('d4c1a8e37b62')).toEqual({ known: true, releases: '0.11.1 to 0.11.4' });
    expect(releaseOf('b8f2c6d91a04')).toEqual({ known: true, releases: '0.12.0' });
    expect(releaseOf('0bd252b206fb')).toEqual({ known: true, releases: '0.12.1 to 0.12.4' });
  });

  it('names a revision between two releases by the one it leads to', () => {
    expect(releaseOf('8452d01d26d7')).toEqual({ known: true, releases: 'before 0.8.0' });
    expect(releaseOf('1ce6ade7d93b')).toEqual({ known: true, releases: 'before 0.11.1' });
    expect(releaseOf('a7d3e9f2b641')).toEqual({ known: true, releases: 'before 0.12.0' });
    expect(releaseOf('c92da83b017f')).toEqual({ known: true, releases: 'before 0.12.1' });
    expect(releaseOf('7e5b5dc7342b')).toEqual({ known: true, releases: 'before 0.4.0' });
  });

  it('does not know what it was not told', () => {
    expect(releaseOf('0123456789ab')).toEqual({ known: false, releases: null });
    expect(releaseOf(null)).toEqual({ known: false, releases: null });
  });
});

describe('knownRevisions', () => {
  it('tells the history from its beginning to the newest release that was tried', () => {
    const known = knownRevisions();
    expect(known[0]).toEqual({ revision: '7e5b5dc7342b', releases: 'before 0.4.0' });
    expect(known.at(-1)).toEqual({ revision: '0bd252b206fb', releases: '0.12.1 to 0.12.4' });
  });
});
