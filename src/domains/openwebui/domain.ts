import { defineDomain } from '../../data/index.ts';
import { models } from './models/index.ts';
import { knownRevisions } from './releases.ts';
import { catalogue } from './repositories/catalogue.ts';
import { channels } from './repositories/channels.ts';
import { chats } from './repositories/chats.ts';
import { directory } from './repositories/directory.ts';
import { detectFeatures } from './repositories/features.ts';
import { groups } from './repositories/groups.ts';
import { lacksOf } from './repositories/lacks.ts';
import { release } from './repositories/release.ts';
import { tables } from './tables/index.ts';

/**
 * Open WebUI's own database: another program's to migrate and to write, ours to read.
 *
 * On an empty database (`writable`) its baseline can be made and filled here: the demonstration and the tests do.
 */
export const openwebui = defineDomain({
  name: 'openwebui',
  schema: 'external',
  tables,
  models,
  migrations: new URL('./migrations/', import.meta.url),
  knownRevisions,
  lacks: lacksOf,
  repositories: (db, { find }) => {
    const features = detectFeatures(find);
    return {
      catalogue: catalogue(db, features),
      channels: channels(db, features),
      chats: chats(db, features),
      directory: directory(db, features),
      groups: groups(db, features),
      release: release(db, features, find),
    };
  },
});
