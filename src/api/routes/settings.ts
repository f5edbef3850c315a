import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import {
  previewQuery,
  previewReply,
  setting,
  settingBody,
  settingParameters,
  settingsReply,
} from '../contracts/settings.ts';
import { json } from '../open-api.ts';
import type { ServerParts } from '../parts.ts';
import {
  CHANGE_ERRORS,
  DATABASE_ERRORS,
  FIGURES_ERRORS,
  problemResponses,
  SESSION_ERRORS,
} from '../problem-responses.ts';

const OF_ONE = ['SETTING_UNKNOWN', 'SETTING_FIXED', 'SETTING_INVALID'] as const;

/** GET settings, PUT settings/{name}, GET settings/{name}/preview: what is set, where it comes from, and what it would change. */
export const settingsRoutes: FastifyPluginAsyncZod<{
  parts: Pick<ServerParts, 'settings'>;
}> = async (app, { parts: { settings } }) => {
  app.get(
    '/settings',
    {
      schema: {
        tags: ['settings'],
        summary:
          'Settings that have a say in the figures, where each comes from, and the last changes',
        description: 'Secrets and places are not among them: `cogniforce settings` lists all.',
        operationId: 'settings',
        response: {
          200: json(settingsReply, 'What is in force'),
          ...problemResponses(...SESSION_ERRORS, ...FIGURES_ERRORS, ...DATABASE_ERRORS),
        },
      },
    },
    ({ principal }) => settings.list(principal),
  );

  app.put(
    '/settings/:name',
    {
      schema: {
        tags: ['settings'],
        summary: 'Change a setting, or have its default again; in force from the next question on',
        description:
          'What the environment sets wins, and is not changed here. Each change is kept with the value before.',
        operationId: 'changeSetting',
        params: settingParameters,
        body: settingBody,
        response: {
          200: json(setting, 'The setting now'),
          ...problemResponses(...OF_ONE, ...CHANGE_ERRORS, ...SESSION_ERRORS, ...DATABASE_ERRORS),
        },
      },
    },
    ({ params: { name }, body: { value }, principal }) => settings.change(name, value, principal),
  );

  app.get(
    '/settings/:name/preview',
    {
      schema: {
        tags: ['settings'],
        summary: 'What the value of the last month would be with another setting; changes nothing',
        operationId: 'previewSetting',
        params: settingParameters,
        querystring: previewQuery,
        response: {
          200: json(previewReply, 'The value now, and then'),
          ...problemResponses(...OF_ONE, ...SESSION_ERRORS, ...FIGURES_ERRORS, ...DATABASE_ERRORS),
        },
      },
    },
    ({ params: { name }, query: { value }, principal }) =>
      settings.preview({ name, value }, principal),
  );
};
