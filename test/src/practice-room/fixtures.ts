// Commands that these tests' bots register.
import type { Client } from 'discord.js';
import type { PracticeRoom } from '../../../src/practice-room/index.ts';

const PIN_MESSAGES = String(1n << 51n);

export async function register(room: PracticeRoom, client: Client, body: unknown): Promise<void> {
  await client.rest.put(`/applications/${room.applicationId}/guilds/${room.guildId}/commands`, { body });
}

export const ASK = {
  name: 'preguntar',
  description: 'Pregunta',
  options: [
    { type: 3, name: 'pregunta', description: 'La pregunta', required: true, min_length: 3, max_length: 20 },
    { type: 3, name: 'articulo', description: 'El artículo', autocomplete: true },
    { type: 4, name: 'veces', description: 'Veces', min_value: 1 },
    { type: 5, name: 'privado', description: 'Solo para mí' },
    { type: 6, name: 'quien', description: 'Quién' },
  ],
};

export const PIN = {
  name: 'fijar',
  description: 'Fija',
  default_member_permissions: PIN_MESSAGES,
  options: [{ type: 1, name: 'resumen', description: 'El resumen' }],
};
