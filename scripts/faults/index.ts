import { clockAhead, clockBehind } from './each/clock-of-the-next.ts';
import { connectionLimit } from './each/connection-limit.ts';
import { connectionsEnded } from './each/connections-ended.ts';
import { connectionsRefused } from './each/connections-refused.ts';
import { databaseDropped } from './each/database-dropped.ts';
import { diskFull } from './each/disk-full.ts';
import { fileDeleted } from './each/file-deleted.ts';
import { fileLocked, fileLockedBriefly } from './each/file-locked.ts';
import { fileReplaced } from './each/file-replaced.ts';
import { modelSilent } from './each/model-silent.ts';
import { passwordChanged } from './each/password-changed.ts';
import { readOnlyFile } from './each/read-only-file.ts';
import { rightsLost } from './each/rights-lost.ts';
import { serverCrashes } from './each/server-crashes.ts';
import { serverPauses } from './each/server-pauses.ts';
import { serverStandsStill } from './each/server-stands-still.ts';
import { forgottenConnections, silentNetwork } from './each/silent-network.ts';
import { tablesLocked, tablesLockedBriefly } from './each/tables-locked.ts';
import type { Fault } from './fault.ts';

/** All that is tried, in this order. */
export const FAULTS: readonly Fault[] = [
  ...[serverPauses, serverStandsStill, serverCrashes, silentNetwork, forgottenConnections],
  ...[connectionsEnded, connectionsRefused, connectionLimit, passwordChanged, rightsLost],
  ...[tablesLockedBriefly, tablesLocked, databaseDropped, diskFull, readOnlyFile],
  ...[fileLockedBriefly, fileLocked, fileDeleted, fileReplaced],
  ...[clockAhead, clockBehind, modelSilent],
];
