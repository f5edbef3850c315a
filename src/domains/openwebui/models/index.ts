import { auth } from './auth.ts';
import { chat } from './chat.ts';
import { chatMessage } from './chat-message.ts';
import { config } from './config.ts';
import { feedback } from './feedback.ts';
import { file } from './file.ts';
import { folder } from './folder.ts';
import { group } from './group.ts';
import { groupMember } from './group-member.ts';
import { model } from './model.ts';
import { sharedChat } from './shared-chat.ts';
import { tag } from './tag.ts';
import { user } from './user.ts';

/** Every table that the history of this domain makes, parents before children. */
export const models = {
  user,
  auth,
  chat,
  chat_message: chatMessage,
  group,
  group_member: groupMember,
  tag,
  folder,
  feedback,
  model,
  file,
  config,
  shared_chat: sharedChat,
};
