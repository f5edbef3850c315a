import { sql } from 'kysely';
import { bigint, day, plainJson, table, text, varchar } from '../../../data/index.ts';

/** One row per account, with everything that Open WebUI keeps of it. */
export const user = table('user', {
  id: varchar(),
  name: varchar().nullable(),
  email: varchar().nullable(),
  role: varchar().nullable(),
  profile_image_url: text().nullable(),
  last_active_at: bigint().nullable(),
  updated_at: bigint().nullable(),
  created_at: bigint().nullable(),
  username: varchar(50).nullable(),
  bio: text().nullable(),
  gender: text().nullable(),
  date_of_birth: day().nullable(),
  profile_banner_image_url: text().nullable(),
  timezone: varchar().nullable(),
  presence_state: varchar().nullable(),
  status_emoji: varchar().nullable(),
  status_message: text().nullable(),
  status_expires_at: bigint().nullable(),
  oauth: plainJson().nullable(),
  info: plainJson().nullable(),
  settings: plainJson().nullable(),
  scim: plainJson().nullable(),
  variables: plainJson().nullable(),
})
  .primaryKey('id')
  .uniqueIndex('uq_user_email_lower', [sql`lower(email)`], { where: sql`email is not null` });
