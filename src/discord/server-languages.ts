// The languages of servers, as far as interactions have told them: messages do not carry their server's language.
import { type Language, languageOf } from '../texts/index.ts';
import { SERVER_LANGUAGES } from './limits.ts';

export interface ServerLanguages {
  /** Learns from an interaction; without a server or a locale there is nothing to learn. */
  learn(guildId: string | undefined, locale: string | undefined): void;
  /** What a server speaks; Spanish where it is not known. */
  of(guildId: string | undefined): Language;
}

export function createServerLanguages(): ServerLanguages {
  const known = new Map<string, Language>();
  return {
    learn(guildId, locale) {
      if (guildId === undefined || locale === undefined) return;
      known.delete(guildId);
      known.set(guildId, languageOf(locale));
      const [oldest] = known.keys();
      if (known.size > SERVER_LANGUAGES && oldest !== undefined) known.delete(oldest);
    },
    of: (guildId) => known.get(guildId ?? '') ?? 'es',
  };
}
