// What Discord takes of a message: lengths, counts and nothing that pings.
import {
  type APIButtonComponentWithCustomId,
  type APIStringSelectComponent,
  ComponentType,
} from 'discord-api-types/v10';
import { expect } from 'vitest';
import { ALT } from '../../../src/card/content.ts';
import { CUSTOM_ID } from '../../../src/discord/custom-id.ts';
import type { MessagePayload } from '../../../src/discord/render/index.ts';
import { BUTTONS, EMBED, MENU } from '../../../src/discord/render/limits.ts';

export function expectWithinLimits(payload: MessagePayload): void {
  expect(payload.allowed_mentions).toEqual({ parse: [] });
  const [embed] = payload.embeds;
  const { title = '', description = '', footer } = embed ?? {};
  expect(title.length).toBeLessThanOrEqual(EMBED.title);
  expect(description.trim().length).toBeGreaterThan(0);
  expect(description.length).toBeLessThanOrEqual(EMBED.description);
  expect(footer?.text.length ?? 0).toBeLessThanOrEqual(EMBED.footer);
  expect(payload.embeds).toHaveLength(1);
  expect(title.length + description.length + (footer?.text.length ?? 0)).toBeLessThanOrEqual(6_000);
  expect(payload.components.length).toBeLessThanOrEqual(BUTTONS.rows);
  for (const row of payload.components) {
    expect(row.components.length).toBeGreaterThan(0);
    expect(row.components.length).toBeLessThanOrEqual(BUTTONS.perRow);
  }
  for (const { label = '', custom_id } of buttonsOf(payload)) {
    expect(label.length).toBeGreaterThan(0);
    expect(label.length).toBeLessThanOrEqual(BUTTONS.label);
    expect(custom_id.length).toBeLessThanOrEqual(CUSTOM_ID);
  }
  for (const { options, placeholder = '' } of menusOf(payload)) {
    expect(placeholder.length).toBeLessThanOrEqual(MENU.placeholder);
    expect(options.length).toBeLessThanOrEqual(MENU.choices);
    for (const { label, value, description = 'none' } of options) {
      expect(label.length).toBeGreaterThan(0);
      expect(label.length).toBeLessThanOrEqual(MENU.label);
      expect(description.length).toBeGreaterThan(0);
      expect(description.length).toBeLessThanOrEqual(MENU.label);
      expect(value.length).toBeLessThanOrEqual(CUSTOM_ID);
    }
  }
  for (const { description } of payload.attachments ?? []) {
    expect(description.length).toBeLessThanOrEqual(ALT);
  }
}

export function buttonsOf(payload: Pick<MessagePayload, 'components'>): APIButtonComponentWithCustomId[] {
  return piecesOf(payload).flatMap((piece) => (piece.type === ComponentType.Button ? [piece] : []));
}

export function menusOf(payload: Pick<MessagePayload, 'components'>): APIStringSelectComponent[] {
  return piecesOf(payload).flatMap((piece) => (piece.type === ComponentType.StringSelect ? [piece] : []));
}

function piecesOf({ components }: Pick<MessagePayload, 'components'>) {
  return components.flatMap((row): (APIButtonComponentWithCustomId | APIStringSelectComponent)[] => [
    ...row.components,
  ]);
}
