import type { FastifyDynamicSwaggerOptions, SwaggerTransform } from '@fastify/swagger';
import {
  createJsonSchemaTransform,
  createJsonSchemaTransformObject,
} from 'fastify-type-provider-zod';
import { z } from 'zod';
import { backfill, backfillQuote, backfillsReply } from './contracts/backfills.ts';
import { domainState, healthReply, readyReply } from './contracts/health.ts';
import { problem } from './contracts/problem.ts';
import { questionReply, questionsReply } from './contracts/questions.ts';
import { run, runDetail } from './contracts/runs.ts';
import { COOKIE } from './guards.ts';
import type { MetricPort, ServerParts } from './parts.ts';
import { isProblemResponse, problemExamples, problemHeaders } from './problem-responses.ts';
import { PROBLEM_TYPE } from './problems.ts';

/** A reply with its description, so that the document can refer to the schema by its name. */
export function json<Schema extends z.ZodType>(schema: Schema, description: string) {
  return { description, content: { 'application/json': { schema } } };
}

/** What a route adds to the document where no session is needed. */
export const OPEN: { security: [] } = { security: [] };

/** OpenAPI 3.1 from the schemas that requests and replies are really checked with. */
export function openApi(
  parts: Pick<ServerParts, 'version' | 'metrics'>,
): FastifyDynamicSwaggerOptions {
  const schemaRegistry = namedSchemas(parts.metrics);
  const options = { schemaRegistry, zodToJsonConfig: { override: describeSchema } };
  const transform = createJsonSchemaTransform(options) as SwaggerTransform;
  const named = createJsonSchemaTransformObject(options);
  return {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Cogniforce',
        version: parts.version,
        license: { name: 'MIT', identifier: 'MIT' },
        description: DESCRIPTION,
      },
      servers: [{ url: '/' }],
      tags: [
        { name: 'session', description: 'Signing in and out' },
        { name: 'metrics', description: 'Questions asked of the figures' },
        { name: 'questions', description: 'What people say their work would have taken' },
        { name: 'settings', description: 'What people set and enter, and every change of it' },
        { name: 'processing', description: 'Where the figures come from, and how fresh they are' },
        { name: 'probes', description: 'For whoever watches over the process; open to everybody' },
      ],
      security: [{ session: [] }, { bearer: [] }],
      components: {
        securitySchemes: {
          session: { type: 'apiKey', in: 'cookie', name: COOKIE },
          bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
        },
      },
    },
    transform: (route) => withProblems(transform(route), route.schema),
    transformObject: (document) => withoutUnused(named(document) as OpenApiDocument) as never,
  };
}

const DESCRIPTION = `How much AI is used in an Open WebUI, and how much working time that saves.

Sign in with \`POST /api/v1/analytics/auth\`: the reply sets a cookie, which a program may also send as
\`Authorization: Bearer\`. Unknown is \`null\` and never zero; days are days of the organisation's time zone; minutes
are unrounded. Parameters and fields that a route does not know are refused. At a known path another method is 405 with
\`Allow\`, which \`OPTIONS\` tells too; \`HEAD\` is answered wherever \`GET\` is. Figures have an \`ETag\`. Every error is an RFC 9457 problem; its codes stand in [the list of errors](/api/errors).`;

function namedSchemas(metrics: readonly MetricPort[]) {
  const registry = z.registry<{ id: string }>();
  registry.add(problem, { id: 'Problem' });
  registry.add(domainState, { id: 'DomainState' });
  registry.add(run, { id: 'Run' });
  registry.add(runDetail, { id: 'RunDetail' });
  registry.add(healthReply, { id: 'Health' });
  registry.add(readyReply, { id: 'Ready' });
  registry.add(backfill, { id: 'Backfill' });
  registry.add(backfillQuote, { id: 'BackfillQuote' });
  registry.add(backfillsReply, { id: 'Backfills' });
  registry.add(questionReply, { id: 'Question' });
  registry.add(questionsReply, { id: 'Questions' });
  for (const { name, reply } of metrics) registry.add(reply, { id: pascal(name) });
  return registry;
}

function pascal(name: string): string {
  return name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}

type Transformed = ReturnType<SwaggerTransform>;
type Responses = Record<string, { content?: Record<string, object>; headers?: object }>;

/** The transform keeps schemas alone: put examples and headers of problems back beside them. */
function withProblems(transformed: Transformed, source: unknown): Transformed {
  const before = (source as { response?: Record<string, unknown> } | undefined)?.response ?? {};
  const after = (transformed.schema as { response?: Responses } | undefined)?.response ?? {};
  for (const [status, response] of Object.entries(before)) {
    const media = after[status]?.content?.[PROBLEM_TYPE];
    if (!isProblemResponse(response) || media === undefined) continue;
    Object.assign(media, { examples: problemExamples(response.codes) });
    Object.assign(after[status] ?? {}, problemHeaders(response.codes));
  }
  return transformed;
}

interface SchemaInMaking {
  readonly zodSchema: z.core.$ZodType;
  readonly jsonSchema: z.core.JSONSchema.BaseSchema;
}

/** What `.describe()` says stands in zod's own registry; the names of this document stand in ours. */
function describeSchema({ zodSchema, jsonSchema }: SchemaInMaking): void {
  Object.assign(jsonSchema, z.globalRegistry.get(zodSchema));
  if (zodSchema._zod.def.type === 'undefined') jsonSchema.type = 'null'; // an answer without a body
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
}

interface OpenApiDocument {
  components?: { schemas?: Record<string, unknown> };
}

/** Every named schema comes twice, as it is sent and as it is received: leave out what nobody refers to. */
function withoutUnused(document: OpenApiDocument): OpenApiDocument {
  const schemas = document.components?.schemas ?? {};
  const unused = Object.keys(schemas).find((name) => {
    const others = { ...document, components: { schemas: { ...schemas, [name]: undefined } } };
    return !JSON.stringify(others).includes(`"#/components/schemas/${name}"`);
  });
  if (unused === undefined) return document;
  delete schemas[unused];
  return withoutUnused(document);
}
