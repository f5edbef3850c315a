export { type Loaded, type LoadOptions, loadConversations } from './load-conversations.ts';
export {
  type Demonstration,
  type DemonstrationOptions,
  makeDemonstration,
} from './make-demonstration.ts';
