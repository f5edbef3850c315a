export {
  type LogPart,
  type LogPosition,
  type LogTrouble,
  type PlacedCall,
  readAuditLog,
} from './audit-log/audit-log.ts';
export type { DemonstrationMark } from './demonstration.ts';
export type { StoredRating as Rating, UnreadableReason } from './document.ts';
export { openwebui } from './domain.ts';
export type { Catalogue } from './repositories/catalogue.ts';
export type { ChannelAnswer } from './repositories/channels.ts';
export type { FetchedChat, ListedChat, ReadResult } from './repositories/chats.ts';
export type { Account } from './repositories/directory.ts';
export { refused } from './repositories/features.ts';
export type { AccountGroup } from './repositories/groups.ts';
export type { Release } from './repositories/release.ts';
export type { FaultKind, MetFault } from './repositories/source-fault.ts';
export { type SeedRow, type SeedTable, seed, type WritableHandle } from './seed.ts';
