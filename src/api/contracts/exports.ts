import { z } from 'zod';

/** Formats that figures are taken along in. */
export const exportFormat = z.enum(['csv', 'json', 'ndjson', 'xlsx']);
export type ExportFormat = z.infer<typeof exportFormat>;

export const exportParameters = z.object({ format: exportFormat });
