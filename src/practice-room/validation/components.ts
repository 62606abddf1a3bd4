// Rules on buttons, menus and rows that the published schema does not state.
import type { Fault } from '../errors.ts';
import type { Component } from '../wire.ts';
import { LIMITS } from './limits.ts';
import type { Path } from './paths.ts';
import { tooLong } from './schema-faults.ts';

export const ComponentKind = {
  Row: 1,
  Button: 2,
  StringSelect: 3,
  TextInput: 4,
  Text: 10,
  Container: 17,
  Label: 18,
} as const;
export const ButtonStyle = { Link: 5, Premium: 6 } as const;

const SELECT_KINDS = new Set([3, 5, 6, 7, 8]);

export function isSelect(component: Component): boolean {
  return SELECT_KINDS.has(component.type);
}

interface Placed {
  component: Component;
  path: Path;
}

/** Every component of a tree, outermost first, each with its path. */
export function walkComponents(components: readonly Component[], at: Path = ['components']): Placed[] {
  return components.flatMap((component, index) => walkOne(component, [...at, index]));
}

function walkOne(component: Component, path: Path): Placed[] {
  return [
    { component, path },
    ...walkComponents(component.components ?? [], [...path, 'components']),
    ...(component.accessory ? walkOne(component.accessory, [...path, 'accessory']) : []),
    ...(component.component ? walkOne(component.component, [...path, 'component']) : []),
  ];
}

export function componentFaults(components: readonly Component[], usesV2: boolean): Fault[] {
  const placed = walkComponents(components);
  return [
    ...(usesV2 ? v2Faults(placed) : classicFaults(components)),
    ...placed.flatMap(({ component, path }) => oneFaults(component, path)),
    ...duplicateFaults(placed),
  ];
}

function classicFaults(components: readonly Component[]): Fault[] {
  const strays = components.flatMap((component, index) =>
    component.type === ComponentKind.Row
      ? []
      : [
          {
            path: ['components', index],
            code: 'UNION_TYPE_CHOICES',
            message: `Value of field "type" must be one of (${ComponentKind.Row},).`,
          },
        ],
  );
  const rows =
    components.length > LIMITS.actionRows ? [{ path: ['components'], ...tooLong(LIMITS.actionRows) }] : [];
  return [...rows, ...strays];
}

function v2Faults(placed: readonly Placed[]): Fault[] {
  const text = placed.reduce((sum, { component }) => sum + (component.content?.length ?? 0), 0);
  return [
    ...(placed.length > LIMITS.componentsTotal
      ? [{ path: ['components'], ...tooLong(LIMITS.componentsTotal) }]
      : []),
    ...(text > LIMITS.componentsText
      ? [
          {
            path: ['components'],
            code: 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
            message: `Component displayable text size exceeds maximum size of ${LIMITS.componentsText}`,
          },
        ]
      : []),
  ];
}

function oneFaults(component: Component, path: Path): Fault[] {
  if (component.type === ComponentKind.Row) return rowFaults(component, path);
  if (component.type === ComponentKind.Button) return buttonFaults(component, path);
  return isSelect(component) ? selectFaults(component, path) : [];
}

/** A menu fills its row: nothing beside it. */
function rowFaults(row: Component, path: Path): Fault[] {
  const children = row.components ?? [];
  const firstSelect = children.findIndex(isSelect);
  if (firstSelect === -1 || children.length === 1) return [];
  const tooWide = {
    code: 'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
    message: 'The specified component exceeds the maximum width',
  };
  return children.slice(1).map((_, index) => ({ path: [...path, 'components', index + 1], ...tooWide }));
}

function buttonFaults(button: Component, path: Path): Fault[] {
  const faults: Fault[] = [];
  const isPremium = button.style === ButtonStyle.Premium;
  if (button.custom_id !== undefined && button.url !== undefined) {
    const message = 'A custom id and url cannot both be specified';
    faults.push({ path, code: 'BUTTON_COMPONENT_CUSTOM_ID_AND_URL_EXCLUSIVE', message });
  } else if (button.style === ButtonStyle.Link) {
    if (button.custom_id !== undefined || button.url === undefined) {
      faults.push({ path: [...path, 'url'], code: 'BASE_TYPE_REQUIRED', message: 'A url is required' });
    }
  } else if (!isPremium && button.custom_id === undefined) {
    faults.push({
      path: [...path, 'custom_id'],
      code: 'BASE_TYPE_REQUIRED',
      message: 'A custom id is required',
    });
  }
  if (!isPremium && !button.label && !button.emoji) {
    faults.push({
      path,
      code: 'BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED',
      message: 'A label or emoji is required',
    });
  }
  return faults;
}

function selectFaults(select: Component, path: Path): Fault[] {
  const options = select.options ?? [];
  const faults: Fault[] = options.flatMap((option, index) =>
    options.findIndex((other) => other.value === option.value) < index
      ? [
          {
            path: [...path, 'options', index],
            code: 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
            message: 'The specified option value is already used',
          },
        ]
      : [],
  );
  if (select.max_values !== undefined && options.length > 0 && select.max_values > options.length) {
    const message = `Must be ${options.length} or fewer`;
    faults.push({
      path: [...path, 'max_values'],
      code: 'SELECT_COMPONENT_MAX_VALUES_EXCEEDS_OPTIONS',
      message,
    });
  }
  return faults;
}

function duplicateFaults(placed: readonly Placed[]): Fault[] {
  const ids = placed.map(({ component }) => component.custom_id);
  return placed.flatMap(({ path }, index) =>
    ids[index] !== undefined && ids.indexOf(ids[index]) < index
      ? [
          {
            path: [...path, 'custom_id'],
            code: 'COMPONENT_CUSTOM_ID_DUPLICATED',
            message: 'Component custom id cannot be duplicated',
          },
        ]
      : [],
  );
}

/** Discord numbers the components that come without an id. */
export function numberComponents(components: readonly Component[]): Component[] {
  let next = 0;
  const number = (component: Component): Component => {
    next += 1;
    const id = component.id || next;
    return {
      ...component,
      id,
      ...(component.components && { components: component.components.map(number) }),
      ...(component.component && { component: number(component.component) }),
      ...(component.accessory && { accessory: number(component.accessory) }),
      ...(isSelect(component) && {
        min_values: component.min_values ?? 1,
        max_values: component.max_values ?? 1,
      }),
    };
  };
  return components.map(number);
}
