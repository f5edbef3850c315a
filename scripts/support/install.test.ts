import { describe, expect, it } from 'vitest';
import { explainInstall } from './install.js';

describe('explainInstall', () => {
  it.each([
    ['npm error code ECONNREFUSED\nnpm error FetchError: request to x failed', 'network'],
    ['npm error code EAI_AGAIN\nnpm error syscall getaddrinfo', 'network'],
    ['npm error code ENOSPC\nnpm error nospc no space left on device, write', 'disk is full'],
    ['npm error code EACCES\nnpm error path node_modules', 'cannot be written'],
    ['npm error code EUSAGE\nnpm error `npm ci` can only install packages when ...', 'npm 11'],
    ['npm error code EINTEGRITY\nnpm error sha512-a integrity checksum failed', 'cache clean'],
    ['npm error code E404\nnpm error 404 Not Found', 'refused a package'],
  ])('names the cause of %j in one sentence', (output, cause) => {
    expect(explainInstall(output)).toContain(cause);
  });

  it('points at the words of npm where it does not know better', () => {
    expect(explainInstall('npm error something new')).toContain('what npm said');
  });
});
