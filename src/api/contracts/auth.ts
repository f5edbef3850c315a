import { z } from 'zod';

/** POST /api/v1/analytics/auth. Sets the session cookie. */
export const signInBody = z.strictObject({
  password: z
    .string()
    .min(1)
    .max(1024)
    .describe('Set as ANALYTICS_PASSWORD, or shown at first start'),
});
export const signInReply = z.object({
  expiresAt: z.string().describe('At the latest; sooner where it is not used for two hours'),
  kept: z
    .boolean()
    .describe('False: it could not be written down, and ends with this process of Cogniforce'),
});
/** GET /api/v1/analytics/auth: who is signed in; DELETE signs out. */
export const sessionReply = signInReply.extend({ signedIn: z.literal(true) });
export type SignInReply = z.infer<typeof signInReply>;
export type SessionReply = z.infer<typeof sessionReply>;
