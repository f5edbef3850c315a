/** The data layer: what every database of the project needs, and the only way into it. */
export {
  type AddressOptions,
  type AddressParts,
  addressOfParts,
  type DatabaseAddress,
  describeAddress,
  inSchema,
  onSameServer,
  type PostgresAddress,
  parseAddress,
  type SqliteAddress,
  sameDatabase,
  shortName,
  statementTimeoutIn,
} from './address.ts';
export {
  BACKUP_ENDINGS,
  type Backup,
  type BackupFormat,
  makeBackup,
  restoreBackup,
  type VerifiedBackup,
  verifyBackup,
} from './backup/backup-file.ts';
export { backupName, backupsIn, type NamedBackup } from './backup/backup-name.ts';
export { type Drilled, drillBackup } from './backup/drill.ts';
export type { Restored } from './backup/restore-dump.ts';
export {
  bigint,
  boolean,
  type Column,
  type ColumnType,
  day,
  double,
  instant,
  integer,
  json,
  numeric,
  plainJson,
  text,
  uuid,
  varchar,
} from './column.ts';
export type {
  Conversions,
  EngineName,
  PoolOptions,
  PoolState,
  SqlPerEngine,
  UntypedKysely,
} from './dialects/engine.ts';
export { vanished } from './dialects/failure.ts';
export { ENGINE_NAMES } from './dialects/index.ts';
export { isMissing, missingOrThrow } from './dialects/missing.ts';
export { withTables } from './dialects/typed.ts';
export { isAboutRows, isViolation, type Violation } from './dialects/violation.ts';
export { type Breaker, breaker } from './domain/breaker.ts';
export { closeToOthers } from './domain/close-to-others.ts';
export {
  type AnyDomain,
  type AnyHandle,
  type DatabaseOf,
  type Domain,
  type DomainHandle,
  type DomainOutlook,
  defineDomain,
  type KnownRevision,
  type Lack,
  type OpenOptions,
  type Ownership,
  openDomain,
  type RepositoriesOf,
  type RepositoryTools,
} from './domain/domain.ts';
export { type Elsewhere, findElsewhere } from './domain/elsewhere.ts';
export { type GrantOptions, grantsOf, madeTables, openingOf } from './domain/grants.ts';
export { filteredText, lackText } from './domain/reader-limits.ts';
export { openReading, type Reading } from './domain/reading.ts';
export type { StatementWatcher } from './domain/watch-statements.ts';
export {
  type FoundColumns,
  type FoundSchema,
  type FoundTable,
  filteredTables,
} from './found-columns.ts';
export { inTime, orTooSlow } from './in-time.ts';
export { type JsonText, toJson } from './json.ts';
export type { AdoptionResult } from './migrations/adopt.ts';
export type { AdoptedTable, Adoption } from './migrations/adoption.ts';
export type { Confirm } from './migrations/autogenerate/renames.ts';
export type { CheckResult, FoundDifference } from './migrations/check.ts';
export { checkIsCurrent } from './migrations/current.ts';
export type { MergeRequest, RevisionRequest, WrittenRevision } from './migrations/draft.ts';
export { parentsOf, type RevisionGraph } from './migrations/graph.ts';
export type {
  MigrationOptions,
  MigrationResult,
  MigrationStep,
  UpgradeOptions,
} from './migrations/migration.ts';
export type { Migrator } from './migrations/migrator.ts';
export type { IndexCreation, Operations, Revision } from './migrations/operations.ts';
export { summaryOf } from './migrations/revisions.ts';
export type { MigrationState } from './migrations/state.ts';
export type { TableChange } from './migrations/table-change.ts';
export { findRevision } from './migrations/target.ts';
export type { HistoryRow } from './migrations/version-tables.ts';
export { type Monitor, type MonitoredState, monitor } from './monitor.ts';
export { writeWhole } from './new-file.ts';
export { packageVersion } from './package-version.ts';
export { type Id, type Question, type Resolution, type Resolved, resolve } from './resolve.ts';
export { type Columns, descending, type ForeignKey, type Index, type TableShape } from './shape.ts';
export {
  type Insertable,
  type KyselyTable,
  type Row,
  type Table,
  type TableRecord,
  type TablesOf,
  table,
} from './table.ts';
