import { z } from 'zod';

/** POST /api/v1/analytics/auth. Sets the session cookie. */
export const signInBody = z.object({
  password: z
    .string()
    .min(1)
    .max(1024)
    .describe('Set as ANALYTICS_PASSWORD, or shown at first start'),
});
export const signInReply = z.object({ expiresAt: z.string() });
/** GET /api/v1/analytics/auth: who is signed in; DELETE signs out. */
export const sessionReply = z.object({ signedIn: z.literal(true), expiresAt: z.string() });
export type SignInReply = z.infer<typeof signInReply>;
export type SessionReply = z.infer<typeof sessionReply>;
