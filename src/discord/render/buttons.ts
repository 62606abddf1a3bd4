// Actions as rows of buttons.
import type { APIButtonComponentWithCustomId, APIStringSelectComponent } from 'discord-api-types/v10';
import type { Action } from '../../../commands/result.ts';
import { ButtonStyle, ComponentType } from '../../discord-api.ts';
import { type Language, textsFor } from '../../texts/index.ts';
import { CUSTOM_ID, encodeAction, encodePinMark } from '../custom-id.ts';
import { BUTTONS } from './limits.ts';
import { menuRows } from './menus.ts';
import type { ButtonRow, ComponentRow, Reader } from './payload.ts';

/**
 * What this reader may press, no two alike. A label that stands several times is numbered, in the order of the
 * entries above, or becomes one menu where its actions say what they are about. An action that fits in no custom_id
 * is left out: the answer matters more.
 */
export function buttonRows(actions: readonly Action[], reader: Reader): ComponentRow[] {
  const allowed = actions.filter(({ permission }) => !permission || reader.permissions.has(permission));
  const byId = new Map<string, Action>();
  for (const action of allowed) {
    const id = idOf(action);
    if (id !== undefined && !byId.has(id)) byId.set(id, action);
  }
  const menus = menuRows(byId, reader.language).slice(0, BUTTONS.rows);
  const inMenus = new Set(menus.flatMap(({ components }) => components.flatMap(valuesOf)));
  const most = (BUTTONS.rows - menus.length) * BUTTONS.perRow;
  const kept = [...byId].filter(([id]) => !inMenus.has(id)).slice(0, most);
  const labels = labelsOf(
    kept.map(([, action]) => action),
    reader.language,
  );
  const buttons = kept.map(([id, action], index) =>
    button(id, labels[index] ?? '', action.label === 'share'),
  );
  return [...menus, ...rowsOf(buttons)];
}

function valuesOf({ options }: APIStringSelectComponent): string[] {
  return options.map(({ value }) => value);
}

/** The one button of a pinned summary: it opens the article, and marks the message as ours. */
export function pinMarkRows(articleKey: string, language: Language): ButtonRow[] {
  return rowsOf([button(encodePinMark(articleKey), textsFor(language).buttons.paragraphs, false)]);
}

function idOf(action: Action): string | undefined {
  try {
    return encodeAction(action);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function labelsOf(actions: readonly Action[], language: Language): string[] {
  const { buttons } = textsFor(language);
  const times = new Map<string, number>();
  return actions.map(({ label }) => {
    const nth = (times.get(label) ?? 0) + 1;
    times.set(label, nth);
    const repeated = actions.filter((action) => action.label === label).length > 1;
    return repeated ? `${buttons[label]} ${nth}` : buttons[label];
  });
}

function button(customId: string, label: string, stands: boolean): APIButtonComponentWithCustomId {
  return {
    type: ComponentType.Button,
    style: stands ? ButtonStyle.Primary : ButtonStyle.Secondary,
    label: label.slice(0, BUTTONS.label),
    custom_id: customId.slice(0, CUSTOM_ID),
  };
}

function rowsOf(buttons: readonly APIButtonComponentWithCustomId[]): ButtonRow[] {
  const rows: ButtonRow[] = [];
  for (let first = 0; first < buttons.length; first += BUTTONS.perRow) {
    rows.push({ type: ComponentType.ActionRow, components: buttons.slice(first, first + BUTTONS.perRow) });
  }
  return rows;
}
