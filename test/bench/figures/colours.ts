// A colour for each family of systems, as a class of the sheet: the product stands out, variants share their family's.

const FAMILIES = ['hemeroteca', 'fuse', 'minisearch', 'orama', 'flexsearch', 'lunr'] as const;

/** Class of the family that this system's name speaks of; `other` of none. */
export function colourOf(name: string): (typeof FAMILIES)[number] | 'other' {
  return FAMILIES.find((family) => name.includes(family)) ?? 'other';
}
