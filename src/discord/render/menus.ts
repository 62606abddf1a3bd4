// Actions of one kind, about different things, as a menu: on a phone, easier to tell apart than numbered buttons.
import type { APIStringSelectComponent } from 'discord-api-types/v10';
import type { Action } from '../../../commands/result.ts';
import { ComponentType } from '../../discord-api.ts';
import { type Language, textsFor } from '../../texts/index.ts';
import { menuId } from '../custom-id.ts';
import { MENU } from './limits.ts';
import type { MenuRow } from './payload.ts';
import { plain } from './text.ts';

/** A menu for each label of which several actions say what they are about; the value of a choice is its action's id. */
export function menuRows(actions: ReadonlyMap<string, Action>, language: Language): MenuRow[] {
  const labels = [...new Set([...actions.values()].map(({ label }) => label))];
  return labels.flatMap((label) => {
    const options = [...actions].flatMap(([id, action]) => optionOf(id, action, label));
    if (options.length < 2) return [];
    const menu: APIStringSelectComponent = {
      type: ComponentType.StringSelect,
      custom_id: menuId(label),
      placeholder: textsFor(language).cards.choose.slice(0, MENU.placeholder),
      options: options.slice(0, MENU.choices),
    };
    return [{ type: ComponentType.ActionRow, components: [menu] }];
  });
}

function optionOf(id: string, { label, choice }: Action, wanted: Action['label']) {
  if (label !== wanted || !choice) return [];
  const about = plain(choice.about ?? '', MENU.label);
  return [
    {
      value: id,
      label: plain(choice.text, MENU.label) || '…',
      ...(about !== '' && { description: about }),
    },
  ];
}
