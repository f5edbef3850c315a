import { alembicVersion } from './alembic-version.ts';
import { chat } from './chat.ts';
import { chatMessage } from './chat-message.ts';
import { feedback } from './feedback.ts';
import { group } from './group.ts';
import { groupMember } from './group-member.ts';
import { message } from './message.ts';
import { model } from './model.ts';
import { tool } from './tool.ts';
import { user } from './user.ts';

/** What is read of Open WebUI's database, and nothing more. */
export const tables = {
  alembicVersion,
  chat,
  chatMessage,
  feedback,
  group,
  groupMember,
  message,
  model,
  tool,
  user,
};
