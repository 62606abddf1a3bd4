// Registered commands and their options, as the bot sends them.
import { z } from 'zod';

export const Choice = z.looseObject({ name: z.string(), value: z.union([z.string(), z.number()]) });
export type Choice = z.infer<typeof Choice>;

const Localizations = z.record(z.string(), z.string()).nullish();

export const CommandOption = z.looseObject({
  type: z.number(),
  name: z.string(),
  description: z.string(),
  name_localizations: Localizations,
  description_localizations: Localizations,
  required: z.boolean().nullish(),
  autocomplete: z.boolean().nullish(),
  choices: z.array(Choice).nullish(),
  min_length: z.number().nullish(),
  max_length: z.number().nullish(),
  min_value: z.number().nullish(),
  max_value: z.number().nullish(),
  get options() {
    return z.array(CommandOption).nullish();
  },
});
export type CommandOption = z.infer<typeof CommandOption>;

export const CommandBody = z.looseObject({
  id: z.string().nullish(),
  type: z.number().nullish(),
  name: z.string(),
  description: z.string().nullish(),
  name_localizations: Localizations,
  description_localizations: Localizations,
  options: z.array(CommandOption).nullish(),
  default_member_permissions: z.union([z.string(), z.number()]).nullish(),
  dm_permission: z.boolean().nullish(),
  contexts: z.array(z.number()).nullish(),
  integration_types: z.array(z.number()).nullish(),
  nsfw: z.boolean().nullish(),
});
export type CommandBody = z.infer<typeof CommandBody>;
