// `hyphen` comes without types: the part of its contract that cards use.
declare module 'hyphen/es/index.js' {
  const es: {
    readonly hyphenateSync: (
      text: string,
      options?: { readonly hyphenChar?: string; readonly minWordLength?: number },
    ) => string;
  };
  export default es;
}
