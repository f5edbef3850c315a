import { clockAhead, clockBehind } from './each/clock-of-the-next.ts';
import {
  clockSetAhead,
  clockSetBack,
  machineSlept,
  setBackAfterSleep,
  threeProcesses,
} from './each/clock-set.ts';
import { connectionLimit } from './each/connection-limit.ts';
import { connectionsEnded } from './each/connections-ended.ts';
import { connectionsRefused } from './each/connections-refused.ts';
import { databaseDropped } from './each/database-dropped.ts';
import { nightThatIsNot, nightThatIsTwice } from './each/daylight-saving.ts';
import { diskFull } from './each/disk-full.ts';
import { fileDeleted } from './each/file-deleted.ts';
import { fileLocked, fileLockedBriefly } from './each/file-locked.ts';
import { fileReplaced } from './each/file-replaced.ts';
import { MODEL_MODES } from './each/model-modes.ts';
import { modelSilent } from './each/model-silent.ts';
import { passwordChanged } from './each/password-changed.ts';
import { readOnlyFile } from './each/read-only-file.ts';
import { rightsLost } from './each/rights-lost.ts';
import { serverCrashes } from './each/server-crashes.ts';
import { serverPauses } from './each/server-pauses.ts';
import { serverRestarts } from './each/server-restarts.ts';
import { serverStandsStill } from './each/server-stands-still.ts';
import { forgottenConnections, silentNetwork, stopInSilence } from './each/silent-network.ts';
import { questionSlow, questionsTooMany } from './each/slow-question.ts';
import { standbyForAWhile, standbyPromoted } from './each/standby.ts';
import { backupForgotten, backupSilent, restoreSilent } from './each/streams.ts';
import { tablesLocked, tablesLockedBriefly } from './each/tables-locked.ts';
import type { AnyFault } from './fault.ts';

/** All that is tried, in this order. */
export const FAULTS: readonly AnyFault[] = [
  ...[serverPauses, serverStandsStill, serverCrashes, serverRestarts],
  ...[
    silentNetwork,
    stopInSilence,
    forgottenConnections,
    backupSilent,
    backupForgotten,
    restoreSilent,
  ],
  ...[connectionsEnded, connectionsRefused, connectionLimit, passwordChanged, rightsLost],
  ...[tablesLockedBriefly, tablesLocked, databaseDropped, diskFull, readOnlyFile],
  ...[fileLockedBriefly, fileLocked, fileDeleted, fileReplaced],
  ...[standbyForAWhile, standbyPromoted, questionSlow, questionsTooMany],
  ...[clockAhead, clockBehind, clockSetAhead, clockSetBack, machineSlept, setBackAfterSleep],
  ...[nightThatIsNot, nightThatIsTwice, threeProcesses],
  ...[modelSilent, ...MODEL_MODES],
];
