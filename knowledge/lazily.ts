// Tables that are made when first looked into: the bot is ready sooner for each that nobody needs yet.

/** What `make` makes, made at the first call and kept. */
export function lazily<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
