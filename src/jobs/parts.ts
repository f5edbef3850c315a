import type { RepositoriesOf } from '../data/index.ts';
import type { CogniforceRepositories } from '../domains/cogniforce/index.ts';
import type { openwebui } from '../domains/openwebui/index.ts';

/** What jobs carry data between: from the source, read-only, to our own. */
export interface Repositories {
  readonly source: Pick<
    RepositoriesOf<typeof openwebui>,
    'catalogue' | 'channels' | 'chats' | 'directory' | 'groups' | 'release'
  >;
  readonly cogniforce: CogniforceRepositories;
}
