import { describe, expect, it } from 'vitest';
import { knownRevisions, releaseOf } from './releases.ts';

describe('releaseOf', () => {
  it('names the releases that end at a revision', () => {
    expect(releaseOf('3781e22d8b01')).toEqual({ known: true, releases: '0.5.3 to 0.6.5' });
    expect(releaseOf('d4c1a8e37b62')).toEqual({ known: true, releases: '0.11.3' });
  });

  it('names a revision between two releases by the one it leads to', () => {
    expect(releaseOf('8452d01d26d7')).toEqual({ known: true, releases: 'before 0.8.0' });
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
    expect(known.at(-1)).toEqual({ revision: 'd4c1a8e37b62', releases: '0.11.3' });
  });
});
